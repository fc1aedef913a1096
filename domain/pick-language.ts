import {
  INTERFACE_LANGUAGES,
  LANGUAGES,
  type InterfaceLanguage,
  type LanguageTag,
  interfaceLanguageOf,
} from './languages.ts'
import type { LocalizedRichText, LocalizedText, RichTextState } from './localized.ts'
import { plainText } from './rich-text-plain.ts'
import { isRecord } from './records.ts'

export function isRichText(value: unknown): value is RichTextState {
  return isRecord(value) && isRecord(value.root) && Array.isArray(value.root.children)
}

/** @returns interface languages to try, the preferred ones first, then all others in their order. */
function localesInOrder(preferred: readonly LanguageTag[]): InterfaceLanguage[] {
  const first = preferred.map(interfaceLanguageOf).filter((language) => language !== null)
  return [...new Set([...first, ...INTERFACE_LANGUAGES])]
}

function pick<Value>(values: unknown, preferred: readonly LanguageTag[], accept: (value: unknown) => value is Value) {
  if (!isRecord(values)) return null
  for (const locale of localesInOrder(preferred)) {
    const value = values[locale]
    if (accept(value)) return { value, lang: LANGUAGES[locale].tag }
  }
  return null
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isFilledRichText = (value: unknown): value is RichTextState => isRichText(value) && plainText(value) !== ''
const isFilledList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0

/**
 * Chooses among the languages of a localized field. Nothing is ever passed off as another
 * language: the result says which one it is.
 *
 * @param values the field by locale, as read with `locale: 'all'`, e.g. `{ en: 'Series', ja: 'シリーズ' }`
 * @param preferred languages to take first
 * @returns the first that is filled in, or null where none is
 */
export function pickText(values: unknown, preferred: readonly LanguageTag[]): LocalizedText | null {
  const found = pick(values, preferred, isText)
  return found && { text: found.value.trim(), lang: found.lang }
}

/** Like {@link pickText}, for rich text; an editor state without any text counts as not filled in. */
export function pickRichText(values: unknown, preferred: readonly LanguageTag[]): LocalizedRichText | null {
  const found = pick(values, preferred, isFilledRichText)
  return found && { richText: found.value, lang: found.lang }
}

/** Like {@link pickText}, for a localized array. */
export function pickList(
  values: unknown,
  preferred: readonly LanguageTag[],
): { items: unknown[]; lang: LanguageTag } | null {
  const found = pick(values, preferred, isFilledList)
  return found && { items: found.value, lang: found.lang }
}
