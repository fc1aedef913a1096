import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { idList } from '../hooks/id-list.ts'
import { inTransaction, transactionOf } from '../hooks/transaction.ts'
import { lacksRelated, rebuildRelated, refreshRelated, type RelatedStage } from '../related/refresh.ts'
import { entryOf, personRow, withTerms } from './entries.ts'
import { readEditions, readPages, readPeople, readWorks } from './read-works.ts'
import { addEntries, dropUncredited, nextGeneration, recountWords, removeEntries, writePeople } from './write.ts'

const TOUCHING = ['reports', 'authors', 'series', 'categories', 'topics', 'organisations', 'documents'] as const
/** What changed, by ids. Entries that would be as they are now are left alone, but for those of `documents`. */
export type Touched = Partial<Record<(typeof TOUCHING)[number], readonly number[]>>

/** Any number that no other advisory lock of the database has. */
const SEARCH_LOCK = 7_014_502
/** Editions with their pages, in memory at once. */
const REPORTS_AT_ONCE = 20

type Query = ReturnType<typeof sql>

const idRows = z.array(z.object({ id: z.number() }))
const knownRows = z.array(
  z.object({
    id: z.number(),
    language: z.string(),
    report: z.number(),
    digest: z.string(),
    document: z.number().nullable(),
    authors: z.array(z.number()),
  }),
)

/** Reports that use a document now, and those whose entries still do. */
const USERS: Record<keyof Touched, (ids: Query) => Query> = {
  reports: (ids) => sql`select unnest(${ids}) as id`,
  authors: (ids) => sql`
    select parent_id as id from reports_rels where path = 'authors' and authors_id = any(${ids})
    union select report_id from search.editions where authors && ${ids}`,
  organisations: (ids) => sql`
    select parent_id as id from reports_rels where path = 'authors' and organisations_id = any(${ids})`,
  topics: (ids) => sql`
    select parent_id as id from reports_rels where path = 'topics' and topics_id = any(${ids})
    union select report_id from search.editions where topics && ${ids}`,
  series: (ids) => sql`
    select id from reports where series_id = any(${ids})
    union select report_id from search.editions where series_id = any(${ids})`,
  categories: (ids) => sql`
    select id from reports where category_id = any(${ids})
    union select report_id from search.editions where category_id = any(${ids})`,
  documents: (ids) => sql`
    select id from reports where document_id = any(${ids})
    union select report_id from translations where document_id = any(${ids}) and report_id is not null
    union select report_id from search.editions where document_id = any(${ids})`,
}

/** @returns the reports whose entries may have to change */
async function reportsTouched(req: PayloadRequest, touched: Touched): Promise<number[]> {
  const db = await transactionOf(req)
  const queries = TOUCHING.flatMap((kind) => (touched[kind]?.length ? [USERS[kind](idList(touched[kind] ?? []))] : []))
  if (queries.length === 0) return []
  const { rows } = await db.execute(
    sql`select distinct id from (${sql.join(queries, sql` union all `)}) touched order by id`,
  )
  return idRows.parse(rows).map(({ id }) => id)
}

async function knownEntries(req: PayloadRequest, reports: readonly number[]) {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id, report_id as report, language, digest, document_id as document, authors from search.editions
    where report_id = any(${idList(reports)})`)
  return knownRows.parse(rows)
}

/** `recredited`: reports that other people sign now than before. */
type Changes = { hasChanged: boolean; recredited: number[] }

/**
 * Brings the entries of a few reports up to date.
 *
 * @param mustChange whether an entry is to be made anew even where its facts and texts are the same
 */
async function refreshReports(
  req: PayloadRequest,
  reports: readonly number[],
  mustChange: (document: number | null) => boolean,
): Promise<Changes> {
  const works = new Map((await readWorks(req, reports)).map((work) => [work.report, work]))
  const people = await readPeople(req, [...new Set([...works.values()].flatMap((work) => work.people))])
  const byId = new Map(people.map((person) => [person.id, person]))
  const entries = (await readEditions(req, reports)).flatMap((edition) => {
    const work = works.get(edition.report)
    return work ? [entryOf(edition, work, byId)] : []
  })
  const known = await knownEntries(req, reports)
  const isKept = ({ digest, document }: { digest: string; document: number | null }) =>
    !mustChange(document) && entries.some((entry) => entry.digest === digest)
  const kept = new Set(known.filter(isKept).map(({ digest }) => digest))
  const added = entries.filter(({ digest }) => !kept.has(digest))
  const removed = known.filter(({ digest }) => !kept.has(digest))

  const pages = Map.groupBy(
    await readPages(
      req,
      added.flatMap(({ facts }) => facts.document_id ?? []),
    ),
    ({ document }) => document,
  )
  await removeEntries(
    req,
    removed.map(({ id }) => id),
  )
  await addEntries(
    req,
    added.map((entry) => withTerms(entry, pages.get(entry.facts.document_id ?? -1) ?? [])),
  )
  await writePeople(req, people.map(personRow))
  await dropUncredited(
    req,
    known.flatMap(({ authors }) => authors),
  )
  const signed = (report: number, lists: readonly { report: number; authors: readonly number[] }[]) =>
    lists.find((entry) => entry.report === report)?.authors.join()
  const now = entries.map(({ facts }) => ({ report: facts.report_id, authors: facts.authors }))
  const recredited = reports.filter((report) => signed(report, known) !== signed(report, now))
  return { hasChanged: added.length + removed.length > 0, recredited }
}

/** One at a time: of two changes to one report at once, each would see what was before the other. */
async function takeTurns(req: PayloadRequest): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(${SEARCH_LOCK})`)
}

/**
 * Brings the search index up to date with what readers can read, in the transaction of the change that calls it: what
 * is published and what is found begin and end together. Doing it twice changes nothing.
 */
export async function refreshSearch(req: PayloadRequest, touched: Touched): Promise<void> {
  const reports = await reportsTouched(req, touched)
  if (reports.length === 0) return
  await takeTurns(req)
  const documents: ReadonlySet<number | null> = new Set(touched.documents)
  const related = new Set(touched.reports)
  let hasChanged = (touched.authors ?? []).length > 0
  for (let from = 0; from < reports.length; from += REPORTS_AT_ONCE) {
    const changes = await refreshReports(req, reports.slice(from, from + REPORTS_AT_ONCE), (document) =>
      documents.has(document),
    )
    hasChanged ||= changes.hasChanged
    for (const report of changes.recredited) related.add(report)
  }
  // Names and standing texts make no reports related; what a report says, and who signs it, does.
  await refreshRelated(req, [...related])
  if (hasChanged) await nextGeneration(req)
}

/**
 * Takes the text of a document's pages into the index, in the transaction that wrote them to `document_pages`. For a
 * document that no published edition uses, it does nothing.
 */
export const indexDocumentPages = (req: PayloadRequest, document: number): Promise<void> =>
  refreshSearch(req, { documents: [document] })

/** @returns what a change to a document of a collection touches; nothing for a collection that search knows nothing of */
export function touchedBy(collection: string, id: unknown): Touched {
  const known = TOUCHING.find((kind) => kind === collection)
  return known && typeof id === 'number' ? { [known]: [id] } : {}
}

/** What of a report was done when the index is made anew: its entries, and what makes it related to others. */
export type RebuildStage = 'entries' | RelatedStage

/**
 * Makes the whole index anew, a few reports in each transaction, so that editors publish and readers search meanwhile.
 *
 * @param onProgress is told how many reports are done with each stage
 */
export async function rebuildSearch(
  req: PayloadRequest,
  onProgress: (stage: RebuildStage, done: number, all: number) => void = () => undefined,
): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id from reports where _status = 'published' union select report_id from search.editions order by id`)
  const reports = idRows.parse(rows).map(({ id }) => id)
  for (let from = 0; from < reports.length; from += REPORTS_AT_ONCE) {
    await inTransaction(req, async () => {
      await takeTurns(req)
      await refreshReports(req, reports.slice(from, from + REPORTS_AT_ONCE), () => true)
      await nextGeneration(req)
    })
    onProgress('entries', Math.min(from + REPORTS_AT_ONCE, reports.length), reports.length)
  }
  await inTransaction(req, async () => {
    await takeTurns(req)
    await recountWords(req)
    await dropUncredited(req, null)
    await nextGeneration(req)
  })
  await rebuildRelated(req, (work) => inTurn(req, work), onProgress)
}

/** Does a part of what is made anew, in a transaction of its own and not while anything is being published. */
const inTurn = (req: PayloadRequest, work: () => Promise<void>): Promise<void> =>
  inTransaction(req, async () => {
    await takeTurns(req)
    await work()
  })

/**
 * Fills an index that has nothing although there is something to find, and the lists of related reports where nothing
 * is known of them: those of a portal which is older than its search.
 *
 * @returns how many reports were looked at; 0 where the index was left as it is
 */
export async function fillEmptyIndex(req: PayloadRequest): Promise<number> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select id from reports where _status = 'published' and not exists (select from search.editions) limit 1`)
  if (rows.length === 0) {
    if (await lacksRelated(req)) await rebuildRelated(req, (work) => inTurn(req, work))
    return 0
  }
  let reports = 0
  await rebuildSearch(req, (_stage, _done, all) => (reports = all))
  return reports
}
