import { likeness, reasonsOf, type RelatedReason, relatedness, type Relation } from './score.ts'

/** Readers see so many. */
export const RELATED_SHOWN = 4
/** So many are kept, as the neighbours in the series are left out, and others may be hidden. */
export const RELATED_KEPT = 12

/** A published report that may be related to another, with what they have in common. */
export type Candidate = {
  id: number
  /** Calendar date of its publication. */
  date: string
  authors: number
  isInSeries: boolean
  topics: number
  /** By language in which both have an edition: see `likeness`. */
  alike: readonly { holders: readonly number[]; texts: number }[]
}
export type Related = { id: number; score: number; reasons: RelatedReason[] }

const A_YEAR_MS = 365.25 * 24 * 60 * 60 * 1000
const yearsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / A_YEAR_MS || 0

/** @param date of the report to which the candidate may be related */
function relationOf(candidate: Candidate, date: string): Relation {
  const { alike, authors, isInSeries, topics } = candidate
  const inLanguages = alike.map(({ holders, texts }) => likeness(holders, texts))
  const yearsNewer = yearsBetween(date, candidate.date)
  return { authors, isInSeries, topics, likeness: Math.max(0, ...inLanguages), yearsNewer }
}

/** @returns the related ones among the candidates, the nearest first; of two as near, the one that was made last */
export function rankRelated(candidates: readonly Candidate[], date: string): Related[] {
  const related = candidates.flatMap((candidate): Related[] => {
    const relation = relationOf(candidate, date)
    const score = relatedness(relation)
    return score === null ? [] : [{ id: candidate.id, score, reasons: reasonsOf(relation) }]
  })
  return related.sort((a, b) => b.score - a.score || b.id - a.id)
}

/** @returns how near the report of that date is to each of its candidates: the same relations, seen from there */
export function rankReversed(candidates: readonly Candidate[], date: string): { id: number; score: number }[] {
  return candidates.flatMap((candidate) => {
    const relation = relationOf(candidate, date)
    const score = relatedness({ ...relation, yearsNewer: -relation.yearsNewer })
    return score === null ? [] : [{ id: candidate.id, score }]
  })
}

/** What the editors of a report decided: these first, in their order, and those never. */
export type Choice = { related: readonly number[]; unrelated: readonly number[] }

/**
 * @param ranked by `rankRelated`
 * @returns what is kept of it beside what the editors chose
 */
export const keptRelated = (ranked: readonly Related[], { related, unrelated }: Choice): Related[] =>
  ranked.filter(({ id }) => !related.includes(id) && !unrelated.includes(id)).slice(0, RELATED_KEPT)

/**
 * @param chosen by the editors, of those that readers can read
 * @param found by the portal, the nearest first
 * @param neighbours in the series, to which the page leads anyhow
 * @returns what readers see
 */
export function shownRelated<Key>(chosen: readonly Key[], found: readonly Key[], neighbours: readonly Key[]): Key[] {
  const others = found.filter((key) => !neighbours.includes(key))
  return [...new Set([...chosen, ...others])].slice(0, RELATED_SHOWN)
}
