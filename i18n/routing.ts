import { defineRouting } from 'next-intl/routing'
import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES } from '#domain/languages.ts'

/**
 * The language is always in the path. No cookie (pages stay cacheable), and no `Link` header
 * of alternates: it would list languages in which a report does not exist.
 */
export const routing = defineRouting({
  locales: INTERFACE_LANGUAGES,
  defaultLocale: DEFAULT_LANGUAGE,
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
})
