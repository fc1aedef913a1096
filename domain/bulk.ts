/** What editors do to many editions of a list at once. */
export const BULK_ACTIONS = ['addTopic', 'setCategory', 'handOver'] as const
export type BulkAction = (typeof BULK_ACTIONS)[number]

/** How many editions one act may concern. */
export const BULK_AT_MOST = 200

/** Why an edition was left as it is. */
export type LeftBecause = 'notFound' | 'alreadySo' | 'openElsewhere' | 'notTheirLanguage'
/** Why a change waits as a draft although it was to be published at once. */
export type WaitsBecause = 'notPublished' | 'otherChange' | 'incomplete'

export type BulkFacts = {
  /** The latest draft has what is to be set. */
  isSo: boolean
  /** Somebody else has its form open, whose next save would undo the change. */
  isOpenElsewhere: boolean
  /** Whoever it is handed over to may work on it; true for other acts. */
  isTheirs: boolean
  /** Readers see its text. */
  isPublished: boolean
  /** A draft stands beside what readers see. */
  hasOtherChange: boolean
  /** It has all that a release needs. */
  isComplete: boolean
}

export type BulkStep =
  { do: 'leave'; why: LeftBecause } | { do: 'save'; waits: WaitsBecause | null } | { do: 'publish' }

/**
 * @param publish whether the change is to reach readers at once, which it does only where nothing else would with it
 */
export function planBulk(facts: BulkFacts, publish: boolean): BulkStep {
  if (facts.isSo) return { do: 'leave', why: 'alreadySo' }
  if (!facts.isTheirs) return { do: 'leave', why: 'notTheirLanguage' }
  if (facts.isOpenElsewhere) return { do: 'leave', why: 'openElsewhere' }
  if (!publish) return { do: 'save', waits: null }
  if (!facts.isPublished) return { do: 'save', waits: 'notPublished' }
  if (facts.hasOtherChange) return { do: 'save', waits: 'otherChange' }
  return facts.isComplete ? { do: 'publish' } : { do: 'save', waits: 'incomplete' }
}
