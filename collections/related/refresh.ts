import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  type Choice,
  keptRelated,
  rankRelated,
  rankReversed,
  RELATED_KEPT,
  RELATED_SHOWN,
} from '#domain/related/list.ts'
import { idList } from '../hooks/id-list.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { candidatesFor, FEW_CANDIDATES, MANY_CANDIDATES } from './candidates.ts'
import { publishedSubjects, type Subject } from './subjects.ts'
import { addRelated, readChoices, trimRelated, writeSignatures } from './write.ts'

/** A list that lost so much that it might show too little is made anew; two of it may be neighbours in the series. */
const FEWEST = RELATED_SHOWN + 2

const REPORTS_AT_ONCE = 50
function* inParts<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += REPORTS_AT_ONCE) yield items.slice(from, from + REPORTS_AT_ONCE)
}

const NOTHING_CHOSEN: Choice = { related: [], unrelated: [] }
const holderRows = z.array(z.object({ id: z.number() }))
const lengthRows = z.array(z.object({ id: z.number(), length: z.number(), last: z.number() }))

/** @returns the published reports whose lists had one of these */
async function leaveLists(req: PayloadRequest, reports: readonly number[]): Promise<number[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    delete from search.related where place is null and related_id = any(${idList(reports)}) returning report_id as id`)
  return [...new Set(holderRows.parse(rows).map(({ id }) => id))]
}

/** Of lists of reports that the portal found: how long each is, and the score of its last one. */
async function lengthsOf(req: PayloadRequest, reports: readonly number[]) {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select report_id as id, count(*)::int as length, min(score) as last from search.related
    where report_id = any(${idList(reports)}) and place is null group by report_id`)
  return new Map(lengthRows.parse(rows).map((row) => [row.id, row]))
}

/** Writes the lists of published reports, in place of those they had. @returns what they were chosen from */
async function writeLists(req: PayloadRequest, subjects: readonly Subject[], most: number) {
  const reports = subjects.map(({ report }) => report)
  const candidates = await candidatesFor(req, subjects, most)
  const choices = await readChoices(req, reports)
  const lists = subjects.flatMap(({ date, report }) => {
    const choice = choices.get(report) ?? NOTHING_CHOSEN
    const kept = keptRelated(rankRelated(candidates.get(report) ?? [], date), choice)
    return [
      ...choice.related.map((related, place) => ({ report, related, place, score: 0 })),
      ...kept.map(({ id, score }) => ({ report, related: id, place: null, score })),
    ]
  })
  const db = await transactionOf(req)
  await db.execute(sql`delete from search.related where report_id = any(${idList(reports)})`)
  await addRelated(req, lists)
  return candidates
}

/** Puts a report into the lists of those to which it is nearer than what they have. */
async function enterLists(
  req: PayloadRequest,
  subject: Subject,
  found: ReturnType<typeof rankReversed>,
): Promise<void> {
  const lists = await lengthsOf(
    req,
    found.map(({ id }) => id),
  )
  const entered = found.filter(({ id, score }) => {
    const list = lists.get(id)
    return !list || list.length < RELATED_KEPT || score > list.last
  })
  const ids = entered.map(({ id }) => id)
  const choices = await readChoices(req, ids)
  const related = subject.report
  const welcome = entered.filter(({ id }) => !choices.get(id)?.unrelated.includes(related))
  await addRelated(
    req,
    welcome.map(({ id, score }) => ({ report: id, related, place: null, score })),
  )
  await trimRelated(req, ids)
}

/** Makes the lists of published reports anew, and no other report's. */
async function remake(req: PayloadRequest, reports: readonly number[]): Promise<void> {
  for (const part of inParts(await publishedSubjects(req, reports))) await writeLists(req, part, FEW_CANDIDATES)
}

/**
 * Brings related reports up to date with what readers can read, after the search index and in its transaction: the
 * lists of the reports given, and those in which they are or now belong.
 *
 * @param reports that were released, changed or hidden
 */
export async function refreshRelated(req: PayloadRequest, reports: readonly number[]): Promise<void> {
  if (reports.length === 0) return
  await writeSignatures(req, reports)
  const holders = await leaveLists(req, reports)
  const subjects = await publishedSubjects(req, reports)
  const isPublished = new Set(subjects.map(({ report }) => report))
  const db = await transactionOf(req)
  await db.execute(sql`
    delete from search.related where report_id = any(${idList(reports.filter((id) => !isPublished.has(id)))})`)
  for (const part of inParts(subjects)) {
    const candidates = await writeLists(req, part, MANY_CANDIDATES)
    for (const subject of part) {
      const near = rankReversed(candidates.get(subject.report) ?? [], subject.date)
      await enterLists(
        req,
        subject,
        near.filter(({ id }) => !isPublished.has(id)),
      )
    }
  }
  const lists = await lengthsOf(req, holders)
  const short = holders.filter((id) => !isPublished.has(id) && (lists.get(id)?.length ?? 0) < FEWEST)
  await remake(req, short)
}

/** @returns ids of all reports of the index */
async function reportsInIndex(req: PayloadRequest): Promise<number[]> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`select report_id as id from search.editions where is_original order by id`)
  return holderRows.parse(rows).map(({ id }) => id)
}

/** What of a report was done: its texts can be compared with others, or it has its list. */
export type RelatedStage = 'texts' | 'lists'
type OnProgress = (stage: RelatedStage, done: number, all: number) => void

/**
 * Makes the lists of all published reports anew from the search index.
 *
 * @param inTurn does a few of them in a transaction of its own
 */
export async function rebuildRelated(
  req: PayloadRequest,
  inTurn: (work: () => Promise<void>) => Promise<void>,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  await inTurn(async () => {
    const db = await transactionOf(req)
    const inIndex = sql`(select report_id from search.editions)`
    await db.execute(sql`delete from search.signatures where report_id not in ${inIndex}`)
    await db.execute(sql`
      delete from search.related where report_id not in ${inIndex} or (place is null and related_id not in ${inIndex})`)
  })
  const reports = await reportsInIndex(req)
  // All texts first: a list is made by comparing with all others.
  for (const [stage, work] of [['texts', writeSignatures] as const, ['lists', remake] as const]) {
    let done = 0
    for (const part of inParts(reports)) {
      await inTurn(() => work(req, part))
      done += part.length
      onProgress(stage, done, reports.length)
    }
  }
}

/** @returns whether there are published reports, and nothing is known of which are related */
export async function lacksRelated(req: PayloadRequest): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select from search.editions where not exists (select from search.signatures) limit 1`)
  return rows.length > 0
}
