import { LANGUAGES } from './languages.ts'
import type { InterfaceLanguage, LanguageTag } from './languages.ts'
import type { LocalizedText } from './localized.ts'

/** A name as the page of one interface language shows and cites it. */
export type NameView = {
  /** Name as shown in the reader's language (native script where the person has one in that script). */
  display: LocalizedText
  /** Other forms, e.g. the native-script name beside a romanised one. */
  others: LocalizedText[]
  /** For `citation_author` and citations; `given` is empty for organisations and single names. */
  family: string
  given: string
}

/** Around other forms: as wide as Han characters in Chinese and Japanese, and after a word without a space in Korean. */
export const NAME_BRACKETS = {
  en: [' (', ')'],
  zh: ['（', '）'],
  ja: ['（', '）'],
  ko: ['(', ')'],
} as const satisfies Record<InterfaceLanguage, readonly [string, string]>

/** The name fields of an author or translator. The family and given name are the romanised ones. */
export type NameFields = {
  familyName?: string | null
  /** Empty for people with a single name. */
  givenName?: string | null
  /** How the romanised name is written: "Yu Tiejun" is `familyFirst`, "Jane Smith" is `givenFirst`. */
  nameOrder: 'familyFirst' | 'givenFirst'
  /** The first is the form in the person's own language. */
  nativeNames?: readonly { language: LanguageTag; name: string }[] | null
  /** Set where the author is an organisation; the other fields are then ignored. */
  organisation?: LocalizedText | null
}

/** Romanised names are read as English text: the language of the interface that shows them first. */
const ROMANISED: LanguageTag = 'en'

/** Runs of white space (also the ideographic space, U+3000) become one space. */
const tidy = (value: string | null | undefined) => (value ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * @returns the name as a page in `language` shows it: the native form first where the person has one in that
 * language, else the romanised name with the person's own native form beside it. A native form for a third
 * language is not listed.
 * @example nameViewFor(yuTiejun, 'en') // display "Yu Tiejun", others ["于铁军"]
 */
export function nameViewFor(person: NameFields, language: InterfaceLanguage): NameView {
  if (person.organisation) {
    const name = { text: tidy(person.organisation.text), lang: person.organisation.lang }
    return { display: name, others: [], family: name.text, given: '' }
  }
  const [family, given] = familyAndGiven(person)
  const parts = person.nameOrder === 'familyFirst' ? [family, given] : [given, family]
  const romanised = { text: parts.filter(Boolean).join(' '), lang: ROMANISED }
  const natives = (person.nativeNames ?? [])
    .map(({ language: lang, name }) => ({ text: tidy(name), lang }))
    .filter(({ text }) => text !== '' && text !== romanised.text)
  const here = natives.find((native) => isWrittenFor(native.lang, language))
  if (romanised.text === '' && natives[0]) {
    return { display: here ?? natives[0], others: [], family: (here ?? natives[0]).text, given: '' }
  }
  if (here && language !== 'en') return { display: here, others: [romanised], family, given }
  const beside = here ?? natives[0]
  return { display: romanised, others: beside ? [beside] : [], family, given }
}

/** A single name counts as the family name, whichever field it was typed into. */
function familyAndGiven(person: NameFields): [family: string, given: string] {
  const family = tidy(person.familyName)
  const given = tidy(person.givenName)
  return family === '' ? [given, ''] : [family, given]
}

/** Readers of Simplified Chinese pages read a name in Traditional characters, too. */
function isWrittenFor(tag: LanguageTag, language: InterfaceLanguage): boolean {
  return tag === LANGUAGES[language].tag || (language === 'zh' && tag === 'zh-Hant')
}

/** Whether the name is shown in its native script, which is never divided into family and given name. */
const isShownNatively = (name: NameView) => name.display.lang !== ROMANISED

/**
 * @returns the name for `citation_author` and DC.creator: "Family, Given", or the undivided native name where the
 * page shows that; organisations and single names have no comma.
 */
export function citationName(name: NameView): string {
  if (isShownNatively(name) || name.given === '') return name.display.text
  return `${name.family}, ${name.given}`
}

/** @returns what lists of people are sorted by: the family name first, or the native name where that is shown. */
export function nameSortKey(name: NameView): string {
  return isShownNatively(name) || name.given === '' ? name.display.text : `${name.family} ${name.given}`
}
