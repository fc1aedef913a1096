import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { nextAsPublished, readAsPublished } from '#domain/as-published.ts'
import { tagsOfRelease } from '#domain/cache-tags.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { translationFindings } from '../hooks/checklist.ts'
import { READING_TAKES_AT_MOST_MS } from '../hooks/edition-document.ts'
import { editionIntent } from '../hooks/edition-intent.ts'
import { settledAction } from '../hooks/edition-state.ts'
import { CORRECTION_CONTEXT } from '../hooks/log-edition.ts'
import { refreshPublicFlags } from '../hooks/public-flags.ts'
import { releasedReport, releasedTranslation } from '../hooks/released-version.ts'
import { dropCached } from '../hooks/revalidate.ts'
import { currentTexts } from '../hooks/snapshot.ts'
import { askForTypesetPdfs } from '../hooks/typeset-pdfs.ts'
import { refuseFindings } from '../messages/refuse-findings.ts'
import { releaseInstant } from '../Schedules/plan.ts'
import { plansFor } from '../Schedules/waiting.ts'
import { refreshSearch } from '../search/refresh.ts'
import { creditsOf, idOf } from '#domain/relations.ts'

type Draft = Partial<Translation>

/**
 * @param original the report that readers have, or null where there is none
 * @param releaseAt when it goes out: now, or the instant of a schedule
 * @throws {ValidationError} that names, at its field, everything that keeps the translation from being published
 */
export async function requireReleasable(
  req: PayloadRequest,
  draft: Draft,
  original: Report | null,
  releaseAt = new Date(),
): Promise<void> {
  const findings = await translationFindings(req, draft, original, { releaseAt, patience: READING_TAKES_AT_MOST_MS })
  refuseFindings(req, 'translations', findings)
}

/** @returns the original as readers have it when the translation that is being planned goes out, or null */
async function originalByThen(req: PayloadRequest, id: number | null): Promise<Report | null> {
  if (id === null) return null
  const released = await releasedReport(req, id)
  const { publish } = await plansFor(req, 'reports', id)
  if (publish === null || new Date(publish) > releaseInstant(req)) return released
  const draft = await req.payload.findByID({
    collection: 'reports',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { ...draft, state: 'published' }
}

/** On publish: checks what is needed and keeps the disclaimer and bios as published, in this language. */
export const releaseTranslation: CollectionBeforeChangeHook<Translation> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const kept = { asPublished: originalDoc?.asPublished ?? null }
  if (settledAction(req, 'translations') === 'schedule')
    await requireReleasable(
      req,
      { ...data, id: originalDoc?.id },
      await originalByThen(req, idOf(data.report)),
      releaseInstant(req),
    )
  if (editionIntent(req, 'translations') !== 'publish') return { ...data, ...kept }
  if (data.state === 'withdrawn') return { ...data, ...kept, withdrawal: req.context.withdrawal ?? {} }

  const report = idOf(data.report)
  const original = await releasedReport(req, report)
  // A note on what is out already changes nothing that the checklist asks about.
  if (!req.context[CORRECTION_CONTEXT]) await requireReleasable(req, { ...data, id: originalDoc?.id }, original)
  if (!original || !data.language) return data
  const released = operation === 'update' && originalDoc ? await releasedTranslation(req, originalDoc.id) : null
  const now = await currentTexts(req, original, data.language, original.language ?? 'en', new Date())
  return {
    ...data,
    asPublished: nextAsPublished(released ? readAsPublished(released.asPublished) : null, now),
    withdrawal: { date: null, note: null },
  }
}

/** Shows what readers have of the translation, or no longer have: public flags and search now, caches after the commit. */
export async function announce(req: PayloadRequest, translation: Draft): Promise<void> {
  await refreshPublicFlags(req)
  const id = idOf(translation.report)
  if (id !== null) await askForTypesetPdfs(req, id)
  if (id !== null) await refreshSearch(req, { reports: [id] })
  const report = await releasedReport(req, id)
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
