/** Subjects are for lists of mails, and some programs refuse long addresses. */
const LONGEST_SUBJECT = 120

const encode = (text: string) => encodeURIComponent(text.toWellFormed())

/**
 * @param to address, or null for one that the reader chooses
 * @param mail the body may have several lines
 * @returns a `mailto` address (RFC 6068; lines end with CRLF, section 5)
 */
export function mailto(to: string | null, mail: { subject: string; body: string }): string {
  const letters = [...mail.subject]
  const subject = letters.length > LONGEST_SUBJECT ? `${letters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : mail.subject
  const body = mail.body.replace(/\r?\n/g, '\r\n')
  // An "@" may stand in an address; "?", "&" and "%" would end it.
  const recipient = to === null ? '' : encode(to).replaceAll('%40', '@')
  return `mailto:${recipient}?subject=${encode(subject)}&body=${encode(body)}`
}
