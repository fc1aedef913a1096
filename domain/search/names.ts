import type { NameFields } from '../names.ts'
import { fold } from './fold.ts'
import { isByCharacter } from './tokens.ts'

/** What of an author tells how they may be called. */
export type SearchName = Pick<NameFields, 'familyName' | 'givenName' | 'nameOrder'> & {
  nativeNames: readonly string[]
  /** Other spellings and former names. */
  aliases: readonly string[]
}

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
/** Hyphens and apostrophes within a romanised name: Tie-jun, T’ieh-chün. */
const SEPARATORS = /[-\u2010\u2011'\u2019.\u00b7]/g

/**
 * @returns every form of a person's name, folded, each once: both orders, with and without hyphens and spaces between
 * the syllables, native forms without the space that some put between their parts, and aliases
 * @example nameForms(yuTiejun) // ['yu tiejun', 'tiejun yu', 'yutiejun', 'tiejunyu', '于铁军']
 */
export function nameForms({ aliases, familyName, givenName, nativeNames }: SearchName): string[] {
  const [family, given] = [tidy(familyName), tidy(givenName)]
  const spelled = [...new Set([given, given.replace(SEPARATORS, ''), given.replace(SEPARATORS, ' ')])]
  const romanised = spelled.flatMap((name) => [`${family} ${name}`, `${name} ${family}`])
  const others = [...nativeNames, ...aliases].map(tidy)
  const forms = [...romanised, ...others].flatMap((form) => {
    const folded = fold(form).trim()
    const closed = folded.replace(SEPARATORS, '').replaceAll(' ', '')
    return isByCharacter(folded) ? [closed] : [folded, closed]
  })
  return [...new Set(forms)].filter((form) => form !== '')
}
