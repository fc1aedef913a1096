import { type InterfaceLanguage, interfaceLanguageOf, isLanguageTag } from '#domain/languages.ts'
import { ALL, payload } from './anonymous.ts'
import { idOf } from '#domain/relations.ts'
import { withdrawnWithOriginal } from './withdrawn-with-original.ts'

export type PermanentTarget = { language: InterfaceLanguage; path: string }

const languageOf = (tag: unknown): InterfaceLanguage => (isLanguageTag(tag) && interfaceLanguageOf(tag)) || 'en'

/** @returns the page (its path without the language) that the identifier of a work, an edition or an author stands for */
export async function resolvePermanent(uuid: string): Promise<PermanentTarget | null> {
  const cms = await payload()
  const where = { uuid: { equals: uuid } }
  const reports = await cms.find({
    collection: 'reports',
    where,
    select: { slug: true, language: true },
    ...ALL,
    limit: 1,
  })
  const report = reports.docs[0]
  if (report?.slug) return { language: languageOf(report.language), path: `/reports/${report.slug}` }

  const translations = await cms.find({
    collection: 'translations',
    where,
    select: { report: true, language: true },
    ...ALL,
    limit: 1,
  })
  // The notice of one that is withdrawn with its original stands under the same identifier.
  const translation = translations.docs[0] ?? (await withdrawnWithOriginal(where))[0]
  const original = idOf(translation?.report)
  if (translation && original !== null) {
    const { docs } = await cms.find({
      collection: 'reports',
      where: { id: { equals: original } },
      select: { slug: true },
      ...ALL,
      limit: 1,
    })
    return docs[0]?.slug ? { language: languageOf(translation.language), path: `/reports/${docs[0].slug}` } : null
  }

  const authors = await cms.find({
    collection: 'authors',
    // A record that was merged into another one of the same person leads there.
    where: { or: [where, { formerUuids: { in: [uuid] } }] },
    select: { slug: true },
    ...ALL,
    limit: 1,
  })
  return authors.docs[0]?.slug ? { language: 'en', path: `/authors/${authors.docs[0].slug}` } : null
}
