import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isInterfaceLanguage, languageName } from '#domain/languages.ts'
import type { PlannedEdition } from '#domain/release-plan.ts'
import { hasRole } from '../access/roles.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { say } from '../messages.ts'
import { type EditionRef, planRelease } from './release-plan.ts'

/** No report has more languages. */
const MOST_EDITIONS = 100

const editionRef = z.object({
  collection: z.enum(['reports', 'translations']),
  id: z.number().int().positive().max(2_147_483_647),
})
const request = z.object({ editions: z.array(editionRef).min(1).max(MOST_EDITIONS).optional() })

/** Editions as the address names them: `reports-4,translations-7`. */
const readOnly = (text: string) =>
  z.array(editionRef).safeParse(
    text.split(',').map((name) => {
      const [collection, id] = name.split('-')
      return { collection, id: Number(id) }
    }),
  )

function reportOf(req: PayloadRequest): number {
  if (!hasRole(req, 'admin', 'editor'))
    throw new APIError(say(req, 'actionNotThisRole'), req.user ? 403 : 401, null, true)
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new APIError('Expected the number of a report.', 400, null, true)
  return id
}

async function planOf(req: PayloadRequest, chosen: readonly EditionRef[] | null): Promise<PlannedEdition[]> {
  const editions = await planRelease(req, reportOf(req), chosen)
  if (!editions) throw new APIError(req.t('error:notFound'), 404, null, true)
  return editions
}

/** What keeps editions back, each by its language: "Japanese: Add a title before publishing." */
function reasonsIn(req: PayloadRequest, editions: readonly PlannedEdition[]): string {
  const language: unknown = req.i18n.language
  const admin = isInterfaceLanguage(language) ? language : 'en'
  return editions
    .filter(({ problems }) => problems.length > 0)
    .map(({ language: tag, problems }) => {
      const name = tag === null ? '–' : languageName(tag, admin)
      return `${name}: ${problems.map(({ message }) => message).join(' ')}`
    })
    .join(' ')
}

/** All of them or none: a failure of one takes back what was done for those before it. */
async function releaseAll(req: PayloadRequest, editions: readonly PlannedEdition[]): Promise<void> {
  await inTransaction(req, async () => {
    for (const { collection, id } of editions) {
      const data = { _status: 'published' as const }
      await req.payload.update({ collection, id, data, draft: false, depth: 0, overrideAccess: true, req })
    }
  })
}

/**
 * `GET /api/reports/ID/release`: what would go out if all approved languages of the report were released together, or
 * those of `?only=reports-4,translations-7`, with what keeps each of them from it.
 */
export const releasePlanEndpoint: Endpoint = {
  path: '/:id/release',
  method: 'get',
  handler: async (req) => {
    const only = req.searchParams.get('only')
    const chosen = only === null ? null : readOnly(only)
    if (chosen && !chosen.success) throw new APIError('Expected only=COLLECTION-ID,….', 400, null, true)
    return Response.json({ editions: await planOf(req, chosen?.data ?? null) })
  },
}

/**
 * `POST /api/reports/ID/release` with `{ editions?: [{ collection, id }] }`: releases these editions of the report, or
 * all that are approved, in one transaction, the original first. Answers `{ released }`, or 409 with what keeps each
 * edition back, and then nothing was released.
 */
export const releaseTogetherEndpoint: Endpoint = {
  path: '/:id/release',
  method: 'post',
  handler: async (req) => {
    reportOf(req)
    const body = request.safeParse(await req.json?.().catch(() => null))
    if (!body.success) throw new APIError('Expected { "editions": [{ "collection": …, "id": … }] }.', 400, null, true)
    const editions = await planOf(req, body.data.editions ?? null)
    if (editions.length === 0) throw new APIError(say(req, 'nothingReady'), 409, null, true)
    if (editions.some(({ problems }) => problems.length > 0)) {
      const message = say(req, 'nothingReleased', { reasons: reasonsIn(req, editions) })
      return Response.json({ errors: [{ message }], editions }, { status: 409 })
    }
    await releaseAll(req, editions)
    return Response.json({ released: editions.map(({ collection, id, language }) => ({ collection, id, language })) })
  },
}
