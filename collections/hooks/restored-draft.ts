import type { CollectionBeforeChangeHook } from 'payload'
import type { Report, Translation } from '../../payload-types.ts'
import { restoredVersion } from './edition-intent.ts'

/**
 * A restore brings an old text back and undoes no act beside it: corrections, who is on the edition, and whatever the
 * person may not write stay as they are in the latest draft. Payload leaves the last out of `data` and would store
 * nothing in their place.
 */
export const keepPastRestore: CollectionBeforeChangeHook<Report | Translation> = ({ data, originalDoc, req }) => {
  if (restoredVersion(req) === null || !originalDoc) return data
  const { assignee = null, corrections = [], withdrawal = {} } = originalDoc
  return { ...originalDoc, ...data, assignee, corrections, withdrawal }
}
