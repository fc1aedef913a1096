import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { DEFAULT_LANGUAGE } from '#domain/languages.ts'
import { idOf } from '#domain/relations.ts'
import type { Report, Schedule, Translation } from '../../payload-types.ts'
import { recordActivity } from '../hooks/activity.ts'
import { ACTION_CONTEXT } from '../hooks/edition-state.ts'
import { editorIds, notify } from '../hooks/notify.ts'
import { say } from '../messages.ts'
import { sayAgain } from '../messages/say-again.ts'
import { rememberPlan } from './plan.ts'

async function latestDraft(
  req: PayloadRequest,
  { collection, edition: id }: Schedule,
): Promise<Report | Translation | null> {
  const options = { id, depth: 0, draft: true, overrideAccess: true, disableErrors: true, req } as const
  return collection === 'reports'
    ? req.payload.findByID({ collection: 'reports', ...options })
    : req.payload.findByID({ collection: 'translations', ...options })
}

/** A failure always says why: what the runner was told, else that the edition is gone, else to look into the log. */
export const wordFailure: CollectionBeforeChangeHook<Schedule> = async ({ data, originalDoc, req }) => {
  if (data.status !== 'failed' || !originalDoc) return data
  if (!(await latestDraft(req, originalDoc))) return { ...data, failure: say(req, 'plannedEditionGone') }
  return { ...data, failure: data.failure || say(req, 'scheduleBroke') }
}

async function tellFailure(req: PayloadRequest, schedule: Schedule): Promise<void> {
  const { action, at, collection, edition: id, failure, timeZone } = schedule
  const draft = await latestDraft(req, schedule)
  if (draft?.state === 'scheduled' && action === 'publish') {
    // The log tells of it by this write.
    rememberPlan(req, { due: schedule.id, action, at, timeZone, failure: failure ?? '' })
    req.context[ACTION_CONTEXT] = 'cancelSchedule'
    await req.payload.update({ collection, id, data: {}, draft: true, depth: 0, overrideAccess: true, req })
  } else {
    await recordActivity(req, {
      action: 'scheduleFailed',
      collection,
      id,
      title: schedule.title ?? '',
      language: schedule.language,
      report: schedule.report,
      details: { action, at, timeZone, failure },
    })
  }
  const people = [idOf(schedule.createdBy), ...(await editorIds(req))].filter((person) => person !== null)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: people } },
    select: { language: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const person of docs) {
    const reason = failure ? sayAgain(failure, person.language ?? DEFAULT_LANGUAGE) : null
    await notify(req, [person.id], collection, { id, title: schedule.title }, 'scheduleFailed', reason)
  }
}

/** Tells people that something planned could not be done, in the transaction that says so; of a release, the release tells. */
export const tellOutcome: CollectionAfterChangeHook<Schedule> = async ({ doc, previousDoc, req }) => {
  if (doc.status === 'failed' && previousDoc?.status !== 'failed') await tellFailure(req, doc)
}
