/**
 * What the activity log tells: who did what to which document. A row for every move of an edition, and for
 * every other act that somebody may have to answer for.
 */
export const ACTIVITY_ACTIONS = [
  'created',
  'edited',
  'submitted',
  'sentBack',
  'approved',
  'scheduled',
  'scheduleCancelled',
  'scheduleFailed',
  'published',
  'unpublished',
  'withdrawn',
  'trashed',
  'restored',
  'versionRestored',
  'broughtUpToDate',
  'handedOver',
  'corrected',
  'asPublishedCorrected',
  'commented',
  'shared',
  'shareRevoked',
  'merged',
  'mergeUndone',
  'duplicated',
  'deleted',
] as const
export type ActivityAction = (typeof ACTIVITY_ACTIONS)[number]

/** A person's edits of one edition within this time are one row: autosaves would drown everything else. */
export const SPELL_OF_WORK_MS = 30 * 60_000
