import type { CollectionBeforeOperationHook } from 'payload'
import { DEFAULT_LANGUAGE, isInterfaceLanguage } from '#domain/languages.ts'

/**
 * With fallback switched off, Payload gives a request that names no locale, or one that is none, no
 * locale at all: localized fields would be missing from what is read and dropped from what is written.
 */
export const settleLocale: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.locale !== 'all' && !isInterfaceLanguage(req.locale)) req.locale = DEFAULT_LANGUAGE
  return args
}
