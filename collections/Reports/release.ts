import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { nextAsPublished, readAsPublished } from '#domain/as-published.ts'
import { tagsOfRelease } from '#domain/cache-tags.ts'
import type { Report } from '../../payload-types.ts'
import { reportFindings } from '../hooks/checklist.ts'
import { READING_TAKES_AT_MOST_MS } from '../hooks/edition-document.ts'
import { editionIntent } from '../hooks/edition-intent.ts'
import { settledAction } from '../hooks/edition-state.ts'
import { CORRECTION_CONTEXT } from '../hooks/log-edition.ts'
import { refreshPublicFlags } from '../hooks/public-flags.ts'
import { releasedReport } from '../hooks/released-version.ts'
import { dropCached } from '../hooks/revalidate.ts'
import { nextFormerSlugs } from '../hooks/slugs.ts'
import { currentTexts } from '../hooks/snapshot.ts'
import { askForTypesetPdfs } from '../hooks/typeset-pdfs.ts'
import { refuseFindings } from '../messages/refuse-findings.ts'
import { releaseInstant } from '../Schedules/plan.ts'
import { refreshSearch } from '../search/refresh.ts'
import { creditsOf } from '#domain/relations.ts'

type Draft = Partial<Report>

/**
 * @param releaseAt when it goes out: now, or the instant of a schedule
 * @throws {ValidationError} that names, at its field, everything that keeps the report from being published
 */
export async function requireReleasable(req: PayloadRequest, draft: Draft, releaseAt = new Date()): Promise<void> {
  const findings = await reportFindings(req, draft, { releaseAt, patience: READING_TAKES_AT_MOST_MS })
  refuseFindings(req, 'reports', findings)
}

/** On publish: checks what is needed, keeps the disclaimer and bios as published, and the old address. */
export const releaseReport: CollectionBeforeChangeHook<Report> = async ({ data, operation, originalDoc, req }) => {
  const released = operation === 'update' && originalDoc ? await releasedReport(req, originalDoc.id) : null
  // Payload tells a draft row from a released one by _status; the first carries these on from version to version.
  const kept = { asPublished: originalDoc?.asPublished ?? null, formerSlugs: originalDoc?.formerSlugs ?? [] }
  const intent = editionIntent(req, 'reports')
  if (intent === 'unpublish' || intent === 'trash') {
    // The address readers had is remembered now: nothing else tells of it when another one is published.
    return { ...data, ...kept, formerSlugs: nextFormerSlugs(kept.formerSlugs, released?.slug ?? null, null) }
  }
  // Whatever a release lacks is said when it is planned.
  if (settledAction(req, 'reports') === 'schedule')
    await requireReleasable(req, { ...data, id: originalDoc?.id }, releaseInstant(req))
  if (intent !== 'publish') return { ...data, ...kept }
  if (data.state === 'withdrawn') return { ...data, ...kept, withdrawal: req.context.withdrawal ?? {} }

  // A note on what is out already changes nothing that the checklist asks about.
  if (!req.context[CORRECTION_CONTEXT]) await requireReleasable(req, { ...data, id: originalDoc?.id })
  const language = data.language ?? 'en'
  const now = await currentTexts(req, data, language, language, new Date())
  return {
    ...data,
    asPublished: nextAsPublished(released ? readAsPublished(released.asPublished) : null, now),
    formerSlugs: nextFormerSlugs(kept.formerSlugs, released?.slug ?? null, data.slug ?? null),
    withdrawal: { date: null, note: null },
  }
}

const credited = (report: Draft | null | undefined) =>
  creditsOf(report?.authors)
    .filter(({ kind }) => kind === 'person')
    .map(({ id }) => id)

async function authorSlugs(req: PayloadRequest, ids: number[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'authors',
    where: { id: { in: ids } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ slug }) => slug).filter((slug) => typeof slug === 'string')
}

/** Shows what readers have of the report, or no longer have: public flags and search now, caches after the commit. */
export async function announce(req: PayloadRequest, before: Draft | null | undefined, after: Draft): Promise<void> {
  await refreshPublicFlags(req)
  if (after.id !== undefined) await askForTypesetPdfs(req, after.id)
  if (after.id !== undefined) await refreshSearch(req, { reports: [after.id] })
  const slugs = { before: before?.slug ?? null, after: after.slug ?? null, former: after.formerSlugs ?? [] }
  const authors = await authorSlugs(req, [...credited(before), ...credited(after)])
  await dropCached(req, tagsOfRelease(slugs, authors))
}

/** Shows or hides the report everywhere at once: public flags in the same transaction, caches after it. */
export const announceReport: CollectionAfterChangeHook<Report> = async ({ doc, operation, previousDoc, req }) => {
  const intent = editionIntent(req, 'reports')
  if (intent !== 'save') return announce(req, previousDoc, doc)
  if (operation === 'create' || (await releasedReport(req, doc.id))) return
  // While a report was never published, its own row holds the identity that the database keeps unique.
  await req.payload.db.updateOne({
    collection: 'reports',
    id: doc.id,
    data: { slug: doc.slug ?? null, language: doc.language },
    req,
    returning: false,
  })
}

export const announceDeletedReport: CollectionAfterDeleteHook<Report> = ({ doc, req }) => announce(req, doc, doc)
