import { z } from 'zod'
import {
  type ProgressSummary,
  progressSummarySchema,
  type TranslatedField,
  TRANSLATED_FIELDS,
} from '#domain/staleness.ts'
import { ask } from '../answers.ts'

type Towards = { stale: TranslatedField[]; progress: ProgressSummary }

/** How each translation stands towards the original; null where the portal did not say. */
export type StaleAnswer = ReadonlyMap<number, Towards> | null

const answerSchema = z.object({
  stale: z.record(z.string(), z.array(z.enum(TRANSLATED_FIELDS))),
  progress: z.record(z.string(), progressSummarySchema),
})

/** Questions under way, by their address: the rows of a page ask at the same moment, and get one answer. */
const underWay = new Map<string, Promise<StaleAnswer>>()

async function read(url: string, language: string): Promise<StaleAnswer> {
  const answer = await ask(url, language)
  const parsed = answer.ok ? answerSchema.safeParse(answer.body) : null
  if (!parsed?.success) return null
  const { progress, stale } = parsed.data
  return new Map(Object.entries(progress).map(([id, one]) => [Number(id), { stale: stale[id] ?? [], progress: one }]))
}

/** @param url of `GET /api/translations/stale?ids=…` for the rows of a page */
export function askStale(url: string, language: string): Promise<StaleAnswer> {
  const present = underWay.get(url)
  if (present) return present
  const asked = read(url, language).finally(() => underWay.delete(url))
  underWay.set(url, asked)
  return asked
}
