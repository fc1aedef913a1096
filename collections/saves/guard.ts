import { APIError, type CollectionBeforeOperationHook, type CollectionConfig, type CollectionSlug } from 'payload'
import { hasRole, roleOf } from '../access/roles.ts'
import { deletedAtField, statusField, timestampFields } from '../fields/system.ts'
import { say } from '../messages.ts'
import { type Guarded, keepAsideEndpoint } from './keep-aside.ts'
import { refuseWhileOthersWrite } from './lock-while-writing.ts'
import { beginOwnVersion, keepLastSave, lastSaveField, refuseOtherPerson, refuseStaleSave } from './last-save.ts'

const VERSIONS_KEPT = 100

/** An old version holds every language, and translators write their own only. */
const restoredByWhoWritesAll: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation === 'restoreVersion' && !overrideAccess && hasRole(req, 'translator'))
    throw new APIError(say(req, 'versionRestoreNotThisRole'), 403, null, true)
  return args
}

const KEEPER = '/admin/kept-text/text-keeper.tsx#TextKeeper'
const VERSIONS = '/admin/versions/versions-view.tsx#VersionsView'

/**
 * A collection that several people write: no save silently replaces another's, what could not be saved is kept by
 * the form, and both texts are in the history. Documents without drafts keep their versions, too.
 */
export function guardSaves<Slug extends CollectionSlug>(
  slug: Guarded,
  collection: CollectionConfig<Slug>,
): CollectionConfig<Slug> {
  const { access, admin, endpoints, fields, hooks, versions } = collection
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  return {
    ...collection,
    access: { readVersions: ({ req }) => roleOf(req) !== null, ...access },
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          beforeDocumentControls: [KEEPER, ...(admin?.components?.edit?.beforeDocumentControls ?? [])],
        },
        views: {
          ...admin?.components?.views,
          edit: { versions: { Component: VERSIONS } },
        },
      },
    },
    versions: versions ?? { maxPerDoc: VERSIONS_KEPT },
    endpoints: [...(endpoints || []), keepAsideEndpoint(slug)],
    fields: [
      ...fields,
      lastSaveField,
      ...timestampFields,
      ...(collection.trash ? [deletedAtField] : []),
      ...(hasDrafts ? [statusField] : []),
    ],
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hasDrafts ? [] : [restoredByWhoWritesAll]),
        refuseOtherPerson,
        refuseStaleSave,
        refuseWhileOthersWrite(slug),
        ...(hooks?.beforeOperation ?? []),
      ],
      beforeChange: [...(hooks?.beforeChange ?? []), ...(hasDrafts ? [beginOwnVersion] : []), keepLastSave],
    },
  }
}
