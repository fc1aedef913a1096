import type { NextRequest } from 'next/server'
import { NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { routing } from '#i18n/routing.ts'

const localize = createMiddleware(routing)

/** Sections whose address without a language leads to the reader's language; any other first segment is a 404. */
const SECTIONS: ReadonlySet<string> = new Set(['reports', 'series', 'authors', 'topics', 'years', 'search', 'about'])

export default function proxy(request: NextRequest) {
  const [, first = ''] = request.nextUrl.pathname.split('/', 2)
  if (isInterfaceLanguage(first)) return localize(request)
  if (!SECTIONS.has(first)) return NextResponse.next()
  const redirect = localize(request)
  redirect.headers.append('Vary', 'Accept-Language')
  return redirect
}

export const config = {
  // Everything except: the API, the admin, Next's own files, machine endpoints, and paths with a dot (files, feeds).
  matcher: '/((?!api|admin|_next|internal|health|id|preview|share|metrics|oai|unapi|.*\\..*).*)',
}
