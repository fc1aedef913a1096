import type { CollectionConfig } from 'payload'
import { DEFAULT_LANGUAGE, isInterfaceLanguage } from '#domain/languages.ts'
import { authorPreviewPath, previewPath } from '#domain/share-link.ts'

/** Three widths that readers have: a phone, a tablet, a small laptop. The names need no language. */
const BREAKPOINTS = [
  { name: 'phone', label: '390 px', width: 390, height: 844 },
  { name: 'tablet', label: '768 px', width: 768, height: 1024 },
  { name: 'desktop', label: '1280 px', width: 1280, height: 800 },
]

type Previews = Pick<NonNullable<CollectionConfig['admin']>, 'livePreview' | 'preview'>

/** The page of the latest draft, beside the form and in a tab of its own; none while a translation has no report. */
export function draftPreviews(collection: 'reports' | 'translations'): Previews {
  const pathOf = (data: Record<string, unknown>) => {
    const isShowable = collection === 'reports' || Boolean(data.report)
    return isShowable && typeof data.id === 'number' ? previewPath(collection, data.id) : null
  }
  return { livePreview: { url: ({ data }) => pathOf(data), breakpoints: BREAKPOINTS }, preview: (data) => pathOf(data) }
}

/** The page of an author as it is saved, in the language of the form. */
export const authorPreviews: Previews = {
  livePreview: { url: ({ data, locale }) => authorPathOf(data, locale.code), breakpoints: BREAKPOINTS },
  preview: (data, { locale }) => authorPathOf(data, locale),
}

function authorPathOf({ id }: Record<string, unknown>, locale: string): string | null {
  return typeof id === 'number' ? authorPreviewPath(id, isInterfaceLanguage(locale) ? locale : DEFAULT_LANGUAGE) : null
}
