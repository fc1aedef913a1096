import type { TaskConfig } from 'payload'
import { sendInvitation } from '#mail/accounts.ts'

/** Sends the invitation to a new user; a failed mail is tried again. */
export const inviteUser: TaskConfig<'inviteUser'> = {
  slug: 'inviteUser',
  retries: 3,
  inputSchema: [{ name: 'user', type: 'number', required: true }],
  outputSchema: [],
  handler: async ({ input, req }) => {
    const user = await req.payload.findByID({
      collection: 'users',
      id: input.user,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (user && user.active !== false) await sendInvitation(req, user)
    return { output: {} }
  },
}
