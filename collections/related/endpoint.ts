import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { todayIn, toCalendarDate } from '#domain/calendar-date.ts'
import type { RelatedAnswer } from '#domain/related/answer.ts'
import { keptRelated, rankRelated, shownRelated } from '#domain/related/list.ts'
import { signatureOf } from '#domain/related/signature.ts'
import { creditsOf, idOf, idsOf } from '#domain/relations.ts'
import { inReadingOrder, neighboursOf } from '#domain/series-order.ts'
import type { Report } from '../../payload-types.ts'
import { idInAddress, requireRole } from '../endpoints/require-role.ts'
import { presentingTexts } from '../search/edition-texts.ts'
import { candidatesFor, FEW_CANDIDATES } from './candidates.ts'
import { publishedSubjects, type Subject } from './subjects.ts'

/** The draft as it would be compared with others if it were released now; its translations as they are out. */
async function subjectOf(req: PayloadRequest, draft: Report): Promise<Subject> {
  const language = draft.language ?? 'en'
  const [released] = await publishedSubjects(req, [draft.id])
  const texts = {
    title: draft.title ?? '',
    keywords: draft.keywords ?? [],
    texts: presentingTexts(draft),
  }
  return {
    report: draft.id,
    date: toCalendarDate(draft.publicationDate ?? '') ?? todayIn('UTC', new Date()),
    authors: creditsOf(draft.authors).flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])),
    series: idOf(draft.series),
    topics: idsOf(draft.topics),
    sample: draft.sample === true,
    signatures: [
      { language, terms: signatureOf(texts, language) },
      ...(released?.signatures ?? []).filter((signature) => signature.language !== language),
    ],
  }
}

const AS_READER = { draft: false, depth: 0, pagination: false, overrideAccess: false } as const

/** The reports before and after the draft in its series, to which its page leads anyhow. */
async function neighboursIn(req: PayloadRequest, draft: Report, series: number): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { series: { equals: series }, _status: { equals: 'published' }, id: { not_equals: draft.id } },
    select: { seriesNumber: true, publicationDate: true },
    ...AS_READER,
    req,
  })
  const entries = [draft, ...docs].map(({ id, publicationDate, seriesNumber }) => ({
    slug: String(id),
    number: seriesNumber ?? null,
    publicationDate: publicationDate ?? '',
  }))
  const { next, previous } = neighboursOf(inReadingOrder(entries), String(draft.id))
  return [previous, next].flatMap((entry) => (entry ? [Number(entry.slug)] : []))
}

async function answerFor(req: PayloadRequest, draft: Report): Promise<RelatedAnswer> {
  const choice = { related: idsOf(draft.related), unrelated: idsOf(draft.unrelated) }
  const subject = await subjectOf(req, draft)
  const candidates = (await candidatesFor(req, [subject], FEW_CANDIDATES)).get(draft.id) ?? []
  const found = keptRelated(rankRelated(candidates, subject.date), choice)
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { id: { in: [...choice.related, ...found.map(({ id }) => id)] } },
    select: { title: true, language: true, state: true, _status: true },
    ...AS_READER,
    req,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  const isOut = (id: number) => byId.get(id)?._status === 'published' && byId.get(id)?.state === 'published'
  const named = (id: number) => ({ id, title: byId.get(id)?.title ?? '', language: byId.get(id)?.language ?? null })
  const neighbours = subject.series === null ? [] : await neighboursIn(req, draft, subject.series)
  const shown = shownRelated(choice.related.filter(isOut), found.map(({ id }) => id).filter(isOut), neighbours)
  return {
    shown: shown.map((id) => ({
      ...named(id),
      isChosen: choice.related.includes(id),
      reasons: found.find((candidate) => candidate.id === id)?.reasons ?? [],
    })),
    waiting: choice.related.filter((id) => byId.has(id) && !isOut(id)).map(named),
  }
}

/**
 * `GET /api/reports/ID/related` → what `relatedAnswerSchema` says: the reports that readers would see beside this one
 * if its latest draft were released now. For those who read drafts.
 */
export const relatedEndpoint: Endpoint = {
  path: '/:id/related',
  method: 'get',
  handler: async (req) => {
    requireRole(req, 'admin', 'editor', 'translator')
    const draft = await req.payload.findByID({
      collection: 'reports',
      id: idInAddress(req),
      draft: true,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      req,
    })
    if (!draft) throw new NotFound(req.t)
    return Response.json(await answerFor(req, draft))
  },
}
