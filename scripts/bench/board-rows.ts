import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { paragraphs } from './prose.ts'

/** Apart from the numbers of what is in the database already. */
const FIRST_ID = 100_000
const STATES = ['draft', 'inReview', 'ready', 'scheduled', 'published', 'published', 'published']
const LANGUAGES = ['zh-Hans', 'ja', 'ko'] as const
/** What is still the original's text is not released. */
const TRANSLATED = '双方都看到承诺得到履行，并能向怀疑者证明这一点，信任才得以建立。'.repeat(2)

/** Columns of a copy that are not those of its template, as SQL in which `n` counts the copies. */
type Changes = Record<string, string>

async function copy(payload: Payload, table: string, template: string, copies: number, changes: Changes) {
  const { rows } = await payload.db.drizzle.execute(sql`
    select column_name from information_schema.columns where table_name = ${table} and table_schema = 'public'`)
  const columns = rows.map(({ column_name: name }) => String(name)).filter((name) => changes[name] !== '')
  const list = (of: (column: string) => string) => columns.map(of).join(', ')
  await payload.db.drizzle.execute(
    sql.raw(`insert into ${table} (${list((column) => `"${column}"`)})
      select ${list((column) => changes[column] ?? `t."${column}"`)}
      from ${table} t cross join generate_series(1, ${copies}) n where ${template}`),
  )
}

const stateBy = (n: string) =>
  `(array[${STATES.map((state) => `'${state}'`).join(', ')}])[1 + (${n}) % ${STATES.length}]`

/**
 * Fills a database with reports in four languages, in every state and with texts of a real length: one is made by
 * Payload, the others are copies of its rows.
 */
export async function fillBoard(payload: Payload, reports: number): Promise<void> {
  const summary = paragraphs(8)
  const author = await payload.create({
    collection: 'authors',
    data: { familyName: 'Yu', nameOrder: 'familyFirst', slug: 'bench-author', bio: summary },
  })
  // No language goes out without the bio in it.
  for (const locale of ['zh', 'ja', 'ko'] as const)
    await payload.update({ collection: 'authors', id: author.id, locale, data: { bio: summary } })
  const series = await payload.create({ collection: 'series', data: { name: 'Bench', slug: 'bench' } })
  const disclaimer = await payload.create({ collection: 'disclaimers', data: { name: 'Bench', text: summary } })
  const report = await payload.create({
    collection: 'reports',
    data: {
      title: 'Trust-building from the top',
      slug: 'bench-report',
      language: 'en',
      summary,
      body: paragraphs(40),
      authors: [{ relationTo: 'authors', value: author.id }],
      series: series.id,
      seriesNumber: 1,
      disclaimer: disclaimer.id,
      publicationDate: '2026-03-14',
      _status: 'published',
    },
  })
  const copies = reports - 1
  const id = `${FIRST_ID} + n`
  const ofReport: Changes = { title: `'Report ' || n || ' on trust'`, slug: `'bench-' || n`, uuid: 'gen_random_uuid()' }
  const inVersion = (changes: Changes) =>
    Object.fromEntries(Object.entries(changes).map(([column, value]) => [`version_${column}`, value]))
  const changedAt = `now() - n * interval '1 hour'`
  await copy(payload, 'reports', `t.id = ${report.id}`, copies, { ...ofReport, id })
  await copy(payload, '_reports_v', `t.parent_id = ${report.id}`, copies, {
    ...inVersion({ ...ofReport, updated_at: changedAt }),
    id,
    parent_id: id,
  })
  await copy(
    payload,
    '_reports_v_rels',
    `t.parent_id in (select id from _reports_v where parent_id = ${report.id})`,
    copies,
    {
      id: '',
      parent_id: id,
    },
  )
  for (const [place, language] of LANGUAGES.entries()) {
    const data = {
      report: report.id,
      language,
      title: '自上而下的信任',
      summary: paragraphs(8, TRANSLATED),
      body: paragraphs(40, TRANSLATED),
      publicationDate: '2026-04-01',
    }
    const { id: template } = await payload.create({
      collection: 'translations',
      data: { ...data, _status: 'published' },
    })
    const own = `${FIRST_ID * (place + 1)} + n`
    const state = stateBy(`n + ${place}`)
    const status = `case when ${state} = 'published' then 'published' else 'draft' end`
    // Every fifth was made from another title: it is stale.
    const madeFrom = `case when n % 5 = 0 then jsonb_set(t.#made_from, '{title}', '"Before"') else t.#made_from end`
    await copy(payload, 'translations', `t.id = ${template}`, copies, {
      id: own,
      report_id: id,
      uuid: 'gen_random_uuid()',
      state: `(${state})::enum_translations_state`,
      _status: `(${status})::enum_translations_status`,
    })
    await copy(payload, '_translations_v', `t.parent_id = ${template}`, copies, {
      id: own,
      parent_id: own,
      version_report_id: id,
      version_title: `'第' || n || '号報告：信頼醸成'`,
      version_uuid: 'gen_random_uuid()',
      version_state: `(${state})::enum__translations_v_version_state`,
      version__status: `(${status})::enum__translations_v_version_status`,
      version_made_from: madeFrom.replaceAll('#', 'version_'),
      version_updated_at: changedAt,
    })
  }
  await payload.db.drizzle.execute(sql`analyze`)
}
