import type { PayloadRequest } from 'payload'
import { isAwaitingRelease } from '#domain/board.ts'
import { instantIn } from '#domain/instants.ts'
import { isLanguageTag } from '#domain/languages.ts'
import { type Finding, isBlocking } from '#domain/checklist.ts'
import type { PlannedEdition } from '#domain/release-plan.ts'
import { isEditionState, transition } from '#domain/states.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { roleOf } from '../access/roles.ts'
import { releasedReport, releasedTranslation } from '../hooks/released-version.ts'
import { openCommentsOn } from '../hooks/comments.ts'
import { progressSummary } from '#domain/staleness.ts'
import { reportFindings, translationFindings, translationProgress } from '../hooks/checklist.ts'
import { languageOf, say } from '../messages.ts'
import { sayFinding } from '../messages/say-finding.ts'
import { embargoOf } from '../Schedules/waiting.ts'

/** An edition named by whoever releases; see {@link planRelease}. */
export type EditionRef = Pick<PlannedEdition, 'collection' | 'id'>

type Draft = { collection: 'reports'; doc: Report } | { collection: 'translations'; doc: Translation }

const NOW = { depth: 0, draft: true, overrideAccess: true } as const

/** The latest drafts of all editions of a report, the original first. */
async function draftsOf(req: PayloadRequest, report: number): Promise<Draft[]> {
  const original = await req.payload.findByID({ collection: 'reports', id: report, disableErrors: true, ...NOW, req })
  if (!original) return []
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: { report: { equals: report } },
    sort: 'id',
    pagination: false,
    ...NOW,
    req,
  })
  return [{ collection: 'reports', doc: original }, ...docs.map((doc): Draft => ({ collection: 'translations', doc }))]
}

/** Why the table of states does not let it out; see domain/states. */
async function refusedByState(req: PayloadRequest, { collection, doc }: Draft): Promise<string | null> {
  const draftState = isEditionState(doc.state) ? doc.state : 'draft'
  const released = await (collection === 'reports' ? releasedReport(req, doc.id) : releasedTranslation(req, doc.id))
  const from = isEditionState(released?.state) ? released.state : draftState
  if ('refused' in transition(from, 'publish', roleOf(req)))
    return say(req, from === 'withdrawn' ? 'withdrawnNotPublished' : 'actionNotFromThisState')
  return isAwaitingRelease({ draftState }) ? null : say(req, 'notApproved')
}

/** Until when an embargo keeps it back, in words; null where none does. */
async function refusedByEmbargo(req: PayloadRequest, { collection, doc }: Draft): Promise<string | null> {
  const embargo = await embargoOf(req, collection, doc.id)
  return embargo && say(req, 'underEmbargo', { value: instantIn(embargo.at, embargo.timeZone, languageOf(req)) })
}

/** @param original as readers find it once this is released */
async function plan(req: PayloadRequest, draft: Draft, original: Report | null): Promise<PlannedEdition> {
  const { collection, doc } = draft
  const refusals = [await refusedByState(req, draft), await refusedByEmbargo(req, draft)]
  // Without patience: who looks at the plan sees at once that a PDF is still being read.
  const findings =
    draft.collection === 'reports'
      ? await reportFindings(req, draft.doc)
      : await translationFindings(req, draft.doc, original)
  const progress = draft.collection === 'reports' ? null : await translationProgress(req, draft.doc)
  const worded = (one: Finding) => ({ field: one.field, message: sayFinding(req, one) })
  return {
    collection,
    id: doc.id,
    language: isLanguageTag(doc.language) ? doc.language : null,
    title: doc.title ?? null,
    problems: [
      ...refusals.flatMap((message) => (message === null ? [] : [{ field: null, message }])),
      ...findings.filter(isBlocking).map(worded),
    ],
    hints: findings.filter((one) => !isBlocking(one)).map(worded),
    progress: progress && progressSummary(progress),
    openComments: await openCommentsOn(req, collection, doc.id),
  }
}

const isSame = (a: EditionRef, b: EditionRef) => a.collection === b.collection && a.id === b.id

/**
 * What would be released together, and what keeps each edition from it. A translation may go out with its original.
 *
 * @param chosen the editions to release; null for all that are approved
 * @returns the editions, the original first; null where one that was named is no edition of this report
 */
export async function planRelease(
  req: PayloadRequest,
  report: number,
  chosen: readonly EditionRef[] | null,
): Promise<PlannedEdition[] | null> {
  const drafts = await draftsOf(req, report)
  const refOf = ({ collection, doc }: Draft): EditionRef => ({ collection, id: doc.id })
  const isKnown = (edition: EditionRef) => drafts.some((draft) => isSame(refOf(draft), edition))
  if (drafts.length === 0 || (chosen && !chosen.every(isKnown))) return null

  const picked = drafts.filter((draft) => {
    if (chosen) return chosen.some((edition) => isSame(edition, refOf(draft)))
    return isEditionState(draft.doc.state) && isAwaitingRelease({ draftState: draft.doc.state })
  })
  const own = picked.find((draft) => draft.collection === 'reports')
  // The original goes out first, so that its draft is what the translations stand beside.
  const original: Report | null = own ? { ...own.doc, state: 'published' } : await releasedReport(req, report)
  const planned = []
  for (const draft of picked) planned.push(await plan(req, draft, original))
  return planned
}
