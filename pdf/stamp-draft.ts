import { type Failed, type Limits, runLimited } from '#processes/run-limited.ts'

const LIMITS: Limits = { seconds: 60, megabytes: 1024, outputMegabytes: 128 }

export type Stamped = { pdf: Buffer } | Failed

/** One at a time: many readers of large files at once would take the memory of the site. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Stamps every page of a PDF as a draft, in a process of its own with limits of time and memory. The file itself
 * stays as it is. What cannot be read whole (protected, damaged) is not stamped, and not returned.
 *
 * @param file absolute path
 * @param savedOn the day on which the draft was saved, in the site's time zone, YYYY-MM-DD
 */
export function stampDraft(file: string, savedOn: string): Promise<Stamped> {
  const next = last.then(() => stamp(file, savedOn))
  last = next
  return next
}

async function stamp(file: string, savedOn: string): Promise<Stamped> {
  const outcome = await runLimited('pdf/stamp-draft-process.ts', { args: [file, savedOn], limits: LIMITS })
  if ('failed' in outcome) return outcome
  return outcome.output.length > 0 ? { pdf: outcome.output } : { failed: 'refused', detail: 'without a word' }
}
