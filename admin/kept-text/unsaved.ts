import { isSameValue } from '#domain/differing-fields.ts'
import { type LastSave, readLastSave } from '#domain/last-save.ts'
import type { KeptText } from './kept-texts.ts'

type Values = Record<string, unknown>

/** @returns those of the named values of a form that the document does not have */
export function unsavedValues(names: readonly string[], form: Values, document: Values): Values {
  return Object.fromEntries(
    names.flatMap((name) => (isSameValue(form[name], document[name]) ? [] : [[name, form[name]] as const])),
  )
}

/** @returns the values without those that a form showed from the beginning */
export function withoutUntouched(values: Values, untouched: Values): Values {
  const touched = Object.entries(values).filter(
    ([name, value]) => !(name in untouched && isSameValue(value, untouched[name])),
  )
  return Object.fromEntries(touched)
}

/**
 * What of a kept text is still worth an offer: not what reached the server, its answer lost on the way, nor what the
 * form says already, nor what nobody types.
 *
 * @param names of the fields that people fill
 * @param document as the server has it
 * @param form what the form says
 * @returns null where nothing is left
 */
export function stillUnsaved(
  text: KeptText,
  names: readonly string[],
  document: Values,
  form: Values,
): KeptText | null {
  const kept = names.filter((name) => name in text.values)
  const unsaved = unsavedValues(kept, text.values, document)
  const values = unsavedValues(Object.keys(unsaved), unsaved, form)
  return Object.keys(values).length === 0 ? null : { ...text, values }
}

/** @returns the present save where it came after the one that a kept text is based on; null where that is the latest */
export function savedSince(text: KeptText, document: Values): LastSave | null {
  const present = readLastSave(document.lastSave)
  return present !== null && present.save !== text.base ? present : null
}
