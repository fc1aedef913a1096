import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import { SITE_TAG } from '#domain/cache-tags.ts'
import { refreshPublicFlags } from './public-flags.ts'
import { dropCached } from './revalidate.ts'

/** Names, standing texts and settings show on any page: a change of one drops all cached reads. */
export const announceEverywhere: CollectionAfterChangeHook = async ({ req }) => {
  await refreshPublicFlags(req)
  await dropCached(req, [SITE_TAG])
}

export const announceDeletedEverywhere: CollectionAfterDeleteHook = async ({ req }) => {
  await refreshPublicFlags(req)
  await dropCached(req, [SITE_TAG])
}

export const announceSettings: GlobalAfterChangeHook = async ({ req }) => {
  await refreshPublicFlags(req)
  await dropCached(req, [SITE_TAG])
}
