import type { Job } from 'payload'

const MINUTE = 60_000

/**
 * A mail server that is restarted, full or unreachable is back within minutes or hours: ten tries, after 3, 6, 12 …
 * minutes, the last one some 25 hours after the first.
 */
export const MAIL_RETRIES = {
  attempts: 9,
  backoff: { type: 'exponential' as const, delay: 3 * MINUTE },
}

/** @returns whether the job is not tried again where it fails now */
export const isLastTry = ({ totalTried }: Pick<Job, 'totalTried'>): boolean =>
  (totalTried ?? 0) >= MAIL_RETRIES.attempts
