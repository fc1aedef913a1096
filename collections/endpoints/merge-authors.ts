import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  aliasesToAdd,
  type Filled,
  factsToFill,
  type Moved,
  movedSchema,
  withoutFilledNames,
} from '#domain/author-merge.ts'
import { SITE_TAG } from '#domain/cache-tags.ts'
import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { idOf } from '#domain/relations.ts'
import type { Author } from '../../payload-types.ts'
import { hasRole } from '../access/roles.ts'
import { recordActivity } from '../hooks/activity.ts'
import { moveCredits, moveCreditsBack, putAway, takeOut, writeLists } from '../hooks/merge-authors.ts'
import { refreshPublicFlags } from '../hooks/public-flags.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { dropCached } from '../hooks/revalidate.ts'
import { say } from '../messages.ts'
import { refreshSearch } from '../search/refresh.ts'

const OWN = { collection: 'authors', depth: 0, overrideAccess: true, trash: true } as const

function allow(req: PayloadRequest): void {
  if (!hasRole(req, 'admin', 'editor', 'bioStaff'))
    throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
}

/** @throws {NotFound} where there is no such author */
async function readAuthor(req: PayloadRequest, id: number) {
  const author = await req.payload.findByID({ ...OWN, id, locale: 'all', disableErrors: true, req })
  if (!author) throw new NotFound(req.t)
  return author
}

const bare = (author: Author) => ({
  ...author,
  affiliation: idOf(author.affiliation),
  photo: idOf(author.photo),
  role: localized(author.role),
  bio: localized(author.bio),
})

/** Read in all languages, a localized value is an object by language, which the generated types do not say. */
const localized = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null ? { ...value } : null

async function fill(req: PayloadRequest, id: number, filled: Filled, isUndone = false): Promise<void> {
  const author = await readAuthor(req, id)
  const present = isUndone ? bare(author) : null
  const kept = (value: unknown, now: unknown) => isUndone && JSON.stringify(value) !== JSON.stringify(now)
  const valueOf = (facts: object, now: object | null) =>
    Object.fromEntries(
      Object.entries(facts)
        // What somebody changed since the merge stays.
        .filter(([fact, value]) => !kept(value, now && Reflect.get(now, fact)))
        .map(([fact, value]) => [fact, isUndone ? null : value]),
    )
  const names = author.nativeNames ?? []
  const nativeNames = isUndone ? withoutFilledNames(names, filled.nativeNames) : [...names, ...filled.nativeNames]
  const shared = {
    ...valueOf(filled.shared, present),
    ...(nativeNames.length !== names.length && { nativeNames }),
  }
  // A read in all languages leaves the request in all of them.
  if (Object.keys(shared).length > 0)
    await req.payload.update({ ...OWN, id, locale: DEFAULT_LANGUAGE, data: shared, req })
  for (const language of INTERFACE_LANGUAGES) {
    const now = present && { role: present.role?.[language], bio: present.bio?.[language] }
    const facts = valueOf(filled.localized[language] ?? {}, now)
    if (Object.keys(facts).length > 0) await req.payload.update({ ...OWN, id, locale: language, data: facts, req })
  }
}

const strings = (values: (string | null | undefined)[]) =>
  values.filter((value): value is string => typeof value === 'string' && value !== '')

async function merge(req: PayloadRequest, from: Author, into: Author): Promise<number> {
  const moved: Moved = {
    ...(await moveCredits(req, from.id, into.id)),
    filled: factsToFill(bare(from), bare(into)),
    aliases: aliasesToAdd(bare(from), bare(into)),
    slug: from.slug ?? null,
    slugs: strings([from.slug, ...(from.formerSlugs ?? [])]),
    uuids: strings([from.uuid, ...(from.formerUuids ?? [])]),
  }
  // The address is free only when the one that had it gave it away.
  await putAway(req, from.id)
  await writeLists(req, from.id, { formerSlugs: [], formerUuids: [] })
  await fill(req, into.id, moved.filled)
  await writeLists(req, into.id, {
    aliases: [...(into.aliases ?? []), ...moved.aliases],
    formerSlugs: [...(into.formerSlugs ?? []), ...moved.slugs],
    formerUuids: [...(into.formerUuids ?? []), ...moved.uuids],
  })
  const { id } = await req.payload.create({
    collection: 'author-merges',
    data: { from: from.id, into: into.id, name: from.displayName ?? null, moved },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await tell(req, 'merged', into, from)
  return id
}

async function tell(req: PayloadRequest, action: 'merged' | 'mergeUndone', into: Author, from: Author) {
  await refreshPublicFlags(req)
  await refreshSearch(req, { authors: [from.id, into.id] })
  const details = { from: { id: from.id, name: from.displayName ?? null } }
  // Both names: afterwards the one record is all that lists show.
  const [first, second] = action === 'merged' ? [from, into] : [into, from]
  const title = `${first.displayName ?? '–'} → ${second.displayName ?? '–'}`
  await recordActivity(req, { action, collection: 'authors', id: into.id, title, details })
  await dropCached(req, [SITE_TAG])
}

const request = z.object({ into: z.number().int() })

/**
 * `POST /api/authors/ID/merge` with `{ into }`: makes two records of one person one. Every credit, former ones and
 * drafts included, names `into`; its gaps are filled, the old address leads to it, and ID goes to the trash. Answers
 * `{ merge }`, by which it can be undone. For editors and staff for bios.
 */
export const mergeAuthorEndpoint: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  handler: async (req) => {
    allow(req)
    const id = Number(req.routeParams?.id)
    const body = request.safeParse(await req.json?.().catch(() => null))
    if (!Number.isSafeInteger(id) || !body.success) throw new APIError('Expected { "into": … }.', 400, null, true)
    const merged = await inTransaction(req, async () => {
      const [from, into] = [await readAuthor(req, id), await readAuthor(req, body.data.into)]
      if (from.id === into.id) throw new APIError(say(req, 'mergeWithItself'), 400, null, true)
      if (from.deletedAt || into.deletedAt) throw new APIError(say(req, 'mergeInTrash'), 409, null, true)
      return merge(req, from, into)
    })
    return Response.json({ merge: merged })
  },
}

async function undo(req: PayloadRequest, id: number): Promise<void> {
  const found = await req.payload.findByID({
    collection: 'author-merges',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!found) throw new NotFound(req.t)
  if (found.undoneAt) throw new APIError(say(req, 'mergeUndone'), 409, null, true)
  const moved = movedSchema.parse(found.moved)
  const [from, into] = [await readAuthor(req, found.from), await readAuthor(req, found.into)]
  await moveCreditsBack(req, from.id, into.id, moved, found.createdAt)
  const without = (all: string[] | null | undefined, gone: string[]) =>
    (all ?? []).filter((value) => !gone.includes(value))
  await writeLists(req, into.id, {
    aliases: without(into.aliases, moved.aliases),
    formerSlugs: without(into.formerSlugs, moved.slugs),
    formerUuids: without(into.formerUuids, moved.uuids),
  })
  await takeOut(req, from.id, moved.slug)
  await writeLists(req, from.id, {
    formerSlugs: moved.slugs.filter((slug) => slug !== moved.slug),
    formerUuids: moved.uuids.filter((uuid) => uuid !== from.uuid),
  })
  await fill(req, into.id, moved.filled, true)
  await req.payload.update({
    collection: 'author-merges',
    id,
    data: { undoneAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await tell(req, 'mergeUndone', into, from)
}

/** `POST /api/author-merges/ID/undo`: gives the credits, the address and the facts back to the record in the trash. */
export const undoMergeEndpoint: Endpoint = {
  path: '/:id/undo',
  method: 'post',
  handler: async (req) => {
    allow(req)
    const id = Number(req.routeParams?.id)
    if (!Number.isSafeInteger(id)) throw new APIError('Expected the number of a merge.', 400, null, true)
    await inTransaction(req, () => undo(req, id))
    return Response.json({ undone: id })
  },
}
