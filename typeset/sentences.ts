import type { ImageView } from '#content/views.ts'
import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'
import { LANGUAGES } from '#domain/languages.ts'
import type { LocalizedText } from '#domain/localized.ts'
import { NAME_BRACKETS, type NameView } from '#domain/names.ts'
import type { Run } from '#domain/typeset/document.ts'
import { printable } from '#domain/typeset/printable.ts'
import type { Words } from './words.ts'

/** Private-use characters: they stand where names go while a sentence of the interface is being put together. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']
const PLACES = new RegExp(`${OPEN}(\\w+)${CLOSE}`, 'u')

/** @returns what a sentence of the interface is asked for with, to be filled by {@link filled} */
export const placeFor = (name: string) => () => `${OPEN}${name}${CLOSE}`

/**
 * @param sentence with {@link placeFor} in it
 * @returns the sentence as runs, so that a name in it keeps its own language
 */
export function filled(sentence: string, names: Record<string, Run[]>): Run[] {
  // Every second part is what stood between the marks.
  return sentence.split(PLACES).flatMap((part, index): Run[] => {
    if (index % 2 === 1) return names[part] ?? []
    return part === '' ? [] : [{ text: printable(part) }]
  })
}

export const runOf = (text: string, lang?: LanguageTag): Run => ({
  text: printable(text),
  ...(lang === undefined ? {} : { lang }),
})

export const localizedRun = ({ lang, text }: LocalizedText): Run => runOf(text, lang)

const nameRun = (name: LocalizedText): Run => ({ ...localizedRun(name), isName: true })

/** A name with its native-script forms in brackets, as pages have it. */
export function nameRuns({ display, others }: NameView, language: InterfaceLanguage): Run[] {
  if (others.length === 0) return [nameRun(display)]
  const [open, close] = NAME_BRACKETS[language]
  const forms = others.flatMap((other, index) => [...(index > 0 ? [runOf(', ')] : []), nameRun(other)])
  return [nameRun(display), runOf(open), ...forms, runOf(close)]
}

/** People joined as the language joins names. */
export function peopleRuns(people: readonly NameView[], language: InterfaceLanguage): Run[] {
  const format = new Intl.ListFormat(LANGUAGES[language].tag, { type: 'conjunction' })
  return format.formatToParts(people.map((_, index) => String(index))).flatMap(({ type, value }): Run[] => {
    const person = type === 'element' ? people[Number(value)] : undefined
    return person ? nameRuns(person, language) : [runOf(value)]
  })
}

/** @returns what is said of a part of an image, after where the part is */
export function placedRuns(position: ImageView['panels'][number]['position'], text: Run[], words: Words): Run[] {
  if (position === 'whole') return text
  const sentence = words.markup('image.panel', { position: placeFor('position'), text: placeFor('text') })
  return filled(sentence, { position: [runOf(words(`image.${position}`))], text })
}
