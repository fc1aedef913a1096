import { getEditionPdf } from '#content/documents.ts'
import type { EditionPdf } from '#content/documents.ts'
import { ERROR_MESSAGES } from '#domain/error-messages.ts'
import { planFileResponse } from '#domain/http-file.ts'
import { DEFAULT_LANGUAGE, isInterfaceLanguage, LANGUAGE_TAGS, LANGUAGES } from '#domain/languages.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { isSlug } from '#domain/slug.ts'
import { pdfFileName } from '#domain/urls.ts'
import { openFile, streamFile } from './open-file.ts'

// Asked for every time: unpublishing hides a file at once.
export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; slug: string; file: string }> }

export const GET = (request: Request, context: Context) => deliver(request, context, 'GET')
export const HEAD = (request: Request, context: Context) => deliver(request, context, 'HEAD')

async function deliver(request: Request, { params }: Context, method: 'GET' | 'HEAD'): Promise<Response> {
  const { locale, slug, file } = await params
  if (!isInterfaceLanguage(locale)) return notFoundAnswer(DEFAULT_LANGUAGE)
  const isNamedAsPdf = isSlug(slug) && LANGUAGE_TAGS.some((tag) => pdfFileName(slug, tag) === file)
  const pdf = isNamedAsPdf ? await getEditionPdf(locale, slug, file) : null
  if (pdf === null) return notFoundAnswer(locale)

  const opened = await openFile(pdf.path, pdf.bytes)
  if ('fault' in opened) {
    console.error({ msg: `The PDF ${file} of a published edition cannot be read at ${pdf.path}.`, err: opened.fault })
    return notFoundAnswer(locale)
  }
  const plan = planFileResponse(request.headers, method, { ...pdf, type: 'application/pdf', disposition: 'inline' })
  const headers = new Headers(plan.headers)
  for (const [name, value] of editionHeaders(pdf)) headers.set(name, value)
  if (plan.range === null) {
    await opened.handle.close()
    return new Response(null, { status: plan.status, headers })
  }
  return new Response(streamFile(opened.handle, plan.range, request.signal), { status: plan.status, headers })
}

/** What the file is part of; sample content stays out of search engines. */
function* editionHeaders(pdf: EditionPdf): Generator<[name: string, value: string]> {
  yield ['Content-Language', pdf.language]
  yield ['Link', `<${pdf.landingPath}>; rel="collection"; type="text/html"`]
  if (pdf.sample) yield ['X-Robots-Tag', 'noindex']
}

function notFoundAnswer(language: InterfaceLanguage): Response {
  const { home, notFound } = ERROR_MESSAGES[language]
  const tag = LANGUAGES[language].tag
  const body = `<!DOCTYPE html>
<html lang="${tag}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${notFound.title}</title></head>
<body><main><h1>${notFound.title}</h1><p>${notFound.text}</p><p><a href="/${language}">${home}</a></p></main></body>
</html>
`
  return new Response(body, {
    status: 404,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': tag,
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
