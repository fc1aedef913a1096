import { randomUUID } from 'node:crypto'
import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLanguageTag } from '#domain/languages.ts'
import { SHARE_DAYS, shareExpiry, shareLinkState, sharePath } from '#domain/share-link.ts'
import { shareToken } from '#domain/share-token.ts'
import type { Report, ShareLink, Translation } from '../../payload-types.ts'
import { hasRole } from '../access/roles.ts'
import { recordEditionActivity } from '../hooks/activity.ts'
import { say } from '../messages.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { mayActOn } from './transition.ts'

type Editions = 'reports' | 'translations'

const request = z.object({
  days: z.number().int().min(SHARE_DAYS.least).max(SHARE_DAYS.most),
  note: z.string().trim().max(200).optional(),
})

const numberIn = (req: PayloadRequest): number => {
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new APIError('Expected the number of a document.', 400, null, true)
  return id
}

/** Translators ask the authors of their own languages: they share those translations, which publishes nothing. */
async function requireSharer(req: PayloadRequest, collection: Editions, id: number): Promise<void> {
  if (!hasRole(req, 'admin', 'editor', 'translator'))
    throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
  if (!(await mayActOn(req, collection, id))) throw new APIError(say(req, 'shareNotThisRole'), 403, null, true)
}

/** @returns the latest draft, as the signed-in person may read it @throws NotFound */
async function editionOf(req: PayloadRequest, collection: Editions, id: number): Promise<Report | Translation> {
  const edition = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!edition) throw new NotFound(req.t)
  return edition
}

function urlOf(req: PayloadRequest, { uuid, expiresAt }: ShareLink): string {
  const { custom, secret } = req.payload.config
  const origin: unknown = custom?.origin
  const token = shareToken(secret, { uuid, expiresAt: new Date(expiresAt) })
  return `${typeof origin === 'string' ? origin : ''}${sharePath(token)}`
}

const stateOf = ({ expiresAt, revokedAt }: ShareLink) =>
  shareLinkState({ expiresAt: new Date(expiresAt), revokedAt: revokedAt ? new Date(revokedAt) : null }, new Date())

/**
 * `POST /api/COLLECTION/ID/share` with `{ days: 1–60, note? }` → `{ id, url, expiresAt }`: a link by which anybody who
 * has it reads the latest draft until then. Each call makes another link, so that each can be revoked by itself.
 */
const share = (collection: Editions): Endpoint => ({
  path: '/:id/share',
  method: 'post',
  handler: (req) =>
    inTransaction(req, async () => {
      const id = numberIn(req)
      await requireSharer(req, collection, id)
      const body = request.safeParse(await req.json?.().catch(() => null))
      if (!body.success) throw new APIError(say(req, 'shareDays'), 400, null, true)
      const edition = await editionOf(req, collection, id)
      const { days, note } = body.data
      const link = await req.payload.create({
        collection: 'share-links',
        data: {
          uuid: randomUUID(),
          collection,
          document: id,
          title: ('displayName' in edition ? edition.displayName : edition.title) ?? '–',
          language: isLanguageTag(edition.language) ? edition.language : null,
          note: note || null,
          createdBy: req.user?.id ?? null,
          createdByName: req.user?.name ?? null,
          expiresAt: shareExpiry(days, new Date()).toISOString(),
          uses: 0,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      await recordEditionActivity(req, collection, edition, 'shared', { link: link.id, days, note: note || null })
      return Response.json({ id: link.id, url: urlOf(req, link), expiresAt: link.expiresAt }, { status: 201 })
    }),
})

/** `GET /api/COLLECTION/ID/shares` → `{ links }`, newest first; those that are open with their `url`, to copy it again. */
const shares = (collection: Editions): Endpoint => ({
  path: '/:id/shares',
  method: 'get',
  handler: async (req) => {
    const id = numberIn(req)
    await requireSharer(req, collection, id)
    await editionOf(req, collection, id)
    const { docs } = await req.payload.find({
      collection: 'share-links',
      where: { collection: { equals: collection }, document: { equals: id } },
      sort: '-createdAt',
      limit: 100,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const links = docs.map((link) => ({
      id: link.id,
      note: link.note ?? null,
      by: link.createdByName ?? null,
      expiresAt: link.expiresAt,
      lastUsedAt: link.lastUsedAt ?? null,
      uses: link.uses ?? 0,
      state: stateOf(link),
      url: stateOf(link) === 'open' ? urlOf(req, link) : null,
    }))
    return Response.json({ links })
  },
})

export const shareEndpoints = (collection: Editions): Endpoint[] => [share(collection), shares(collection)]

/** `POST /api/share-links/ID/revoke` → `{ revokedAt }`: ends a link at once. For those who may share the edition. */
export const revokeShareEndpoint: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: (req) =>
    inTransaction(req, async () => {
      const id = numberIn(req)
      if (!hasRole(req, 'admin', 'editor', 'translator'))
        throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
      const read = { collection: 'share-links', id, depth: 0, disableErrors: true, req } as const
      const link = await req.payload.findByID({ ...read, overrideAccess: true })
      if (!link) throw new NotFound(req.t)
      await requireSharer(req, link.collection, link.document)
      if (link.revokedAt) throw new APIError(say(req, 'shareEnded'), 409, null, true)
      const revokedAt = new Date().toISOString()
      await req.payload.update({
        collection: 'share-links',
        id,
        data: { revokedAt },
        depth: 0,
        overrideAccess: true,
        req,
      })
      // Of an edition that is gone, its name is known from the link.
      const edition = await req.payload.findByID({
        ...read,
        collection: link.collection,
        id: link.document,
        draft: true,
        overrideAccess: true,
      })
      const known = edition ?? { id: link.document, title: link.title ?? null, language: link.language ?? null }
      await recordEditionActivity(req, link.collection, known, 'shareRevoked', { link: id })
      return Response.json({ revokedAt })
    }),
}
