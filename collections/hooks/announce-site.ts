import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { SITE_TAG } from '#domain/cache-tags.ts'
import { refreshSearch, touchedBy } from '../search/refresh.ts'
import { refreshPublicFlags } from './public-flags.ts'
import { dropCached } from './revalidate.ts'

/** Names, standing texts and settings show on any page: a change of one drops all cached reads. */
export const announceEverywhere: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await refreshPublicFlags(req)
  await refreshSearch(req, touchedBy(collection.slug, doc.id))
  await dropCached(req, [SITE_TAG])
}

export const announceDeletedEverywhere: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await refreshPublicFlags(req)
  await refreshSearch(req, touchedBy(collection.slug, id))
  await dropCached(req, [SITE_TAG])
}

export const announceSettings: GlobalAfterChangeHook = async ({ req }) => {
  await refreshPublicFlags(req)
  await dropCached(req, [SITE_TAG])
}
