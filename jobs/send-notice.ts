import type { TaskConfig } from 'payload'
import { noticeSchema } from '#domain/notices.ts'
import { deliver } from '#mail/deliver.ts'
import { noticeMail } from '#mail/notices.ts'
import { languageOf, originOf } from '#mail/recipient.ts'
import { isLastTry, MAIL_RETRIES } from './mail-retries.ts'

/** Mails somebody what happened to an edition; a failed mail is tried again over a day, and then kept in the outbox. */
export const sendNotice: TaskConfig<'sendNotice'> = {
  slug: 'sendNotice',
  retries: MAIL_RETRIES,
  inputSchema: [
    { name: 'user', type: 'number', required: true },
    { name: 'notice', type: 'json', required: true },
  ],
  outputSchema: [],
  handler: async ({ input, job, req }) => {
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
    const mail = noticeMail(languageOf(user), kind, { ...facts, name: user.name, link })
    await deliver(payload, { to: user.email, ...mail }, isLastTry(job))
    return { output: {} }
  },
}
