import type { InterfaceLanguage } from '#domain/languages.ts'

export type Mail = { subject: string; text: string; html: string }

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * @param lines paragraphs, which may be of several lines; `{link}` stands for the link
 * @returns the mail as plain text and as HTML, in which nothing that somebody typed is markup
 */
export function compose(
  language: InterfaceLanguage,
  link: string,
  { subject, lines }: { subject: string; lines: string[] },
): Mail {
  const href = escapeHtml(link)
  const paragraph = (line: string) =>
    line === '{link}' ? `<p><a href="${href}">${href}</a></p>` : `<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`
  return {
    subject,
    text: lines.map((line) => (line === '{link}' ? link : line)).join('\n\n'),
    html: `<!doctype html><html lang="${language}"><body>${lines.map(paragraph).join('')}</body></html>`,
  }
}
