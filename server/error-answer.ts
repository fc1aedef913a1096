import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { ERROR_MESSAGES } from '#domain/error-messages.ts'
import type { ErrorKind } from '#domain/error-messages.ts'
import { LANGUAGES } from '#domain/languages.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'

export const STATUS_OF: Record<ErrorKind, number> = {
  badAddress: 400,
  badRequest: 400,
  notFound: 404,
  notForRole: 403,
  notAllowed: 405,
  requestTimeout: 408,
  linkEnded: 410,
  fileTooLarge: 413,
  addressTooLong: 414,
  noDraftFile: 422,
  tooManyRequests: 429,
  headersTooLarge: 431,
  serverError: 500,
  pdfNotReady: 503,
  unavailable: 503,
}

/** What heals by itself, in about so many seconds. */
const RETRY_AFTER_SECONDS: Partial<Record<ErrorKind, number>> = { unavailable: 30, pdfNotReady: 120 }

export type Answer = { status: number; headers: Record<string, string>; body: Buffer }

/** Where programs and the admin's short notices get the text; elsewhere it speaks of pages, and they get the title. */
const TEXT_STANDS_ALONE: ReadonlySet<ErrorKind> = new Set([
  'fileTooLarge',
  'tooManyRequests',
  'serverError',
  'unavailable',
])

/** The site's colours, and fonts that are there without being fetched. */
const STYLE = `
:root{color-scheme:light dark}
body{margin:0;border-top:4px solid #12344f;font:1.0625rem/1.65 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC",sans-serif;background:#fbfaf7;color:#17212c;overflow-wrap:break-word}
:lang(zh-Hans){font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
:lang(ja){font-family:system-ui,"Hiragino Sans","Yu Gothic","Noto Sans CJK JP",sans-serif}
:lang(zh,ja){line-break:strict;text-autospace:normal}
:lang(ko){font-family:system-ui,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans CJK KR",sans-serif;word-break:keep-all}
main{max-width:36rem;margin:0 auto;padding:18vh 1.5rem 4rem}
h1{font-size:1.75rem;line-height:1.3;margin:0 0 1rem;text-wrap:balance}
h1:lang(en){font-family:Georgia,serif;font-weight:600}
h1:lang(ja){word-break:auto-phrase}
p{margin:0 0 1.5rem;text-wrap:pretty}
.status{font-size:.875rem;letter-spacing:.08em;color:#4a5664;margin:0 0 .5rem}
a{color:#0e4b78;font-weight:600;text-underline-offset:.18em}
@media (prefers-color-scheme:dark){body{background:#12171e;color:#e9e6df;border-color:#93c8ee}.status{color:#aab4bf}a{color:#93c8ee}}
`.replaceAll('\n', '')

/** The same as a source in a content security policy, which lets it apply where inline styles do not (CSP level 3, section 2.3.1). */
export const ERROR_STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

/** @returns a whole page that needs no script, style sheet or font. */
export function errorPage(kind: ErrorKind, language: InterfaceLanguage): string {
  const messages = ERROR_MESSAGES[language]
  const { title, text } = messages[kind]
  return `<!DOCTYPE html>
<html lang="${LANGUAGES[language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="status">${STATUS_OF[kind]}</p>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/${language}">${messages.home}</a></p>
</main>
</body>
</html>
`
}

/** Headers of every answer that stands in for another: nobody keeps it, and no index lists it. */
export function errorHeaders(kind: ErrorKind, language: InterfaceLanguage): Record<string, string> {
  const retryAfter = RETRY_AFTER_SECONDS[kind]
  return {
    'Cache-Control': 'no-store',
    'Content-Language': LANGUAGES[language].tag,
    'X-Robots-Tag': 'noindex',
    ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
  }
}

/** @returns the answer for people (a page) or for programs (JSON in the form of Payload's errors). */
export function errorAnswer(kind: ErrorKind, language: InterfaceLanguage, format: 'html' | 'json'): Answer {
  const { title, text } = ERROR_MESSAGES[language][kind]
  const message = TEXT_STANDS_ALONE.has(kind) ? text : title
  const body = Buffer.from(format === 'json' ? JSON.stringify({ errors: [{ message }] }) : errorPage(kind, language))
  return {
    status: STATUS_OF[kind],
    headers: {
      'Content-Type': format === 'json' ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
      'Content-Length': String(body.length),
      ...errorHeaders(kind, language),
    },
    body,
  }
}

/** Sends an answer with the headers already set on `res`. */
export function sendAnswer(res: ServerResponse, answer: Answer, extraHeaders: Record<string, string> = {}): void {
  res.statusCode = answer.status
  for (const [name, value] of Object.entries({ ...answer.headers, ...extraHeaders })) res.setHeader(name, value)
  res.end(answer.body)
}

/** @returns an answer without a body. */
export function nothing(status: number, headers: Record<string, string>): Answer {
  return { status, headers: { 'Content-Length': '0', ...headers }, body: Buffer.alloc(0) }
}
