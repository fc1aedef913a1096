import { z } from 'zod'
import { instantIn } from '#domain/instants.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { PLANNED_ACTIONS } from '#domain/schedule.ts'
import { sayAgain } from '../messages/say-again.ts'
import { PLANNED_ACTION_LABELS } from '../Schedules/labels.ts'

const planned = z.object({
  action: z.enum(PLANNED_ACTIONS),
  at: z.iso.datetime(),
  timeZone: z.string(),
  failure: z.string().nullish(),
})
const asPublished = z.object({ reason: z.string() })
const merged = z.object({ from: z.object({ name: z.string() }) })

/**
 * What an act of the log was about, beyond its name.
 *
 * @param details as they were written with the act
 * @returns what was planned, for when and why it failed; the reason of a correction; who was merged: null for the rest
 * @example noteOf({ action: 'embargo', at: '2026-12-02T00:00:00Z', timeZone: 'Asia/Seoul' }, 'en')
 *   // 'embargo until: Wed, 2 Dec 2026, 09:00 (Asia/Seoul, GMT+9)'
 */
export function noteOf(details: unknown, language: InterfaceLanguage): string | null {
  const plan = planned.or(z.object({ schedule: planned }).transform(({ schedule }) => schedule)).safeParse(details)
  if (plan.success) {
    const { action, at, failure, timeZone } = plan.data
    const what = `${PLANNED_ACTION_LABELS[action][language]}: ${instantIn(at, timeZone, language)}`
    return failure ? `${what} – ${sayAgain(failure, language)}` : what
  }
  const correction = asPublished.safeParse(details)
  if (correction.success) return correction.data.reason
  const merge = merged.safeParse(details)
  return merge.success ? merge.data.from.name : null
}
