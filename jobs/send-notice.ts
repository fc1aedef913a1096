import type { TaskConfig } from 'payload'
import { noticeSchema } from '#domain/notices.ts'
import { noticeMail } from '#mail/notices.ts'
import { languageOf, originOf } from '#mail/recipient.ts'

/** Mails somebody what happened to an edition; a failed mail is tried again. */
export const sendNotice: TaskConfig<'sendNotice'> = {
  slug: 'sendNotice',
  retries: 3,
  inputSchema: [
    { name: 'user', type: 'number', required: true },
    { name: 'notice', type: 'json', required: true },
  ],
  outputSchema: [],
  handler: async ({ input, req }) => {
    const { payload } = req
    const user = await payload.findByID({
      collection: 'users',
      id: input.user,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (!user || user.active === false) return { output: {} }
    const { kind, collection, id, ...facts } = noticeSchema.parse(input.notice)
    const link = `${originOf(payload)}/admin/collections/${collection}/${id}`
    await payload.sendEmail({
      to: user.email,
      ...noticeMail(languageOf(user), kind, { ...facts, name: user.name, link }),
    })
    return { output: {} }
  },
}
