import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGE_TAGS, languageName } from '#domain/languages.ts'
import { saidAgain } from '#domain/said-again.ts'
import { ALL_MESSAGES } from '../messages.ts'
import { words } from '../words.ts'
import { LINK_PROBLEM_WORDS } from './checklist.ts'
import { FIELD_LABELS } from './translated-fields.ts'

const LANGUAGES_SAID = LANGUAGE_TAGS.map((tag) => {
  const [en, zh, ja, ko] = INTERFACE_LANGUAGES.map((language) => languageName(tag, language))
  return words(en ?? tag, zh ?? tag, ja ?? tag, ko ?? tag)
})

const VALUES = [...Object.values(FIELD_LABELS), ...Object.values(LINK_PROBLEM_WORDS), ...LANGUAGES_SAID]

/**
 * @param text messages of the portal that were kept as they were once said to somebody else
 * @returns them in another language; the text as it is where it has other words, such as an error of the database
 */
export const sayAgain = (text: string, language: InterfaceLanguage): string =>
  saidAgain(text, language, ALL_MESSAGES, VALUES) ?? text
