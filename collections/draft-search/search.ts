import type { PayloadRequest } from 'payload'
import { cellStateOf, draftBeside } from '#domain/board.ts'
import { idOf } from '#domain/relations.ts'
import { type DeskAnswer, type DeskResult, LONGEST_DESK_PAGE } from '#domain/search/desk.ts'
import { isEmptyQuery, parseQuery, type SearchQuery } from '#domain/search/query.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { catchUpDrafts } from './catch-up.ts'
import { evidenceIn, type ReadableDocument } from './evidence.ts'
import { findEditions, type FoundKey, MOST_FOUND } from './find.ts'
import { namedBy, type Named } from './names.ts'
import type { EditionCollection } from './stale.ts'

/** What is read meanwhile is found the next time. */
const PATIENCE_MS = 1_500

/** Everything that is shown is read as who asks. */
const asAsker = (req: PayloadRequest) =>
  ({ depth: 0, pagination: false, overrideAccess: false, user: req.user, req }) as const

const FACTS = { state: true, _status: true } as const

const idsIn = (keys: readonly FoundKey[], wanted: EditionCollection) =>
  keys.flatMap(({ collection, id }) => (collection === wanted ? [id] : []))
const keyOf = (collection: EditionCollection, id: number) => `${collection}/${id}`

/** @returns keys of those editions that who asks may read, with what readers find of each */
async function readable(req: PayloadRequest, keys: readonly FoundKey[]) {
  const drafts = new Set<string>()
  const released = new Map<string, 'published' | 'withdrawn'>()
  for (const collection of ['reports', 'translations'] as const) {
    const where = { id: { in: idsIn(keys, collection) } }
    const latest = await req.payload.find({ collection, where, select: FACTS, draft: true, ...asAsker(req) })
    for (const { id } of latest.docs) drafts.add(keyOf(collection, id))
    const out = await req.payload.find({ collection, where, select: FACTS, draft: false, ...asAsker(req) })
    for (const { _status, id, state } of out.docs) {
      if (_status === 'published') released.set(keyOf(collection, id), state === 'withdrawn' ? state : 'published')
    }
  }
  return { drafts, released }
}

type Editions = Map<string, { collection: EditionCollection; edition: Report | Translation }>

async function latestOf(req: PayloadRequest, keys: readonly FoundKey[]): Promise<Editions> {
  const found: Editions = new Map()
  for (const collection of ['reports', 'translations'] as const) {
    const where = { id: { in: idsIn(keys, collection) } }
    const { docs } = await req.payload.find({ collection, where, draft: true, ...asAsker(req) })
    for (const edition of docs) found.set(keyOf(collection, edition.id), { collection, edition })
  }
  return found
}

async function documentsOf(req: PayloadRequest, editions: Editions): Promise<Map<number, ReadableDocument>> {
  const ids = [...editions.values()].flatMap(({ edition }) => idOf(edition.document) ?? [])
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: { id: { in: ids } },
    select: { url: true, filename: true, prefix: true },
    ...asAsker(req),
  })
  return new Map(docs.flatMap(({ id, url }) => (url ? [[id, { id, url }]] : [])))
}

async function resultsOf(
  req: PayloadRequest,
  keys: readonly FoundKey[],
  query: SearchQuery,
  named: readonly Named[],
  released: ReadonlyMap<string, 'published' | 'withdrawn'>,
): Promise<DeskResult[]> {
  const editions = await latestOf(req, keys)
  const documents = await documentsOf(req, editions)
  const results: DeskResult[] = []
  for (const key of keys) {
    const found = editions.get(keyOf(key.collection, key.id))
    if (!found) continue
    const { edition } = found
    const document = documents.get(idOf(edition.document) ?? -1)
    const evidence = await evidenceIn(req, edition, document, query.clauses, named)
    if (!evidence) continue
    const releasedState = released.get(keyOf(key.collection, key.id)) ?? null
    const standing = { draftState: edition.state ?? 'draft', releasedState }
    const form = 'form' in edition && edition.form === 'file' ? 'file' : 'text'
    results.push({
      ...{ collection: key.collection, id: key.id },
      ...evidence,
      language: edition.language ?? null,
      state: cellStateOf({ ...standing, form }),
      hasNewerDraft: draftBeside(standing) !== null,
      updatedAt: edition.updatedAt,
    })
  }
  return results
}

/**
 * Searches the latest versions of all editions that somebody may read, by the rules of the readers' search. The index
 * proposes; what is shown of an edition, and whether it is, is decided by reading it as who asks.
 *
 * @param typed in any language
 * @param page from 1
 */
export async function searchDesk(req: PayloadRequest, typed: string, page: number): Promise<DeskAnswer> {
  const query = parseQuery(typed)
  const nothing = { query: query.text, total: 0, isCapped: false, page: 1, pages: 1, results: [], isWhole: true }
  if (isEmptyQuery(query)) return { ...nothing, isEmpty: true }
  const isWhole = await catchUpDrafts(req, PATIENCE_MS)
  const all = await namedBy(req, [...query.clauses, ...query.excluded])
  const named = all.slice(0, query.clauses.length)
  const keys = await findEditions(req, query, named, all.slice(query.clauses.length))
  const { drafts, released } = await readable(req, keys)
  const own = keys.filter(({ collection, id }) => drafts.has(keyOf(collection, id)))
  const pages = Math.max(1, Math.ceil(own.length / LONGEST_DESK_PAGE))
  const shown = own.slice((page - 1) * LONGEST_DESK_PAGE, page * LONGEST_DESK_PAGE)
  const results = await resultsOf(req, shown, query, named, released)
  return {
    query: query.text,
    isEmpty: false,
    // What the index proposes may not have the phrase, or not for who asks; of several pages that is not known yet.
    total: pages === 1 ? results.length : own.length,
    isCapped: keys.length === MOST_FOUND,
    page,
    pages,
    results,
    isWhole,
  }
}
