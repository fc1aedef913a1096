import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { PLANNED_ACTIONS } from '#domain/schedule.ts'
import { translatorLanguages } from '../access/roles.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { languageOf } from '../messages.ts'
import { sayAgain } from '../messages/say-again.ts'
import { nameAll } from '../untitled.ts'
import { EDITIONS } from './editions.ts'

/** Rows that a section of the dashboard shows; the rest is behind its link. */
export const ROWS_SHOWN = 8

const SECTIONS = ['mine', 'sentBack', 'review', 'scheduled', 'failed', 'stale'] as const
type Section = (typeof SECTIONS)[number]

const rowSchema = z.object({
  section: z.enum(SECTIONS),
  total: z.number(),
  collection: z.enum(['reports', 'translations']),
  id: z.number(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  state: z.string().nullable(),
  stale: z.array(z.string()),
  updatedAt: z.string(),
  /** What is planned for it or could not be done, in the sections of that. */
  plan: z
    .object({ id: z.number(), action: z.enum(PLANNED_ACTIONS), at: z.string(), failure: z.string().nullable() })
    .nullable(),
})

type Row = Omit<z.infer<typeof rowSchema>, 'section' | 'total'>
export type EditionSections = Record<Section, { total: number; rows: Row[] }>

/**
 * The editions that concern somebody: theirs, those sent back to them, in review, scheduled, those whose schedule
 * failed, and those older than their originals. One query, and one for what has no title yet; what waits for somebody comes oldest first, what is
 * scheduled by its instant, everything else newest first.
 *
 * @param user id of the person; a translator gets the stale ones of their own languages
 */
export async function editionSections(req: PayloadRequest, user: number): Promise<EditionSections> {
  const own = translatorLanguages(req)
  const languages = sql`array[${sql.join(
    own.map((language) => sql`${language}`),
    sql`, `,
  )}]::text[]`
  const isTheirs = own.length === 0 ? sql`true` : sql`e.language = any(${languages})`
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    with editions as materialized (
      select collection, id, title, language, state, assignee, updated_at, stale from ${EDITIONS} e),
    last_moves as (
      select e.collection, e.id, move.action, submission.user_id as submitter
      from editions e cross join lateral (
        select a.action from activity a where a.collection = e.collection and a.document = e.id
          and a.action in ('submitted', 'sentBack', 'approved', 'published') order by a.id desc limit 1
      ) move left join lateral (
        select a.user_id from activity a where a.collection = e.collection and a.document = e.id
          and a.action = 'submitted' order by a.id desc limit 1
      ) submission on true
      where e.state = 'draft' and move.action = 'sentBack'
    ),
    sections as (
      select 'mine' as section, collection, id, null::int as schedule, -extract(epoch from updated_at) as place
        from editions where assignee = ${user} and (state not in ('published', 'withdrawn') or stale <> '{}')
      union all select 'sentBack', collection, id, null, extract(epoch from updated_at)
        from editions e join last_moves m using (collection, id) where e.assignee = ${user} or m.submitter = ${user}
      union all select 'review', collection, id, null, extract(epoch from updated_at)
        from editions where state = 'inReview'
      union all select 'scheduled', e.collection, e.id, s.id, extract(epoch from s.at)
        from editions e join schedules s on s.edition = e.id and s.collection::text = e.collection
        where s.status = 'waiting' and not (s.action = 'embargo' and s.at <= now())
      union all select 'failed', e.collection, e.id, s.id, -extract(epoch from s.at)
        from editions e join schedules s on s.edition = e.id and s.collection::text = e.collection
        where s.status = 'failed'
      union all select 'stale', collection, id, null, extract(epoch from updated_at)
        from editions e where stale <> '{}' and ${isTheirs}
    ),
    placed as (
      select section, collection, id, schedule, place, count(*) over (partition by section)::int as total,
        row_number() over (partition by section order by place, collection, id, schedule) as row
      from sections
    ),
    shown as (
      select section, total, row, p.collection, p.id, e.title, e.language, e.state, e.stale, e.updated_at as "updatedAt",
        case when s.id is not null then jsonb_build_object(
          'id', s.id, 'action', s.action, 'at', s.at, 'failure', s.failure) end as plan
      from placed p join editions e using (collection, id) left join schedules s on s.id = p.schedule
      where row <= ${ROWS_SHOWN}
    )
    select to_jsonb(shown) as shown from shown order by section, row`)
  return grouped(
    await nameAll(
      req,
      rows.map(({ shown }) => inWordsOf(req, rowSchema.parse(shown))),
    ),
  )
}

/** Why something planned failed was said to whoever planned it. */
function inWordsOf(req: PayloadRequest, row: z.infer<typeof rowSchema>): z.infer<typeof rowSchema> {
  if (!row.plan?.failure) return row
  return { ...row, plan: { ...row.plan, failure: sayAgain(row.plan.failure, languageOf(req)) } }
}

function grouped(rows: z.infer<typeof rowSchema>[]): EditionSections {
  const of = (wanted: Section) => {
    const found = rows.filter(({ section }) => section === wanted)
    return { total: found[0]?.total ?? 0, rows: found.map(({ section: _section, total: _total, ...row }) => row) }
  }
  return {
    mine: of('mine'),
    sentBack: of('sentBack'),
    review: of('review'),
    scheduled: of('scheduled'),
    failed: of('failed'),
    stale: of('stale'),
  }
}
