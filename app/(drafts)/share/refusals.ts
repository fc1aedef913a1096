import { notFoundAnswer } from '../../not-found-answer.ts'

/** The front server puts words in place of these. */
export function refusal(status: 'missing' | 'ended'): Response {
  return status === 'missing' ? notFoundAnswer() : new Response('Gone', { status: 410 })
}
