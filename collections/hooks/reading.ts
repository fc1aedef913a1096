import type { CollectionBeforeOperationHook } from 'payload'
import { hasRole } from '../access/roles.ts'

/**
 * Readers ask for what is published, whatever they say: with drafts, Payload would leave out a published document
 * that has a newer draft, and so tell that there is one.
 */
export const onlyWritersReadDrafts: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const isReading = operation === 'read' || operation === 'count'
  if (!isReading || overrideAccess || hasRole(req, 'admin', 'editor', 'translator')) return args
  return { ...args, draft: false }
}
