import type { CollectionBeforeValidateHook } from 'payload'
import type { Report } from '../../payload-types.ts'
import { refuse } from '../refuse.ts'

/** The original's language cannot become one that the report already has a translation in. */
export const checkOriginalLanguage: CollectionBeforeValidateHook<Report> = async ({ data, originalDoc, req }) => {
  if (!data?.language || !originalDoc?.id || data.language === originalDoc.language) return data
  const { totalDocs } = await req.payload.count({
    collection: 'translations',
    where: { report: { equals: originalDoc.id }, language: { equals: data.language } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) refuse(req, 'reports', 'language', 'translationInOriginalLanguage')
  return data
}
