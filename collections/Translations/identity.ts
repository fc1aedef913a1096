import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { EDITION_LANGUAGES } from '#domain/languages.ts'
import { NO_TITLE } from '#domain/untitled.ts'
import type { Translation } from '../../payload-types.ts'
import { hasRole, translatorLanguages } from '../access/roles.ts'
import { releasedTranslation } from '../hooks/released-version.ts'
import { refuse } from '../refuse.ts'
import { idOf } from '#domain/relations.ts'

type Identity = { id: number | undefined; report: number | null; language: Translation['language'] }

async function refuseClash(req: PayloadRequest, { id, report, language }: Identity): Promise<void> {
  if (report === null || !language) return
  const original = await req.payload.findByID({
    collection: 'reports',
    id: report,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (original?.language === language) refuse(req, 'translations', 'language', 'originalLanguage')
  const { totalDocs } = await req.payload.count({
    collection: 'translations',
    where: {
      report: { equals: report },
      language: { equals: language },
      ...(id === undefined ? {} : { id: { not_equals: id } }),
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) refuse(req, 'translations', 'language', 'translationExists')
}

/**
 * One translation for each report and language, never into the original's own, fixed once it was
 * published, and a translator's only into the translator's languages. One in the trash does not
 * block a new one; it cannot be restored beside it.
 */
export const checkIdentity: CollectionBeforeValidateHook<Translation> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const before = { report: idOf(originalDoc?.report), language: originalDoc?.language ?? null }
  const after = {
    report: 'report' in data ? idOf(data.report) : before.report,
    language: 'language' in data ? (data.language ?? null) : before.language,
  }
  const changed = before.report !== after.report || before.language !== after.language
  const isRestore = 'deletedAt' in data && !data.deletedAt && Boolean(originalDoc?.deletedAt)
  if (!changed && !isRestore && operation !== 'create') return data

  if (hasRole(req, 'translator') && after.language !== before.language) {
    const isOwn = translatorLanguages(req).some((language) => language === after.language)
    if (!isOwn) refuse(req, 'translations', 'language', 'notYourLanguage')
  }
  if (changed && originalDoc?.id !== undefined && (await releasedTranslation(req, originalDoc.id))) {
    refuse(req, 'translations', before.report !== after.report ? 'report' : 'language', 'identityIsFixed')
  }
  await refuseClash(req, { id: originalDoc?.id, ...after })
  return data
}

/** Names the translation in lists: its title, else the report's, with its language. */
export const nameTranslation: CollectionBeforeChangeHook<Translation> = async ({ data, req }) => {
  const report = idOf(data.report)
  const original =
    !data.title && report !== null
      ? await req.payload.findByID({
          collection: 'reports',
          id: report,
          draft: true,
          depth: 0,
          select: { title: true },
          overrideAccess: true,
          disableErrors: true,
          req,
        })
      : null
  const title = data.title || original?.title || NO_TITLE
  return { ...data, displayName: data.language ? `${title} (${EDITION_LANGUAGES[data.language]})` : title }
}
