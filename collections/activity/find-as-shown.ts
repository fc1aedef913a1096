import { getTranslation } from '@payloadcms/translations'
import type { CollectionBeforeOperationHook, PayloadRequest, Where, WhereField } from 'payload'

/** Whoever looks for a title looks for one of few editions. */
const MOST_EDITIONS = 1000

/** What somebody types to find it; all else is about what stands in the log. */
const SOUGHT = ['equals', 'contains', 'like'] as const

const soughtIn = (condition: WhereField): string | null => {
  const [value] = SOUGHT.flatMap((operator) => condition[operator] ?? [])
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

async function presentlyTitled(req: PayloadRequest, kind: 'reports' | 'translations', condition: WhereField) {
  const title = kind === 'reports' ? 'version.title' : 'version.displayName'
  const { docs } = await req.payload.findVersions({
    collection: kind,
    where: { latest: { equals: true }, [title]: condition },
    limit: MOST_EDITIONS,
    depth: 0,
    select: { parent: true },
    overrideAccess: true,
    trash: true,
    req,
  })
  return docs.flatMap(({ parent }) => (typeof parent === 'number' ? parent : []))
}

/** By the title that an edition has now, as its rows show it, or that it had at the time. */
async function byTitle(req: PayloadRequest, condition: WhereField): Promise<Where> {
  const found: Where[] = [{ title: condition }]
  for (const kind of ['reports', 'translations'] as const) {
    const ids = await presentlyTitled(req, kind, condition)
    if (ids.length > 0) found.push({ and: [{ collection: { equals: kind } }, { document: { in: ids } }] })
  }
  return { or: found }
}

/** By what a kind of document is called in the person's language, as its rows show it, or by its name in addresses. */
function byKind({ i18n, payload }: PayloadRequest, condition: WhereField, sought: string): Where {
  const wanted = sought.trim().toLowerCase()
  const named = payload.config.collections.filter(({ labels }) =>
    [labels.singular, labels.plural]
      .map((label) => String(getTranslation(label, i18n)).toLowerCase())
      .some((name) => ('equals' in condition ? name === wanted : name.includes(wanted))),
  )
  return { or: [{ collection: condition }, { collection: { in: named.map(({ slug }) => slug) } }] }
}

async function asShown(req: PayloadRequest, where: Where): Promise<Where> {
  const parts: Where[] = []
  for (const [name, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) {
      const inside: Where[] = []
      for (const one of condition) inside.push(await asShown(req, one))
      parts.push({ [name]: inside })
      continue
    }
    const sought = condition === undefined ? null : soughtIn(condition)
    if (condition && sought !== null && name === 'title') parts.push(await byTitle(req, condition))
    else if (condition && sought !== null && name === 'collection') parts.push(byKind(req, condition, sought))
    else if (condition) parts.push({ [name]: condition })
  }
  return { and: parts }
}

/** The log's search and filters find what its rows show: present titles, and kinds by their names. */
export const findAsShown: CollectionBeforeOperationHook<'activity'> = async ({ args, operation, req }) => {
  if (operation !== 'read' || !('where' in args) || !args.where) return args
  return { ...args, where: await asShown(req, args.where) }
}
