import type { TaskConfig } from 'payload'
import { sendInvitation } from '#mail/accounts.ts'
import { isLastTry, MAIL_RETRIES } from './mail-retries.ts'

/** Sends the invitation to a new user; a failed mail is tried again over a day, and then kept in the outbox. */
export const inviteUser: TaskConfig<'inviteUser'> = {
  slug: 'inviteUser',
  retries: MAIL_RETRIES,
  inputSchema: [{ name: 'user', type: 'number', required: true }],
  outputSchema: [],
  handler: async ({ input, job, req }) => {
    const user = await req.payload.findByID({
      collection: 'users',
      id: input.user,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (user && user.active !== false) await sendInvitation(req, user, isLastTry(job))
    return { output: {} }
  },
}
