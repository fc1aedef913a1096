import type { PayloadRequest } from 'payload'
import { mayBeOn } from '#domain/assignment.ts'
import { type BulkAction, type BulkFacts, type BulkStep, planBulk } from '#domain/bulk.ts'
import { idOf, idsOf } from '#domain/relations.ts'
import type { Report, Translation, User } from '../../payload-types.ts'
import { releasedReport } from '../hooks/released-version.ts'
import { isBlocking } from '#domain/checklist.ts'
import { reportFindings } from '../hooks/checklist.ts'
import { BULK_CONTEXT } from '../hooks/log-edition.ts'
import { handOver } from './hand-over.ts'

/** What is to be done, with whoever editions are handed over to. */
export type BulkAct =
  | { action: Extract<BulkAction, 'addTopic' | 'setCategory'>; value: number; publish: boolean }
  | { action: Extract<BulkAction, 'handOver'>; user: User }

const isReport = (edition: Report | Translation): edition is Report => !('report' in edition)

/** What of a report changes. */
function changeOf(report: Report, act: Exclude<BulkAct, { action: 'handOver' }>) {
  return act.action === 'setCategory' ? { category: act.value } : { topics: [...idsOf(report.topics), act.value] }
}

function isSo(edition: Report | Translation, act: BulkAct): boolean {
  if (act.action === 'handOver') return idOf(edition.assignee) === act.user.id
  if (!isReport(edition)) return true
  return act.action === 'setCategory' ? idOf(edition.category) === act.value : idsOf(edition.topics).includes(act.value)
}

async function factsOf(req: PayloadRequest, edition: Report | Translation, act: BulkAct): Promise<BulkFacts> {
  const facts = { isSo: isSo(edition, act), isOpenElsewhere: false, isTheirs: true }
  if (act.action === 'handOver') {
    const place = isReport(edition)
      ? { kind: 'original' as const }
      : { kind: 'translation' as const, language: edition.language ?? null }
    const none = { isPublished: false, hasOtherChange: false, isComplete: false }
    return { ...facts, ...none, isTheirs: mayBeOn(act.user, place) }
  }
  const released = act.publish ? await releasedReport(req, edition.id) : null
  const isPublished = released?.state === 'published'
  const hasOtherChange = edition._status !== 'published'
  const isComplete =
    isPublished && !hasOtherChange && isReport(edition) && !(await reportFindings(req, edition)).some(isBlocking)
  return { ...facts, isPublished, hasOtherChange, isComplete }
}

/**
 * Does to one edition what was asked for, or leaves it.
 *
 * @param edition its latest draft
 * @returns what was done
 */
export async function actOn(
  req: PayloadRequest,
  edition: Report | Translation,
  act: BulkAct,
  isOpenElsewhere: boolean,
): Promise<BulkStep> {
  const publish = act.action !== 'handOver' && act.publish
  const step = planBulk({ ...(await factsOf(req, edition, act)), isOpenElsewhere }, publish)
  if (step.do === 'leave') return step
  if (act.action === 'handOver')
    await handOver(req, isReport(edition) ? 'reports' : 'translations', edition, act.user.id)
  else if (isReport(edition)) {
    const isPublication = step.do === 'publish'
    const data = { ...changeOf(edition, act), ...(isPublication && { _status: 'published' as const }) }
    const write = { collection: 'reports', id: edition.id, depth: 0, overrideAccess: false, req } as const
    req.context[BULK_CONTEXT] = true
    await req.payload.update({ ...write, data, draft: !isPublication })
    delete req.context[BULK_CONTEXT]
  }
  return step
}
