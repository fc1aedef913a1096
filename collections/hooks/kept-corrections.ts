import type { CollectionBeforeChangeHook } from 'payload'
import { keepTold } from '#domain/corrections.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { editionIntent, restoredVersion } from './edition-intent.ts'
import { releasedReport, releasedTranslation } from './released-version.ts'

/** Corrections are published past the drafts, so that what is released or restored may not have them. */
export const keepCorrections: CollectionBeforeChangeHook<Report | Translation> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const isDraftSave = editionIntent(req, collection.slug) === 'save' && restoredVersion(req) === null
  if (isDraftSave || !originalDoc) return data
  const find = collection.slug === 'reports' ? releasedReport : releasedTranslation
  const released = await find(req, originalDoc.id)
  return { ...data, corrections: keepTold(released?.corrections ?? [], data.corrections ?? []) }
}
