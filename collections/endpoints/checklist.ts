import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Finding, isBlocking } from '#domain/checklist.ts'
import { LANGUAGE_TAGS } from '#domain/languages.ts'
import { idOf } from '#domain/relations.ts'
import { type Progress, progressSummary } from '#domain/staleness.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { hasRole } from '../access/roles.ts'
import { reportFindings, translationFindings, translationProgress } from '../hooks/checklist.ts'
import { openCommentsOn } from '../hooks/comments.ts'
import { releasedReport } from '../hooks/released-version.ts'
import { say } from '../messages.ts'
import { sayFinding } from '../messages/say-finding.ts'

type Editions = 'reports' | 'translations'

const text = z.string().max(100_000).nullish()
const prose = z.object({ root: z.looseObject({ children: z.array(z.unknown()) }) }).nullish()
const id = z.number().int()
const relation = z.union([id, z.object({ id })]).nullish()
const credit = z.discriminatedUnion('relationTo', [
  z.object({ relationTo: z.literal('authors'), value: z.union([id, z.object({ id })]) }),
  z.object({ relationTo: z.literal('organisations'), value: z.union([id, z.object({ id })]) }),
])

/** What the form of an edition holds, as far as the checklist is about it; a field that is left out is as stored. */
const texts = z.object({
  title: text,
  standfirst: text,
  summary: prose,
  // Payload's form counts the rows of a list, and has 0 in place of an empty one.
  keyFindings: z.preprocess((rows) => (rows === 0 ? [] : rows), z.array(z.object({ text })).max(200).nullish()),
  body: prose,
  publicationDate: text,
  corrections: z.preprocess(
    (rows) => (rows === 0 ? [] : rows),
    z
      .array(z.object({ date: text }))
      .max(200)
      .nullish(),
  ),
  document: relation,
  language: z.enum(LANGUAGE_TAGS).nullish(),
})
const reportForm = texts.extend({
  slug: text,
  authors: z.array(credit).max(200).nullish(),
  disclaimer: relation,
  series: relation,
  category: relation,
  image: relation,
  funders: z
    .array(z.union([id, z.object({ id })]))
    .max(200)
    .nullish(),
})
const translationForm = texts.extend({ form: z.enum(['text', 'file']).nullish(), report: relation })

/** @returns how to find the latest draft, as the signed-in person may read it */
function draftAsked<Slug extends Editions>(req: PayloadRequest, collection: Slug) {
  if (!hasRole(req, 'admin', 'editor', 'translator'))
    throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
  const number = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(number)) throw new APIError('Expected the number of an edition.', 400, null, true)
  return { collection, id: number, draft: true, depth: 0, overrideAccess: false, req } as const
}

/** Translators change the images that they uploaded; of another one they are told whom to ask. */
const whoCan = (req: PayloadRequest, { about }: Finding): string =>
  about?.collection === 'images' && hasRole(req, 'translator') ? say(req, 'imageAskEditor') : ''

async function answer(
  req: PayloadRequest,
  edition: { collection: Editions; id: number; progress: Progress | null },
  findings: readonly Finding[],
): Promise<Response> {
  const worded = findings.map((finding) => {
    const { about, code, field, severity } = finding
    return { code, severity, field, about, message: sayFinding(req, finding) + whoCan(req, finding) }
  })
  return Response.json({
    releasable: !findings.some(isBlocking),
    findings: worded,
    progress: edition.progress && progressSummary(edition.progress),
    openComments: await openCommentsOn(req, edition.collection, edition.id),
  })
}

function formIn<Form>(schema: z.ZodType<Form>, body: unknown): Form {
  const result = z.object({ data: schema }).safeParse(body)
  if (!result.success) {
    const places = result.error.issues.map(({ path }) => path.join('.')).join(', ')
    throw new APIError(`Expected { "data": … } as the form of an edition has it; look at: ${places}.`, 400, null, true)
  }
  return result.data.data
}

async function ofReport(req: PayloadRequest, form: z.infer<typeof reportForm> | null): Promise<Response> {
  const stored: Report = await req.payload.findByID(draftAsked(req, 'reports'))
  const edition = { collection: 'reports', id: stored.id, progress: null } as const
  return answer(req, edition, await reportFindings(req, { ...stored, ...form, id: stored.id }))
}

async function ofTranslation(req: PayloadRequest, form: z.infer<typeof translationForm> | null): Promise<Response> {
  const stored: Translation = await req.payload.findByID(draftAsked(req, 'translations'))
  const draft = { ...stored, ...form, id: stored.id }
  const progress = await translationProgress(req, draft)
  const edition = { collection: 'translations', id: stored.id, progress } as const
  return answer(req, edition, await translationFindings(req, draft, await releasedReport(req, idOf(draft.report))))
}

const bodyOf = (req: PayloadRequest): Promise<unknown> => req.json?.().catch(() => null) ?? Promise.resolve(null)

/**
 * `GET /api/COLLECTION/ID/checklist` → `{ releasable, findings: [{ code, severity, field, message, about }],
 * progress, openComments }`: what keeps the latest draft from being published, what is worth a second look, how far a
 * translation is and how many comments on it nobody has resolved. `POST` with `{ data }` says the same
 * of the values of a form that is not saved, and saves nothing. For those who may read drafts.
 */
export const checklistEndpoints = (collection: Editions): Endpoint[] => [
  {
    path: '/:id/checklist',
    method: 'get',
    handler: (req) => (collection === 'reports' ? ofReport(req, null) : ofTranslation(req, null)),
  },
  {
    path: '/:id/checklist',
    method: 'post',
    handler: async (req) => {
      // Who may not ask at all is not told what a form looks like.
      draftAsked(req, collection)
      const body = await bodyOf(req)
      return collection === 'reports'
        ? ofReport(req, formIn(reportForm, body))
        : ofTranslation(req, formIn(translationForm, body))
    },
  },
]
