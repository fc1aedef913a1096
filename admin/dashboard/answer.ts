import { z } from 'zod'
import { PLANNED_ACTIONS } from '#domain/schedule.ts'
import { TRANSLATED_FIELDS } from '#domain/staleness.ts'

const edition = z.object({
  collection: z.enum(['reports', 'translations']),
  id: z.number(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  state: z.string().nullable(),
  stale: z.array(z.enum(TRANSLATED_FIELDS)),
  updatedAt: z.string(),
  /** What is planned for it, at an ISO instant, or could not be done; null in the other sections. */
  plan: z
    .object({ id: z.number(), action: z.enum(PLANNED_ACTIONS), at: z.string(), failure: z.string().nullable() })
    .nullable(),
})
export type EditionRow = z.infer<typeof edition>

const named = z.object({ id: z.number(), title: z.string().nullish(), updatedAt: z.string() })
export type NamedRow = z.infer<typeof named>

const act = z.object({
  id: z.number(),
  action: z.string(),
  collection: z.string().nullish(),
  document: z.number().nullish(),
  title: z.string().nullish(),
  language: z.string().nullish(),
  userName: z.string().nullish(),
  createdAt: z.string(),
})
export type ActRow = z.infer<typeof act>

const section = <Row extends z.ZodType>(row: Row) => z.object({ total: z.number(), rows: z.array(row) })

/** The answer of `GET /api/desk/dashboard`. */
export const dashboardSchema = z.union([
  z.object({ role: z.literal('bioStaff'), user: z.number(), authors: section(named) }),
  z.object({
    role: z.enum(['admin', 'editor', 'translator']),
    user: z.number(),
    editions: z.object({
      mine: section(edition),
      sentBack: section(edition),
      review: section(edition),
      scheduled: section(edition),
      failed: section(edition),
      stale: section(edition),
    }),
    findings: section(named),
    activity: z.array(act),
    mails: z.number().nullable(),
  }),
])
export type DashboardAnswer = z.infer<typeof dashboardSchema>
