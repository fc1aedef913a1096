import { useLocale } from 'next-intl'
import type { LocalizedText } from '#domain/localized.ts'
import { langAttributes } from './lang-attributes.ts'

/** A short text; wrapped in a `span` that names its language where that is not the page's. */
export function Localized({ value }: { value: LocalizedText }) {
  const attributes = langAttributes(value.lang, useLocale())
  return attributes.lang ? <span {...attributes}>{value.text}</span> : value.text
}
