import type { Payload } from 'payload'
import { failureKey, type MailFailure } from '#domain/mail-failures.ts'
import type { Mail } from './compose.ts'

type Outgoing = Mail & { to: string }

const reasonOf = (err: unknown): string => (err instanceof Error ? err.message : String(err))

/** Keeps a mail that was given up in the outbox, with the reason. */
async function keepFailed(payload: Payload, { to, subject, text }: Outgoing, reason: string): Promise<void> {
  const kept = await payload.create({
    collection: 'outbox',
    data: { to, subject, text },
    depth: 0,
    overrideAccess: true,
  })
  await payload.kv.set(failureKey(kept.id), { reason } satisfies MailFailure)
}

/**
 * Sends a mail of a job.
 *
 * @param isLastTry where it fails, too, the mail is kept in the outbox and shown there as not sent
 * @throws where the mail could not be sent, so that the job is tried again
 */
export async function deliver(payload: Payload, mail: Outgoing, isLastTry: boolean): Promise<void> {
  try {
    await payload.sendEmail(mail)
  } catch (err) {
    if (isLastTry) await keepFailed(payload, mail, reasonOf(err))
    throw err
  }
}
