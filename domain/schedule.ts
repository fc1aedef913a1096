import { Temporal } from 'temporal-polyfill'

/** What can be planned for an edition. An embargo is the instant before which nobody can publish it. */
export const PLANNED_ACTIONS = ['publish', 'unpublish', 'embargo'] as const
export type PlannedAction = (typeof PLANNED_ACTIONS)[number]

/** @returns what can be planned; an embargo on what readers have would hide nothing */
export const actionsToPlan = (isReleased: boolean): PlannedAction[] =>
  PLANNED_ACTIONS.filter((action) => action !== 'embargo' || !isReleased)

/** `failed` stays until somebody plans again, does it by hand, or puts it aside. */
export const SCHEDULE_STATUSES = ['waiting', 'done', 'failed', 'cancelled'] as const
export type ScheduleStatus = (typeof SCHEDULE_STATUSES)[number]

/** YYYY-MM-DDTHH:mm, as `<input type="datetime-local">` gives it. */
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** @returns whether it is the name of a time zone such as "Asia/Seoul"; an offset such as "+09:00" is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

export type PlannedInstant =
  /** ISO 8601 in UTC. `isFirstOfTwo`: the clock shows this time twice on that day, and the first one is meant. */
  | { at: string; isFirstOfTwo: boolean }
  | { refused: 'timeZone' | 'time' }
  /** The clock is put forward over this time; `next` is the first time that it shows again, as YYYY-MM-DDTHH:mm. */
  | { refused: 'skipped'; next: string }

/**
 * @param wallTime what the clock shows, as YYYY-MM-DDTHH:mm
 * @param timeZone name in the IANA time zone database
 * @example plannedInstant('2026-12-02T09:00', 'Asia/Seoul') // { at: '2026-12-02T00:00:00.000Z', isFirstOfTwo: false }
 */
export function plannedInstant(wallTime: string, timeZone: string): PlannedInstant {
  if (!isTimeZone(timeZone)) return { refused: 'timeZone' }
  const local = WALL_TIME.test(wallTime) ? plainDateTime(wallTime) : null
  if (!local) return { refused: 'time' }
  const [first, second] = [
    local.toZonedDateTime(timeZone, { disambiguation: 'earlier' }),
    local.toZonedDateTime(timeZone, { disambiguation: 'later' }),
  ]
  const at = new Date(first.epochMilliseconds).toISOString()
  if (first.epochMilliseconds === second.epochMilliseconds) return { at, isFirstOfTwo: false }
  if (first.toPlainDateTime().equals(local)) return { at, isFirstOfTwo: true }
  const change = first.getTimeZoneTransition('next') ?? second
  return { refused: 'skipped', next: change.toPlainDateTime().toString({ smallestUnit: 'minute' }) }
}

function plainDateTime(wallTime: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(wallTime, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** @returns what the clock of a time zone shows at an instant, as YYYY-MM-DDTHH:mm */
export function wallTimeOf(at: string, timeZone: string): string {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone)
  return there.toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/**
 * An embargo is over at its instant, whether or not anybody has recorded that yet; everything else is carried out.
 *
 * @param at ISO 8601
 * @param now milliseconds since 1970
 */
export const isEndedEmbargo = ({ action, at }: { action: PlannedAction; at: string }, now: number): boolean =>
  action === 'embargo' && Date.parse(at) <= now

/** What is planned for an edition, as ISO instants in UTC; null: nothing. */
export type Plans = Record<PlannedAction, string | null>

export type PlanRefusal =
  | 'past'
  | 'beforeEmbargo'
  | 'unpublishBeforePublish'
  | 'nothingToUnpublish'
  | 'beforeOriginal'
  | 'afterTranslations'
  | 'embargoAfterPublish'
  | 'embargoOfReleased'

export type EditionToPlan = {
  plans: Plans
  isReleased: boolean
  /** Of a translation: when its original goes out. Null: it is the original. */
  original: { isReleased: boolean; publishAt: string | null } | null
  /** Of an original: when its translations go out. */
  translations: readonly string[]
}

/**
 * The order of what is planned: nothing in the past, no release before the embargo's end or after the unpublishing,
 * no embargo on what readers have, no translation before its original (both at the same instant is fine: the original goes first).
 *
 * @param plan its instant in ISO 8601, UTC
 * @param now the same
 * @returns why it cannot be planned, or null
 */
export function refusalOfPlan(
  { action, at }: { action: PlannedAction; at: string },
  { plans, isReleased, original, translations }: EditionToPlan,
  now: string,
): PlanRefusal | null {
  if (at <= now) return 'past'
  if (action === 'embargo') {
    if (isReleased) return 'embargoOfReleased'
    return plans.publish !== null && plans.publish < at ? 'embargoAfterPublish' : null
  }
  if (action === 'unpublish') {
    if (!isReleased && plans.publish === null) return 'nothingToUnpublish'
    return plans.publish !== null && at <= plans.publish ? 'unpublishBeforePublish' : null
  }
  if (plans.embargo !== null && at < plans.embargo) return 'beforeEmbargo'
  if (plans.unpublish !== null && plans.unpublish <= at) return 'unpublishBeforePublish'
  const isOriginalOut = original === null || original.isReleased || (original.publishAt ?? '9999') <= at
  if (!isOriginalOut) return 'beforeOriginal'
  return !isReleased && translations.some((planned) => planned < at) ? 'afterTranslations' : null
}
