import { APIError, type PayloadRequest } from 'payload'
import { toCalendarDate } from '#domain/calendar-date.ts'
import { instantIn } from '#domain/instants.ts'
import { idOf } from '#domain/relations.ts'
import { type PlannedAction, type PlanRefusal, type Plans, plannedInstant, refusalOfPlan } from '#domain/schedule.ts'
import type { Report, Schedule, Translation } from '../../payload-types.ts'
import { recordEditionActivity } from '../hooks/activity.ts'
import { ACTION_CONTEXT } from '../hooks/edition-state.ts'
import { releasedReport, releasedTranslation } from '../hooks/released-version.ts'
import { siteDay } from '../hooks/site-day.ts'
import { languageOf, type MessageCode, say } from '../messages.ts'
import { lockEdition } from './edition-hooks.ts'
import { rememberPlan } from './plan.ts'
import { cancelPlans, type Editions, plannedTranslations, plansFor } from './waiting.ts'

const refuse = (req: PayloadRequest, code: MessageCode, values?: Record<string, string>, status = 409): never => {
  throw new APIError(say(req, code, values), status, null, true)
}

const readable = (wallTime: string) => wallTime.replace('T', ' ')

/** @returns the instant that a person means, in ISO 8601 @throws what is wrong with it (400) */
function instantOf(req: PayloadRequest, wallTime: string, timeZone: string): { at: string; isFirstOfTwo: boolean } {
  const instant = plannedInstant(wallTime, timeZone)
  if (!('refused' in instant)) return instant
  switch (instant.refused) {
    case 'timeZone':
      return refuse(req, 'timeZoneInvalid', { value: timeZone }, 400)
    case 'time':
      return refuse(req, 'scheduleTimeInvalid', { value: wallTime }, 400)
    case 'skipped': {
      const values = { value: readable(wallTime), next: readable(instant.next), zone: timeZone }
      return refuse(req, 'scheduleSkipped', values, 400)
    }
  }
}

type Edition = { collection: Editions; draft: Report | Translation; isReleased: boolean; plans: Plans }

async function readEdition(req: PayloadRequest, collection: Editions, id: number): Promise<Edition> {
  await lockEdition(req, collection, id)
  const options = { id, draft: true, depth: 0, overrideAccess: true, req } as const
  const plans = await plansFor(req, collection, id)
  if (collection === 'reports') {
    const draft = await req.payload.findByID({ collection, ...options })
    return { collection, draft, plans, isReleased: (await releasedReport(req, id)) !== null }
  }
  const draft = await req.payload.findByID({ collection, ...options })
  return { collection, draft, plans, isReleased: (await releasedTranslation(req, id)) !== null }
}

const reportOf = ({ draft }: Edition): number | null => ('report' in draft ? idOf(draft.report) : draft.id)

async function originalOf(req: PayloadRequest, edition: Edition) {
  if (edition.collection === 'reports') return null
  const report = reportOf(edition)
  if (report === null) return { isReleased: false, publishAt: null }
  const isReleased = (await releasedReport(req, report))?.state === 'published'
  return { isReleased, publishAt: (await plansFor(req, 'reports', report)).publish }
}

const MESSAGE_OF: Record<PlanRefusal, MessageCode> = {
  past: 'schedulePast',
  beforeEmbargo: 'scheduleBeforeEmbargo',
  unpublishBeforePublish: 'unpublishBeforePublish',
  nothingToUnpublish: 'nothingToUnpublish',
  beforeOriginal: 'beforeOriginal',
  afterTranslations: 'afterTranslations',
  embargoAfterPublish: 'embargoAfterPublish',
  embargoOfReleased: 'embargoOfReleased',
}

type Wish = { action: PlannedAction; at: string; timeZone: string }

async function checkOrder(req: PayloadRequest, edition: Edition, { action, at, timeZone }: Wish): Promise<void> {
  const translations = edition.collection === 'reports' ? await plannedTranslations(req, edition.draft.id) : []
  const facts = { ...edition, translations, original: await originalOf(req, edition) }
  const refusal = refusalOfPlan({ action, at }, facts, new Date().toISOString())
  if (refusal === null) return
  const { embargo, publish } = edition.plans
  const named = {
    past: at,
    beforeEmbargo: embargo,
    unpublishBeforePublish: action === 'publish' ? at : publish,
    nothingToUnpublish: null,
    beforeOriginal: null,
    afterTranslations: translations[0] ?? null,
    embargoAfterPublish: publish,
    embargoOfReleased: null,
  }[refusal]
  const value = named === null ? '' : instantIn(named, timeZone, languageOf(req))
  refuse(req, MESSAGE_OF[refusal], { value }, refusal === 'past' ? 400 : 409)
}

/** A date in the future is fine as long as it has come when the edition goes out. */
async function checkDate(req: PayloadRequest, { draft }: Edition, { action, at }: Wish): Promise<void> {
  const date = toCalendarDate(draft.publicationDate ?? '')
  if (action !== 'publish' || date === null) return
  const day = await siteDay(req, new Date(at))
  if (date > day) refuse(req, 'dateAfterRelease', { value: date, day })
}

/**
 * Plans an act for an edition, in the transaction of the request, and puts it in the place of what was planned so far.
 *
 * @throws {APIError} that says why it cannot be planned (400, 404, 409); what a release lacks is a ValidationError (400)
 */
export async function plan(
  req: PayloadRequest,
  collection: Editions,
  id: number,
  request: { action: PlannedAction; at: string; timeZone: string },
): Promise<{ schedule: Schedule; isFirstOfTwo: boolean }> {
  const { action, timeZone } = request
  const { at, isFirstOfTwo } = instantOf(req, request.at, timeZone)
  const edition = await readEdition(req, collection, id)
  const wish = { action, at, timeZone }
  await checkOrder(req, edition, wish)
  await checkDate(req, edition, wish)

  await cancelPlans(req, { collection, edition: id }, [action])
  const { draft } = edition
  const schedule = await req.payload.create({
    collection: 'schedules',
    data: {
      ...wish,
      status: 'waiting',
      collection,
      edition: id,
      report: reportOf(edition),
      language: draft.language ?? null,
      title: ('displayName' in draft ? draft.displayName : draft.title) ?? null,
      createdBy: req.user?.id ?? null,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  rememberPlan(req, { due: null, ...wish })
  if (action === 'publish') await move(req, edition, 'schedule')
  else await recordEditionActivity(req, collection, draft, 'scheduled', wish)
  return { schedule, isFirstOfTwo }
}

async function move(req: PayloadRequest, { collection, draft }: Edition, action: 'schedule' | 'cancelSchedule') {
  req.context[ACTION_CONTEXT] = action
  await req.payload.update({ collection, id: draft.id, data: {}, draft: true, depth: 0, overrideAccess: true, req })
}

/** Takes back what is planned, or puts a failure aside; an approved edition stays approved. */
export async function cancel(
  req: PayloadRequest,
  collection: Editions,
  id: number,
  action: PlannedAction,
): Promise<void> {
  const edition = await readEdition(req, collection, id)
  const [ended] = await cancelPlans(req, { collection, edition: id }, [action])
  if (!ended) return refuse(req, 'nothingPlanned')
  const { at, timeZone } = ended
  const details = { action, at: at.toISOString(), timeZone }
  rememberPlan(req, { due: null, ...details })
  if (action === 'publish' && edition.draft.state === 'scheduled') await move(req, edition, 'cancelSchedule')
  else await recordEditionActivity(req, collection, edition.draft, 'scheduleCancelled', details)
}
