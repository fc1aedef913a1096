import { typesetDocument } from '#typeset/document.ts'
import { digestOf } from '#typeset/layout.ts'
import { wordsIn } from '#typeset/words.ts'
import { citationView } from './citation-view.ts'
import { type Draft, draftPdfName, draftView } from './drafts.ts'
import type { Reader } from './reader.ts'
import { getSite } from './site.ts'
import { keptPdf, setPdf } from './typeset-file.ts'

/** A PDF of a draft; `nothing` where there is no full text to set. */
export type DraftPdf = { path: string; name: string; language: string } | 'nothing' | { failed: string }

/**
 * The PDF that the portal would set of a draft if it were released now, stamped as a draft on every page.
 *
 * @param reader as whom the draft is read
 */
export async function draftPdf(draft: Draft, reader: Reader): Promise<DraftPdf> {
  const { report, savedAt } = await draftView(draft, reader, null)
  const site = await getSite(report.language)
  const setting = { report, site, words: await wordsIn(report.language) }
  const document = typesetDocument(setting, citationView(report, site, true), savedAt)
  if (document.body.length === 0) return 'nothing'
  const facts = { name: `draft-${draftPdfName(draft)}`, language: report.lang }
  const kept = await keptPdf(digestOf(document))
  if (kept) return { ...facts, path: kept }
  const outcome = await setPdf(document)
  return 'failed' in outcome ? outcome : { ...facts, path: outcome.path }
}
