import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { routing } from '#i18n/routing.ts'

const localize = createMiddleware(routing)

/** Sections whose address without a language leads to the reader's language; any other first segment is a 404. */
const SECTIONS: ReadonlySet<string> = new Set([
  'reports',
  'series',
  'authors',
  'topics',
  'years',
  'search',
  'about',
  'accessibility',
])

export default function proxy(request: NextRequest) {
  const [, first = ''] = request.nextUrl.pathname.split('/', 2)
  if (isInterfaceLanguage(first)) return answerList(request) ?? localize(request)
  if (!SECTIONS.has(first)) return NextResponse.next()
  const redirect = localize(request)
  redirect.headers.append('Vary', 'Accept-Language')
  return redirect
}

/**
 * `/L/reports?…` is made by `report-list`: the list without a query is a remembered page, which cannot read one. At
 * its own address that page is a missing one, like any other address under a language.
 */
function answerList({ nextUrl }: NextRequest): NextResponse | null {
  const [, language, section, ...rest] = nextUrl.pathname.split('/')
  const target = nextUrl.clone()
  if (section === 'report-list') target.pathname = `/${language}/report-list/none`
  else if (section === 'reports' && rest.length === 0 && nextUrl.search !== '')
    target.pathname = `/${language}/report-list`
  else return null
  return NextResponse.rewrite(target)
}

export const config = {
  // Everything except: the API, the admin, Next's own files, machine endpoints, and paths with a dot (files, feeds).
  matcher: '/((?!api|admin|_next|internal|health|id|preview|share|metrics|oai|unapi|.*\\..*).*)',
}
