import { getEditionPdf } from '#content/documents.ts'
import type { EditionPdf } from '#content/documents.ts'
import { movedPdf } from '#content/moved.ts'
import { getSite } from '#content/site.ts'
import { FILE_LENGTH_HEADER, planFileResponse } from '#domain/http-file.ts'
import { type InterfaceLanguage, isInterfaceLanguage, LANGUAGE_TAGS } from '#domain/languages.ts'
import { isSlug } from '#domain/slug.ts'
import { absolute } from '#domain/metadata/absolute.ts'
import { pdfFileName, pdfPath } from '#domain/urls.ts'
import { notFoundAnswer } from '../../../../../not-found-answer.ts'

// Asked for every time: unpublishing hides a file at once.
export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string; slug: string; file: string }> }

export const GET = (request: Request, context: Context) => deliver(request, context, 'GET')
export const HEAD = (request: Request, context: Context) => deliver(request, context, 'HEAD')

async function deliver(request: Request, { params }: Context, method: 'GET' | 'HEAD'): Promise<Response> {
  const { locale, slug, file } = await params
  if (!isInterfaceLanguage(locale)) return notFoundAnswer()
  const isNamedAsPdf = isSlug(slug) && LANGUAGE_TAGS.some((tag) => pdfFileName(slug, tag) === file)
  const pdf = isNamedAsPdf ? await getEditionPdf(locale, slug, file) : null
  if (pdf === null) return leave(locale, slug, file)
  if (pdf === 'failed') return later()

  const opened = await openWhole(pdf, file)
  if (opened === null) return notFoundAnswer()
  const plan = planFileResponse(request.headers, method, { ...pdf, type: 'application/pdf', disposition: 'inline' })
  const headers = new Headers(plan.headers)
  const { origin } = await getSite(locale)
  for (const [name, value] of editionHeaders(pdf, origin)) headers.set(name, value)
  const length = headers.get('Content-Length')
  if (length !== null) headers.set(FILE_LENGTH_HEADER, length)
  if (plan.range === null) {
    await opened.close()
    return new Response(null, { status: plan.status, headers })
  }
  return new Response(opened.stream(plan.range, request.signal), { status: plan.status, headers })
}

/** @returns null, and a line in the log, where there is no file of the size that readers were told */
async function openWhole(pdf: EditionPdf, file: string): Promise<Awaited<ReturnType<EditionPdf['open']>>> {
  const fault = (err: unknown) => {
    console.error({ msg: `The PDF ${file} of a published edition cannot be read.`, err })
    return null
  }
  try {
    const opened = await pdf.open()
    if (opened === null) return fault('It is not where the files are kept.')
    if (opened.bytes === pdf.bytes) return opened
    await opened.close()
    return fault(`It should have ${pdf.bytes} bytes and has ${opened.bytes}.`)
  } catch (err) {
    return fault(err)
  }
}

/** The PDF of the present text is not there; that of an older one is for nobody. The front server says so in words. */
const later = () => new Response(null, { status: 503, headers: { 'Cache-Control': 'no-store' } })

/** A former name leads to the present one (308) while the edition is one that readers may have. */
async function leave(folder: InterfaceLanguage, slug: string, file: string): Promise<Response> {
  const present = isSlug(slug) ? await movedPdf(slug, file) : null
  if (present === null) return notFoundAnswer()
  const name = pdfFileName(present.slug, present.language)
  if (name === file && present.slug === slug) return notFoundAnswer()
  if ((await getEditionPdf(folder, present.slug, name)) === null) return notFoundAnswer()
  const headers = { Location: pdfPath(folder, present.slug, present.language), 'Cache-Control': 'no-cache' }
  return new Response(null, { status: 308, headers })
}

/** Where the file is and what it is part of (RFC 8288); sample content stays out of search engines. */
function* editionHeaders(pdf: EditionPdf, origin: string): Generator<[name: string, value: string]> {
  yield ['Content-Language', pdf.language]
  const canonical = `<${absolute(origin, pdf.path)}>; rel="canonical"`
  yield ['Link', `${canonical}, <${pdf.landingPath}>; rel="collection"; type="text/html"`]
  if (pdf.sample) yield ['X-Robots-Tag', 'noindex']
}
