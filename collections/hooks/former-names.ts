import type { CollectionBeforeChangeHook } from 'payload'
import { isInterfaceLanguage } from '#domain/languages.ts'
import { nextFormerNames } from '#domain/series-order.ts'
import type { Series } from '../../payload-types.ts'

/**
 * Keeps the old name of a series that readers may know, when an editor changes it in one language. Names of a series
 * without a published report were never public.
 */
export const keepFormerNames: CollectionBeforeChangeHook<Series> = async ({ data, operation, originalDoc, req }) => {
  const { locale } = req
  if (operation !== 'update' || !originalDoc || !isInterfaceLanguage(locale)) return data
  const [before, after] = [originalDoc.name ?? '', data.name ?? originalDoc.name ?? '']
  if (before === after) return data
  const { totalDocs } = await req.payload.count({
    collection: 'reports',
    where: { series: { equals: originalDoc.id }, _status: { equals: 'published' } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return data
  const former = (data.formerNames ?? originalDoc.formerNames ?? []).map((row) => ({
    ...row,
    language: row.language ?? null,
  }))
  return { ...data, formerNames: nextFormerNames(former, locale, { before, after }) }
}
