import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { creditsOf, idOf, idsOf } from '#domain/relations.ts'
import { type PageText, termsOf } from '#domain/search/entry.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { presentingTexts, prose } from '../search/edition-texts.ts'
import { readPages } from '../search/read-works.ts'
import type { EditionCollection, StaleDocument, StaleEdition } from './stale.ts'

/** The index holds terms alone, and is asked for ids alone: what is shown is read again as who asks. */
const LATEST = { draft: true, depth: 0, pagination: false, overrideAccess: true } as const

/** The texts of an edition, in the fields in which search looks. */
export function textsOf(edition: Report | Translation) {
  const keywords = 'keywords' in edition ? [...(edition.keywords ?? []), edition.reportNumber ?? ''] : []
  return {
    title: edition.title ?? '',
    summary: presentingTexts(edition),
    subjects: [...keywords, 'slug' in edition ? (edition.slug ?? '').replaceAll('-', ' ') : ''].filter(Boolean),
    body: prose(edition.body),
  }
}

/** What the original says of all its editions; names are looked up when somebody searches, and need no reading anew. */
function factsOf(work: Report | undefined) {
  const credits = creditsOf(work?.authors)
  const ofKind = (wanted: string) => credits.flatMap(({ id, kind }) => (kind === wanted ? [id] : []))
  return {
    series: idOf(work?.series),
    category: idOf(work?.category),
    topics: idsOf(work?.topics),
    authors: ofKind('person'),
    organisations: ofKind('organisation'),
  }
}

async function latest(req: PayloadRequest, collection: 'reports', ids: readonly number[]): Promise<Report[]>
async function latest(req: PayloadRequest, collection: 'translations', ids: readonly number[]): Promise<Translation[]>
async function latest(req: PayloadRequest, collection: EditionCollection, ids: readonly number[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({ collection, where: { id: { in: [...ids] } }, ...LATEST, req })
  return docs
}

/** Reads the latest versions of a few editions into the index. */
export async function writeEditions(req: PayloadRequest, stale: readonly StaleEdition[]): Promise<void> {
  const idsIn = (collection: EditionCollection) =>
    stale.flatMap((edition) => (edition.collection === collection ? [edition.id] : []))
  const reports = await latest(req, 'reports', idsIn('reports'))
  const translations = await latest(req, 'translations', idsIn('translations'))
  const originals = translations.flatMap(({ report }) => idOf(report) ?? [])
  const works = new Map([...reports, ...(await latest(req, 'reports', originals))].map((work) => [work.id, work]))
  const row = (
    { collection, id, stamp }: StaleEdition,
    edition: Report | Translation | undefined,
    work: Report | undefined,
  ) => ({
    ...{ collection, id, stamp },
    document: idOf(edition?.document),
    ...factsOf(work),
    terms: edition ? (termsOf({ ...textsOf(edition), people: [] }, [])[0]?.terms ?? '') : '',
  })
  // One that cannot be read has a row without terms: nobody is to try it again before it changes.
  const given = JSON.stringify(
    stale.map((known) => {
      if (known.collection === 'reports') {
        const report = reports.find(({ id }) => id === known.id)
        return row(known, report, report)
      }
      const translation = translations.find(({ id }) => id === known.id)
      return row(known, translation, works.get(idOf(translation?.report) ?? -1))
    }),
  )
  const db = await transactionOf(req)
  await db.execute(sql`
    insert into draft_search.editions (collection, edition_id, stamp, document_id, series_id, category_id, topics, authors,
      organisations, terms)
    select collection, id, stamp, document, series, category, topics, authors, organisations, terms::tsvector
    from jsonb_to_recordset(${given}::jsonb) as given(collection text, id int, stamp text, document int, series int,
      category int, topics int[], authors int[], organisations int[], terms text)
    on conflict (collection, edition_id) do update set stamp = excluded.stamp, document_id = excluded.document_id,
      series_id = excluded.series_id, category_id = excluded.category_id, topics = excluded.topics,
      authors = excluded.authors, organisations = excluded.organisations, terms = excluded.terms`)
}

const NO_TEXTS = { title: '', people: [], summary: [], subjects: [], body: '' }

/** Reads the pages of a PDF into the index; of one without text it is remembered that there is none. */
export async function writeDocument(req: PayloadRequest, { id, stamp }: StaleDocument): Promise<void> {
  const pages: PageText[] = await readPages(req, [id])
  const parts = termsOf(NO_TEXTS, pages).map(({ terms }, index) => ({ part: index + 1, terms }))
  const db = await transactionOf(req)
  await db.execute(sql`delete from draft_search.documents where document_id = ${id}`)
  await db.execute(sql`
    insert into draft_search.documents (document_id, part, stamp, terms)
    select ${id}, part, ${stamp}, terms::tsvector
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as given(part int, terms text)`)
}
