import path from 'node:path'
import { AUTHORS_TAG, reportTag } from '#domain/cache-tags.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import type { SharedRuns } from '#domain/shared-runs.ts'
import type { TypesetDocument } from '#domain/typeset/document.ts'
import { diskStore } from '#storage/disk.ts'
import type { StoredFile } from '#storage/file-store.ts'
import { typesetDocument } from '#typeset/document.ts'
import { digestOf } from '#typeset/layout.ts'
import { wordsIn } from '#typeset/words.ts'
import { payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { citationView } from './citation-view.ts'
import { readReport } from './reports.ts'
import { getSite } from './site.ts'
import { keptPdf, setPdf } from './typeset-file.ts'
import { claimPdf, forgetPdf, keepFailure, keepMadePdf, type MadePdf, type TypesetPdf } from './typeset-pdfs.ts'

export type MakingPdf = { open: () => Promise<StoredFile | null>; made: MadePdf } | 'failed' | 'nothing'

const opener = (file: string) => () => diskStore(path.dirname(file)).open(path.basename(file))

/** An edition by the page that shows it. */
export type EditionPlace = { language: InterfaceLanguage; slug: string }

/** Part of the configuration, as every bundle of Next has modules of its own. */
async function sharedRuns(): Promise<SharedRuns<MakingPdf>> {
  return (await payload()).config.custom?.typesetRuns
}

/** What the PDF of a published edition shows, as its page does; null where it has no text of its own. */
async function documentNow({ language, slug }: EditionPlace): Promise<TypesetDocument | null> {
  const [report, site] = [await readReport(language, slug), await getSite(language)]
  if (report?.availability !== 'published') return null
  const document = typesetDocument({ report, site, words: await wordsIn(language) }, citationView(report, site))
  return document.body.length > 0 ? document : null
}

const presentDigest = cached(
  'typeset-digest',
  async (language: InterfaceLanguage, slug: string): Promise<string | null> => {
    const document = await documentNow({ language, slug })
    return document && digestOf(document)
  },
  (_language, slug) => [reportTag(slug), AUTHORS_TAG],
)

/**
 * The PDF of an edition as it would be set now: the one that is kept, where it shows the same, else a new one. Who asks
 * meanwhile waits for the same run.
 *
 * @param row what is known of it; null where nothing is, as there is none
 */
export async function readyPdf(row: TypesetPdf, place: EditionPlace): Promise<MakingPdf> {
  const { edition, made } = row
  if (made && made.digest === (await presentDigest(place.language, place.slug))) {
    const file = await keptPdf(made.digest)
    if (file) return { open: opener(file), made }
  }
  return (await sharedRuns()).share(edition, async () => {
    const claimed = await claimPdf(edition)
    return claimed ? makePdf(claimed, place) : 'failed'
  })
}

/** The same for one that the runner has claimed. */
export async function makeDuePdf(claimed: TypesetPdf, place: EditionPlace): Promise<MakingPdf> {
  return (await sharedRuns()).share(claimed.edition, () => makePdf(claimed, place))
}

async function makePdf({ edition, made }: TypesetPdf, place: EditionPlace): Promise<MakingPdf> {
  const begunAt = new Date()
  const { logger } = await payload()
  const page = `/${place.language}/reports/${place.slug}`
  const document = await documentNow(place)
  if (!document) {
    await forgetPdf(edition)
    return 'nothing'
  }
  const kept = made?.digest === digestOf(document) ? await keptPdf(made.digest) : null
  if (made && kept) {
    await keepMadePdf(made, begunAt)
    return { open: opener(kept), made }
  }
  const outcome = await setPdf(document)
  if ('failed' in outcome) {
    logger.error({ msg: `The PDF of ${page} could not be made.`, reason: outcome.failed })
    await keepFailure(edition, outcome.failed)
    return 'failed'
  }
  const { isUniversal, path: file, ...facts } = outcome
  if (!isUniversal) logger.warn({ msg: `The PDF of ${page} has letters that none of its fonts has.` })
  await keepMadePdf({ edition, ...facts }, begunAt)
  return { open: opener(file), made: { edition, ...facts, madeAt: begunAt } }
}
