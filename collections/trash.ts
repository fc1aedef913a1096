import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type CollectionSlug,
  type Field,
} from 'payload'
import { hasRole } from './access/roles.ts'
import { recentActivityField } from './fields/recent-activity.ts'
import { recordActivity } from './hooks/activity.ts'
import { say } from './messages.ts'
import { usesEndpoint } from './uses/endpoint.ts'
import { keepWhatIsUsed, refuseWhileUsed } from './uses/keep-what-is-used.ts'
import { noteVersionsThatUse, versionsThatUsed } from './uses/versions.ts'
import { words } from './words.ts'

/** What is used is not put into the trash; what lies there is taken out by those who may put it there. */
const guardTrash: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !originalDoc || data.deletedAt === undefined) return data
  const [before, after] = [Boolean(originalDoc.deletedAt), Boolean(data.deletedAt)]
  if (after && !before) await refuseWhileUsed(req, collection.slug, originalDoc.id)
  if (before && !after && req.user && !hasRole(req, 'admin', 'editor'))
    throw new APIError(say(req, 'restoreNotThisRole'), 403, null, true)
  return data
}

const titleIn = (titleField: string | undefined, doc: Record<string, unknown>): string => {
  const title = titleField ? doc[titleField] : null
  return typeof title === 'string' ? title : ''
}

const logTrash: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  const [before, after] = [Boolean(previousDoc?.deletedAt), Boolean(doc.deletedAt)]
  if (operation !== 'update' || before === after) return
  const title = titleIn(collection.admin.useAsTitle, doc)
  await recordActivity(req, { action: after ? 'trashed' : 'restored', collection: collection.slug, id: doc.id, title })
}

const logDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const title = titleIn(collection.admin.useAsTitle, doc)
  const details = versionsThatUsed(req, { collection: collection.slug, id: doc.id })
  await recordActivity(req, { action: 'deleted', collection: collection.slug, id: doc.id, title, details })
}

const usedInField: Field = {
  name: 'usedIn',
  type: 'ui',
  label: words('Used in', '使用位置', '使用箇所', '사용된 곳'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/uses/used-in.tsx#UsedInField' },
  },
}

/**
 * Gives a collection a trash with restore, and keeps what is used out of it and from being deleted. Uploads keep their
 * file until they are deleted for good. Editions have a trash of their own kind, as it takes them from readers.
 */
export function withTrash<Slug extends CollectionSlug>(
  config: CollectionConfig<Slug> & { slug: Slug },
): CollectionConfig<Slug> {
  const { hooks = {} } = config
  return {
    ...config,
    trash: true,
    endpoints: [...(config.endpoints || []), usesEndpoint(config.slug)],
    fields: [...config.fields, usedInField, recentActivityField],
    hooks: {
      ...hooks,
      beforeChange: [guardTrash, ...(hooks.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), logTrash],
      beforeDelete: [keepWhatIsUsed, noteVersionsThatUse, ...(hooks.beforeDelete ?? [])],
      afterDelete: [...(hooks.afterDelete ?? []), logDeletion],
    },
  }
}
