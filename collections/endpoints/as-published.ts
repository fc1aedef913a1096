import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type AsPublished, readAsPublished } from '#domain/as-published.ts'
import { besidePresent, type ChosenTexts, renewTexts } from '#domain/as-published-renewal.ts'
import { type Credit, idOf } from '#domain/relations.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { recordEditionActivity } from '../hooks/activity.ts'
import { releasedReport, releasedTranslation } from '../hooks/released-version.ts'
import { currentTexts } from '../hooks/snapshot.ts'
import { inTransaction, transactionOf } from '../hooks/transaction.ts'
import { languageOf, say } from '../messages.ts'
import { announce as announceReport } from '../Reports/release.ts'
import { lockSaves } from '../saves/last-save.ts'
import { lockEdition } from '../Schedules/edition-hooks.ts'
import { announce as announceTranslation } from '../Translations/release.ts'
import { idInAddress, requireRole } from './require-role.ts'

type Editions = 'reports' | 'translations'
type Texts = { report: Report; translation: Translation | null; kept: AsPublished; now: AsPublished }

const LONGEST_REASON = 2000

const request = z.object({
  disclaimer: z.boolean().default(false),
  credits: z.array(z.object({ kind: z.enum(['person', 'organisation']), id: z.number().int() })).default([]),
  reason: z.string().trim().min(1).max(LONGEST_REASON),
})

/** @returns the translation as readers have it, or null, and the report whose disclaimer and credits it shows */
async function releasedOf(req: PayloadRequest, collection: Editions, id: number) {
  if (collection === 'reports') return { translation: null, report: await releasedReport(req, id) }
  const translation = await releasedTranslation(req, id)
  const report = idOf(translation?.report)
  return { translation, report: await releasedReport(req, report) }
}

/** @throws {APIError} 409 where readers have no text of the edition */
async function textsOf(req: PayloadRequest, collection: Editions, id: number): Promise<Texts> {
  const { report, translation } = await releasedOf(req, collection, id)
  const edition = collection === 'reports' ? report : translation
  const kept = readAsPublished(edition?.asPublished)
  if (!report || edition?.state !== 'published' || !edition.language || !kept)
    throw new APIError(say(req, 'asPublishedNotReleased'), 409, null, true)
  const now = await currentTexts(req, report, edition.language, report.language ?? 'en', new Date())
  return { report, translation, kept, now }
}

async function nameOf(req: PayloadRequest, { kind, id }: Credit): Promise<string> {
  const read = { id, depth: 0, overrideAccess: true, disableErrors: true, req } as const
  if (kind === 'person') return (await req.payload.findByID({ collection: 'authors', ...read }))?.displayName ?? '–'
  const locale = languageOf(req)
  const organisation = await req.payload.findByID({
    collection: 'organisations',
    ...read,
    locale,
    fallbackLocale: 'en',
  })
  return organisation?.name ?? '–'
}

async function compared(req: PayloadRequest, { kept, now }: Texts) {
  const beside = besidePresent(kept, now)
  const credits: (Credit & { name: string })[] = []
  for (const credit of beside.credits) credits.push({ ...credit, name: await nameOf(req, credit) })
  return { ...beside, credits }
}

/** Writes what readers have and the latest version alone: older versions tell what stood there before. */
async function keep(req: PayloadRequest, collection: Editions, id: number, texts: AsPublished): Promise<void> {
  const db = await transactionOf(req)
  const [editions, versions] = [sql.identifier(collection), sql.identifier(`_${collection}_v`)]
  const json = JSON.stringify(texts)
  await db.execute(
    sql`update ${editions} set as_published = ${json}::jsonb, updated_at = clock_timestamp() where id = ${id}`,
  )
  // A newer draft has a time of its own, which nobody changed.
  await db.execute(sql`update ${versions} set version_as_published = ${json}::jsonb,
    version_updated_at = case when version__status = 'published' then clock_timestamp() else version_updated_at end
    where parent_id = ${id} and latest`)
}

/** The texts that are replaced, as they were. */
const replaced = ({ kept }: Texts, { credits, disclaimer }: ChosenTexts) => ({
  ...(disclaimer && { disclaimer: kept.disclaimer }),
  credits: credits.map(
    ({ kind, id }) =>
      kept.credits.find((one) => one.kind === kind && one.id === id) ?? { kind, id, role: null, bio: null },
  ),
})

async function renew(req: PayloadRequest, collection: Editions, id: number): Promise<Texts> {
  const body = request.safeParse(await req.json?.().catch(() => null))
  if (!body.success) {
    const isReason = body.error.issues.some(({ path }) => path[0] === 'reason' || path.length === 0)
    throw new APIError(say(req, isReason ? 'asPublishedReason' : 'asPublishedChoose'), 400, null, true)
  }
  const { reason, ...chosen } = body.data
  await lockSaves(req, collection, id)
  await lockEdition(req, collection, id)
  const texts = await textsOf(req, collection, id)
  const renewed = renewTexts(texts.kept, texts.now, chosen)
  if (!renewed) throw new APIError(say(req, 'asPublishedChoose'), 400, null, true)
  await keep(req, collection, id, renewed)
  const { report, translation } = texts
  const details = { reason, before: replaced(texts, chosen) }
  await recordEditionActivity(req, collection, translation ?? report, 'asPublishedCorrected', details)
  if (translation) await announceTranslation(req, translation)
  else await announceReport(req, report, report)
  return { ...texts, kept: renewed }
}

/**
 * `GET /api/COLLECTION/ID/as-published`: each text that was frozen at the release beside the present one, for writers.
 * `POST` to the same with `{ disclaimer?, credits?: [{ kind, id }], reason }` replaces the chosen ones by the present
 * ones, for editors and administrators. Both answer `{ releasedAt, disclaimer, credits }` as it stands then, or 400,
 * 401, 403, or 409 where the edition is not published.
 */
export const asPublishedEndpoints = (collection: Editions): Endpoint[] => [
  {
    path: '/:id/as-published',
    method: 'get',
    handler: async (req) => {
      requireRole(req, 'admin', 'editor', 'translator')
      return Response.json(await compared(req, await textsOf(req, collection, idInAddress(req))))
    },
  },
  {
    path: '/:id/as-published',
    method: 'post',
    handler: async (req) => {
      requireRole(req, 'admin', 'editor')
      const id = idInAddress(req)
      const renewed = await inTransaction(req, async () => compared(req, await renew(req, collection, id)))
      return Response.json(renewed)
    },
  },
]
