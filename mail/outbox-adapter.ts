import type { EmailAdapter, Payload } from 'payload'

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(asText).join(', ')
  return typeof value === 'object' && value !== null && 'address' in value ? String(value.address) : ''
}

/** Keeps mails where there is no mail server: in the log, and in the outbox that administrators see. */
export const outboxAdapter =
  (from: string): EmailAdapter =>
  ({ payload }: { payload: Payload }) => ({
    name: 'outbox',
    defaultFromAddress: from,
    defaultFromName: '',
    sendEmail: async (message) => {
      const mail = { to: asText(message.to), subject: message.subject ?? '', text: asText(message.text) }
      payload.logger.info({ msg: 'No mail server is set up; the mail is kept in the outbox.', ...mail })
      await payload.create({ collection: 'outbox', data: mail, overrideAccess: true })
    },
  })
