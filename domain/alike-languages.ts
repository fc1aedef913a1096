import type { LanguageTag } from './languages.ts'

/** Languages that a short look at a text does not tell apart. */
const ALIKE: readonly (readonly LanguageTag[])[] = [
  ['id', 'ms'],
  ['hi', 'ne'],
]

/** @returns whether a text found to be in `found` may be what is called `expected` */
export const mayBeIn = (found: LanguageTag, expected: LanguageTag): boolean =>
  found === expected || ALIKE.some((group) => group.includes(found) && group.includes(expected))

/** Those of a group are written in the same letters; any other language stands for itself. */
const GROUPS: Partial<Record<LanguageTag, string>> = {
  en: 'Latin',
  id: 'Latin',
  ms: 'Latin',
  vi: 'Latin',
  fil: 'Latin',
  fr: 'Latin',
  es: 'Latin',
  de: 'Latin',
  pt: 'Latin',
  'zh-Hans': 'Chinese',
  'zh-Hant': 'Chinese',
  ru: 'Cyrillic',
  mn: 'Cyrillic',
  hi: 'Devanagari',
  ne: 'Devanagari',
  ar: 'Arabic',
  ur: 'Arabic',
}

/** @returns whether two languages look the same at a glance; those that do not nobody mistakes */
export function isSameScript(one: LanguageTag, other: LanguageTag): boolean {
  const groupOf = (tag: LanguageTag) => GROUPS[tag] ?? tag
  return groupOf(one) === groupOf(other)
}
