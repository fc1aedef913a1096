import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { nextAsPublished, readAsPublished } from '#domain/as-published.ts'
import { tagsOfRelease } from '#domain/cache-tags.ts'
import { toCalendarDate } from '#domain/calendar-date.ts'
import { type Missing, missingForTranslation } from '#domain/release.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { documentState } from '../hooks/document-state.ts'
import { editionIntent } from '../hooks/edition-intent.ts'
import { refreshPublicFlags } from '../hooks/public-flags.ts'
import { releasedReport, releasedTranslation } from '../hooks/released-version.ts'
import { dropCached } from '../hooks/revalidate.ts'
import { currentTexts } from '../hooks/snapshot.ts'
import { refuseMissing } from '../refuse.ts'
import { creditsOf, idOf } from '#domain/relations.ts'

type Draft = Partial<Translation>

/**
 * @param originalReleased whether readers find the original, before this or with it
 * @param patience in milliseconds, for a PDF that is still being read
 * @returns what keeps a translation from being published
 */
export async function missingInTranslation(
  req: PayloadRequest,
  draft: Draft,
  originalReleased: boolean,
  patience?: number,
): Promise<Missing[]> {
  return missingForTranslation({
    form: draft.form ?? 'text',
    language: draft.language ?? '',
    hasReport: idOf(draft.report) !== null,
    originalReleased,
    title: draft.title ?? '',
    summary: plainText(draft.summary ?? null),
    publicationDate: toCalendarDate(draft.publicationDate ?? '') ?? '',
    document: await documentState(req, draft.document, patience),
  })
}

/** @param original the report as readers find it */
export const isOriginalOut = (original: Report | null): boolean =>
  original?.state === 'published' && !original.deletedAt

/** On publish: checks what is needed and keeps the disclaimer and bios as published, in this language. */
export const releaseTranslation: CollectionBeforeChangeHook<Translation> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const kept = { asPublished: originalDoc?.asPublished ?? null }
  if (editionIntent(req, 'translations') !== 'publish') return { ...data, ...kept }
  if (data.state === 'withdrawn') return { ...data, ...kept, withdrawal: req.context.withdrawal ?? {} }

  const report = idOf(data.report)
  const original = report === null ? null : await releasedReport(req, report)
  refuseMissing(req, 'translations', await missingInTranslation(req, data, isOriginalOut(original)))
  if (!original || !data.language) return data
  const released = operation === 'update' && originalDoc ? await releasedTranslation(req, originalDoc.id) : null
  const now = await currentTexts(req, original, data.language, original.language ?? 'en', new Date())
  return {
    ...data,
    asPublished: nextAsPublished(released ? readAsPublished(released.asPublished) : null, now),
    withdrawal: { date: null, note: null },
  }
}

async function announce(req: PayloadRequest, translation: Draft): Promise<void> {
  await refreshPublicFlags(req)
  const id = idOf(translation.report)
  const report = id === null ? null : await releasedReport(req, id)
  if (!report) return
  const people = creditsOf(report.authors).filter(({ kind }) => kind === 'person')
  const { docs } = await req.payload.find({
    collection: 'authors',
    where: { id: { in: people.map((person) => person.id) } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const slugs = docs.map(({ slug }) => slug).filter((slug) => typeof slug === 'string')
  await dropCached(req, tagsOfRelease({ before: null, after: report.slug ?? null, former: [] }, slugs))
}

/** Shows or hides the translation everywhere at once. */
export const announceTranslation: CollectionAfterChangeHook<Translation> = async ({ doc, operation, req }) => {
  if (editionIntent(req, 'translations') !== 'save') return announce(req, doc)
  if (operation === 'create' || (await releasedTranslation(req, doc.id))) return
  // While it was never published, its own row holds the identity that the database keeps unique.
  await req.payload.db.updateOne({
    collection: 'translations',
    id: doc.id,
    data: { report: idOf(doc.report), language: doc.language ?? null, displayName: doc.displayName ?? null },
    req,
    returning: false,
  })
}

export const announceDeletedTranslation: CollectionAfterDeleteHook<Translation> = ({ doc, req }) => announce(req, doc)
