import type { Where } from 'payload'
import type { LanguageTag } from '#domain/languages.ts'
import type { Report, Translation } from '../payload-types.ts'
import { payload } from './anonymous.ts'

/** What a notice shows of the edition: no text of it, and no file. */
const KNOWN = {
  report: true,
  language: true,
  form: true,
  state: true,
  uuid: true,
  title: true,
  translators: true,
  doi: true,
  publicationDate: true,
  asPublished: true,
  createdAt: true,
  updatedAt: true,
  _status: true,
} as const

/** Its texts were not read; a reader has no use for them. */
type KnownTranslation = Pick<Translation, 'id' | keyof typeof KNOWN>

/**
 * Translations that are withdrawn because their original is. The access rules hide them wholly, with their texts; what
 * their notices show is read past those rules, and nothing else.
 */
export async function withdrawnWithOriginal(where: Where): Promise<KnownTranslation[]> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'translations',
    where: {
      and: [
        where,
        { _status: { equals: 'published' } },
        { 'report._status': { equals: 'published' } },
        { 'report.state': { equals: 'withdrawn' } },
        { 'report.deletedAt': { exists: false } },
      ],
    },
    select: KNOWN,
    sort: 'id',
    draft: false,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** @returns the same of some reports, in one language; nothing is asked where none of them is withdrawn */
export async function withdrawnIn(
  language: LanguageTag,
  reports: readonly Pick<Report, 'id' | 'state'>[],
): Promise<KnownTranslation[]> {
  const withdrawn = reports.filter(({ state }) => state === 'withdrawn').map(({ id }) => id)
  if (withdrawn.length === 0) return []
  return withdrawnWithOriginal({ language: { equals: language }, report: { in: withdrawn } })
}
