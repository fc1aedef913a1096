/** What one report has in common with another. */
export type Relation = {
  /** People who signed both. */
  authors: number
  isInSeries: boolean
  topics: number
  /** How alike their texts are, 0 to 1; see `likeness`. */
  likeness: number
  /** By how many years the other is newer, with decimals; below 0 where it is older. */
  yearsNewer: number
}
export type RelatedReason = 'author' | 'series' | 'topic' | 'text'

/**
 * An author in common counts for more than a series, that for more than topics, and those for more than alike texts,
 * each by itself and whatever the dates; what counts for less can come first together: the same series and all topics
 * before an author.
 */
const WEIGHTS = { author: 400, series: 200, topic: 60, text: 50 }
/** A second and third author or topic in common; more of them say nothing new. */
const FURTHER_AUTHOR = 20
const MOST_COUNTED = 3
/** Of two that are as near, the newer one comes first: a little for each year, up to a decade. */
const A_YEAR = 0.4
const MOST_YEARS = 10
/** Less of alike texts is chance. */
const LEAST_LIKENESS = 0.25

/** @returns why a report is related, the weightiest reason first; nothing where it is not */
export function reasonsOf({ authors, isInSeries, likeness, topics }: Relation): RelatedReason[] {
  const reasons: [RelatedReason, boolean][] = [
    ['author', authors > 0],
    ['series', isInSeries],
    ['topic', topics > 0],
    ['text', likeness >= LEAST_LIKENESS],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** @returns how near a report is to another, the higher the nearer; null where they have nothing in common */
export function relatedness(relation: Relation): number | null {
  if (reasonsOf(relation).length === 0) return null
  const authors = Math.min(relation.authors, MOST_COUNTED)
  const years = Math.max(-MOST_YEARS, Math.min(relation.yearsNewer, MOST_YEARS))
  return (
    (authors > 0 ? WEIGHTS.author + FURTHER_AUTHOR * (authors - 1) : 0) +
    (relation.isInSeries ? WEIGHTS.series : 0) +
    WEIGHTS.topic * Math.min(relation.topics, MOST_COUNTED) +
    WEIGHTS.text * relation.likeness +
    A_YEAR * years
  )
}

/** So much rarity in common is all that is asked for: some eight words that hardly any other report has. */
const ALIKE = 6

/**
 * How alike two texts are by the words of their signatures. A word counts by its rarity: 0 where every text has it,
 * near 1 where only these two have it.
 *
 * @param holders of each word in common: how many other texts of the language have it, at least 1
 * @param texts of the language, all but the one that is compared; at least 1
 * @returns 0 to 1
 */
export function likeness(holders: readonly number[], texts: number): number {
  const all = Math.log(texts + 1)
  const rarity = holders.reduce((sum, count) => sum + Math.max(0, 1 - Math.log(count + 1) / all), 0)
  return Math.min(1, rarity / ALIKE)
}
