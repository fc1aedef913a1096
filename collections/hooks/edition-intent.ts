import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'

/**
 * What a write to an edition means. Payload decides between "save a draft", "publish" and
 * "unpublish" from a query argument and a status together, so that a plain PATCH without either
 * would unpublish a report with a pending draft. Here each write gets exactly one meaning, before
 * anything else happens, and whatever names none is a draft save.
 */
export type EditionIntent = 'save' | 'publish' | 'unpublish' | 'trash' | 'restoreFromTrash'

type Write = {
  data?: Record<string, unknown> | undefined
  draft?: boolean | undefined
  trash?: boolean | undefined
  unpublishAllLocales?: unknown
  id?: number | string | undefined
  where?: Where | undefined
}

function intentOf({ data = {}, draft, trash }: Write): EditionIntent {
  if (data.deletedAt) return 'trash'
  // Every save of the admin's form says `deletedAt: null`; only a write to the trash restores.
  if ('deletedAt' in data && trash === true) return 'restoreFromTrash'
  if (data._status === 'published') return 'publish'
  return data._status === 'draft' && draft !== true ? 'unpublish' : 'save'
}

function settled<Args extends Write>(args: Args, intent: EditionIntent): Args {
  // Payload's own flag would overwrite the published version in the history instead of adding one.
  const rest = { ...args, unpublishAllLocales: undefined }
  if (intent === 'save') return { ...rest, draft: true }
  const data = { ...args.data, _status: intent === 'publish' ? 'published' : 'draft' }
  return { ...rest, draft: false, data }
}

const IN_TRASH: Where = { deletedAt: { exists: true } }

/**
 * Restores only what lies in the trash. To restore what is out already (somebody else was quicker
 * and published it) would hide it again.
 */
async function onlyFromTrash<Args extends Write>(
  args: Args,
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<Args> {
  if (intentOf(args) !== 'restoreFromTrash') return args
  if (args.id === undefined) return { ...args, where: { and: [args.where ?? {}, IN_TRASH] } }
  const where: Where = { id: { equals: args.id }, ...IN_TRASH }
  const { totalDocs } = await req.payload.count({ collection, where, trash: true, overrideAccess: true, req })
  return totalDocs > 0 ? args : { ...args, trash: false }
}

export const settleEditionIntent: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation === 'create') {
    const intent = isPublication(args.data) ? 'publish' : 'save'
    remember(req, collection.slug, intent)
    return { ...args, draft: intent === 'save' }
  }
  if (operation === 'restoreVersion') {
    // A restored version is a draft until somebody publishes it. Payload reads the argument before it
    // calls this hook, so that it can be checked here but not set: see endpoints/restore-version.
    if (!('draft' in args) || args.draft !== true)
      throw new APIError('A version is restored as a draft.', 400, null, true)
    remember(req, collection.slug, 'save')
    req.context[RESTORED] = args.id
    return args
  }
  if (operation !== 'update') return args
  const write = await onlyFromTrash(args, collection.slug, req)
  const intent = intentOf(write)
  remember(req, collection.slug, intent)
  return settled(write, intent)
}

const isPublication = (data: object | undefined) =>
  data !== undefined && '_status' in data && data._status === 'published'

const RESTORED = 'restoredVersion'

/** @returns the version that the write under way makes the draft, or null where it is another write. */
export function restoredVersion(req: PayloadRequest): number | null {
  const version = req.context[RESTORED]
  return typeof version === 'number' ? version : null
}

const key = (collection: string) => `editionIntent:${collection}`

function remember(req: PayloadRequest, collection: string, intent: EditionIntent): void {
  req.context[key(collection)] = intent
}

/** @returns what the write under way means; read by the hooks that follow in the same operation. */
export function editionIntent(req: PayloadRequest, collection: string): EditionIntent {
  const intent = req.context[key(collection)]
  switch (intent) {
    case 'publish':
    case 'unpublish':
    case 'trash':
    case 'restoreFromTrash':
      return intent
    default:
      return 'save'
  }
}
