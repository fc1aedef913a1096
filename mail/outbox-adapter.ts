import type { EmailAdapter, Payload } from 'payload'

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(asText).join(', ')
  return typeof value === 'object' && value !== null && 'address' in value ? String(value.address) : ''
}

/**
 * Payload's own mails are HTML only. Each paragraph on lines of its own, without the tags (anything
 * between angle brackets) and with the characters that stand for themselves again.
 */
const textOfHtml = (html: string): string =>
  html
    .replaceAll('</p>', '\n\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()

/** Keeps mails where there is no mail server: in the log, and in the outbox that administrators see. */
export const outboxAdapter =
  (from: string): EmailAdapter =>
  ({ payload }: { payload: Payload }) => ({
    name: 'outbox',
    defaultFromAddress: from,
    defaultFromName: '',
    sendEmail: async (message) => {
      const text = asText(message.text) || textOfHtml(asText(message.html))
      const mail = { to: asText(message.to), subject: message.subject ?? '', text }
      payload.logger.info({ msg: 'No mail server is set up; the mail is kept in the outbox.', ...mail })
      await payload.create({ collection: 'outbox', data: mail, overrideAccess: true })
    },
  })
