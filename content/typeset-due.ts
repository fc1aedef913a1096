import { readableEditions } from '#domain/availability.ts'
import { interfaceLanguageOf } from '#domain/languages.ts'
import { ALL, payload } from './anonymous.ts'
import { editionRows, translationsOf } from './editions.ts'
import { claimDuePdf, forgetPdf, giveUpAbandoned, takeUnannounced, type TypesetPdf } from './typeset-pdfs.ts'
import { type EditionPlace, makeDuePdf } from './typeset-run.ts'

/** Cached pages are dropped at the end of the request that runs this, so it does not last long. */
const LONGEST_RUN_MS = 10_000

async function placeOf({ edition, report: id }: TypesetPdf): Promise<EditionPlace | null> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'reports',
    where: { id: { equals: id } },
    select: { uuid: true, title: true, language: true, state: true, document: true, slug: true },
    limit: 1,
    ...ALL,
  })
  const report = docs[0]
  if (!report?.slug) return null
  const rows = readableEditions(editionRows(report, await translationsOf([id])))
  const row = rows.find(({ document, uuid }) => uuid === edition && document === null)
  const language = row && interfaceLanguageOf(row.language)
  return language ? { language, slug: report.slug } : null
}

async function slugsOf(reports: number[]): Promise<string[]> {
  if (reports.length === 0) return []
  const { docs } = await (
    await payload()
  ).find({ collection: 'reports', where: { id: { in: reports } }, select: { slug: true }, ...ALL })
  return docs.flatMap(({ slug }) => slug ?? [])
}

/**
 * Makes the PDFs that are due, one after the other.
 *
 * @returns slugs of the reports whose pages do not show yet what PDFs there are; they count as told
 */
export async function makeDuePdfs(): Promise<string[]> {
  const end = Date.now() + LONGEST_RUN_MS
  await giveUpAbandoned()
  do {
    const claimed = await claimDuePdf()
    if (!claimed) break
    const place = await placeOf(claimed)
    if (place) await makeDuePdf(claimed, place)
    else await forgetPdf(claimed.edition)
  } while (Date.now() < end)
  return slugsOf(await takeUnannounced())
}
