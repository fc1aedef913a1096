import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { PLANNED_ACTIONS } from '#domain/schedule.ts'

/**
 * What the write under way carries out or plans, in the request's context under `schedule`; the runner in jobs sets it
 * for what is due.
 */
const planSchema = z.object({
  /** Number of the schedule that is due; null: it is only being planned. */
  due: z.number().nullable(),
  action: z.enum(PLANNED_ACTIONS),
  /** ISO 8601, UTC. */
  at: z.string(),
  timeZone: z.string(),
  /** Why it failed. */
  failure: z.string().optional(),
})

export type Plan = z.infer<typeof planSchema>

export function planOf(req: Pick<PayloadRequest, 'context'>): Plan | null {
  return planSchema.safeParse(req.context.schedule).data ?? null
}

export function rememberPlan(req: Pick<PayloadRequest, 'context'>, plan: Plan): void {
  req.context.schedule = plan
}

/** @returns the instant for which it is asked whether an edition can be released: that of its schedule, else now */
export function releaseInstant(req: Pick<PayloadRequest, 'context'>): Date {
  const plan = planOf(req)
  return plan?.action === 'publish' && plan.due === null ? new Date(plan.at) : new Date()
}
