import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts'

/** A bio that nobody has changed or confirmed for this long is to be looked at. */
const OLD_AFTER_MS = 365 * 24 * 60 * 60_000

/**
 * How an author's bio stands in one language:
 * - `missing`: an edition in this language credits the author, and there is no bio in it
 * - `old`: nobody changed or confirmed it for a year
 * - `current`: there, and not old
 * - `notNeeded`: there is none, and no edition in this language credits the author
 */
export type BioState = 'missing' | 'old' | 'current' | 'notNeeded'

export const BIO_FILTERS = ['all', 'toDo', 'missing', 'old', 'noPhoto'] as const
export type BioFilter = (typeof BIO_FILTERS)[number]

/** @param checkedAt ISO instant at which the bio was last changed or confirmed */
export function bioState(bio: { exists: boolean; checkedAt: string | null; isNeeded: boolean }, now: Date): BioState {
  if (!bio.exists) return bio.isNeeded ? 'missing' : 'notNeeded'
  return isOldBio(bio.checkedAt, now) ? 'old' : 'current'
}

export function isOldBio(checkedAt: string | null, now: Date): boolean {
  return checkedAt !== null && now.getTime() - new Date(checkedAt).getTime() > OLD_AFTER_MS
}

export type BioStates = Record<InterfaceLanguage, BioState>

/** @returns whether the filter shows an author whose bios stand like that */
export function isShownBy(filter: BioFilter, states: BioStates, hasPhoto: boolean): boolean {
  const has = (...wanted: BioState[]) => INTERFACE_LANGUAGES.some((language) => wanted.includes(states[language]))
  if (filter === 'missing') return has('missing')
  if (filter === 'old') return has('old')
  if (filter === 'toDo') return has('missing', 'old')
  return filter === 'all' || !hasPhoto
}

/**
 * Names of one person written in different ways: order, capitals, hyphens, spaces and diacritics do not count, and a
 * native name counts as a whole.
 *
 * @returns keys; two authors who share one may be the same person
 * @example nameKeys({ romanised: 'Yu Tie-jun', native: ['于铁军'] }) // ['tiejun yu', '于铁军']
 */
export function nameKeys({ family, given, native }: { family: string; given: string; native: string[] }): string[] {
  // Letters with their marks set apart (NFKD), then everything but letters left out.
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .replaceAll(/[^\p{Letter}]/gu, '')
      .toLowerCase()
  const romanised = [plain(family), plain(given)].filter(Boolean)
  const keys = [
    romanised.length > 1 ? romanised.sort().join(' ') : '',
    ...native.map((name) => name.normalize('NFKC').replaceAll(/[\s·・]/gu, '')),
  ]
  return [...new Set(keys.filter(Boolean))]
}

/** @returns for each author the others who may be the same person */
export function likelyDuplicates(authors: { id: number; keys: string[] }[]): Map<number, number[]> {
  const byKey = new Map<string, number[]>()
  for (const { id, keys } of authors) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), id])
  return new Map(
    authors.flatMap(({ id, keys }) => {
      const others = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
      others.delete(id)
      return others.size > 0 ? [[id, [...others].sort((a, b) => a - b)]] : []
    }),
  )
}
