import { NOT_COMPARED } from './comparisons.ts'

/**
 * How the admin treats a field that the portal keeps for itself: not in forms, lists, filters and bulk edits, and not
 * where two versions are compared, in which it would be noise between the texts.
 */
export const outOfSight = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
  components: { Diff: NOT_COMPARED },
} as const
