import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { frequentPlace, type Random, randomFrom } from './random.ts'
import { BULK_LANGUAGES, type BulkLanguage, bulkPage, bulkText, bulkTitle } from './text.ts'

/**
 * A synthetic archive, the same every time, straight into the tables: Payload would take hours. Every row has a sample
 * key that begins with this, and the mark of sample content.
 */
const KEY = 'bulk-'
const SEED = 20_261_126
const FIRST_YEAR = 2006
const PAGES = 20
const AUTHORS = 200
const TOPICS = 24
const SERIES = 12
const AT_ONCE = 25

type Kind = 'authors' | 'topics' | 'series'

async function insert(payload: Payload, table: string, columns: string, rows: readonly object[]): Promise<number[]> {
  const names = sql.raw(columns.replace(/ [^,]+/g, ''))
  const { rows: added } = await payload.db.drizzle.execute(sql`
    insert into ${sql.raw(table)} (${names})
    select ${names} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(${sql.raw(columns)})
    returning *`)
  return added.map(({ id }) => Number(id))
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

async function addPeopleAndTerms(payload: Payload): Promise<Record<Kind, number[]>> {
  const authors = await insert(
    payload,
    'authors',
    'family_name varchar,given_name varchar,name_order enum_authors_name_order,display_name varchar,slug varchar,public bool,sample_key varchar',
    numbers(AUTHORS).map((number) => ({
      family_name: `Synthetic${number}`,
      given_name: `Person ${number}`,
      name_order: 'givenFirst',
      display_name: `Person ${number} Synthetic${number}`,
      slug: `${KEY}author-${number}`,
      public: true,
      sample_key: `${KEY}author-${number}`,
    })),
  )
  const terms = async (kind: 'topics' | 'series', count: number) => {
    const ids = await insert(
      payload,
      kind,
      'slug varchar,sample_key varchar',
      numbers(count).map((number) => ({ slug: `${KEY}${kind}-${number}`, sample_key: `${KEY}${kind}-${number}` })),
    )
    await insert(
      payload,
      `${kind}_locales`,
      'name varchar,_locale _locales,_parent_id int',
      ids.flatMap((_parent_id, index) =>
        (['en', 'zh', 'ja', 'ko'] as const).map((_locale) => ({
          _locale,
          _parent_id,
          name: `Synthetic ${kind} ${index + 1}`,
        })),
      ),
    )
    return ids
  }
  return { authors, topics: await terms('topics', TOPICS), series: await terms('series', SERIES) }
}

/** As Lexical stores a paragraph. */
const prose = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})

async function addDocuments(payload: Payload, random: Random, languages: readonly BulkLanguage[], first: number) {
  const ids = await insert(
    payload,
    'documents',
    'language enum_documents_language,reading enum_documents_reading,pages numeric,public bool,filename varchar,mime_type varchar,filesize numeric,sample_key varchar',
    languages.map((language, index) => {
      const name = `${KEY}${first + Math.floor(index / BULK_LANGUAGES.length)}-${language.toLowerCase()}`
      const file = { filename: `${name}.pdf`, mime_type: 'application/pdf', filesize: 1_000_000 }
      return { language, reading: 'read', pages: PAGES, public: true, ...file, sample_key: name }
    }),
  )
  const pages = ids.flatMap((document_id, index) =>
    numbers(PAGES).map((page) => ({ document_id, page, text: bulkPage(random, languages[index] ?? 'en') })),
  )
  await insert(payload, 'document_pages', 'document_id int,page int,text text', pages)
  return ids
}

/** The texts of an edition, and the date on which it came out. */
function edition(random: Random, language: BulkLanguage, number: number) {
  const year = FIRST_YEAR + (number % 20)
  return {
    language,
    title: bulkTitle(random, language, number),
    standfirst: bulkText(random, language, 2),
    summary: prose(bulkText(random, language, 12)),
    publication_date: `${year}-${String(1 + (number % 12)).padStart(2, '0')}-15T12:00:00Z`,
    state: 'published',
    _status: 'published',
  }
}

async function addReports(payload: Payload, random: Random, first: number, count: number, ids: Record<Kind, number[]>) {
  const all = Array.from({ length: count }, (_, index) => first + index)
  const documents = await addDocuments(
    payload,
    random,
    all.flatMap(() => BULK_LANGUAGES),
    first,
  )
  const any = (kind: Kind) => ids[kind][frequentPlace(random, ids[kind].length)]
  const reports = await insert(
    payload,
    'reports',
    'slug varchar,uuid varchar,sample bool,sample_key varchar,series_id int,document_id int,language enum_reports_language,title varchar,standfirst varchar,summary jsonb,publication_date timestamptz,state enum_reports_state,_status enum_reports_status',
    all.map((number, index) => ({
      slug: `${KEY}${number}`,
      uuid: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      sample: true,
      sample_key: `${KEY}${number}`,
      series_id: any('series'),
      document_id: documents[index * BULK_LANGUAGES.length],
      ...edition(random, 'en', number),
    })),
  )
  await insert(
    payload,
    'reports_rels',
    '"order" int,parent_id int,path varchar,authors_id int,topics_id int',
    reports.flatMap((parent_id) => [
      { order: 1, parent_id, path: 'authors', authors_id: any('authors') },
      { order: 1, parent_id, path: 'topics', topics_id: any('topics') },
    ]),
  )
  await insert(
    payload,
    'translations',
    'report_id int,form enum_translations_form,uuid varchar,sample_key varchar,document_id int,language enum_translations_language,title varchar,standfirst varchar,summary jsonb,publication_date timestamptz,state enum_translations_state,_status enum_translations_status',
    reports.flatMap((report_id, index) =>
      BULK_LANGUAGES.slice(1).map((language, place) => ({
        report_id,
        form: 'text',
        uuid: `00000000-0000-4000-8${String(place + 1).padStart(3, '0')}-${String(first + index).padStart(12, '0')}`,
        sample_key: `${KEY}${first + index}-${language.toLowerCase()}`,
        document_id: documents[index * BULK_LANGUAGES.length + place + 1],
        ...edition(random, language, first + index),
      })),
    ),
  )
}

/** @param onProgress is told how many reports are there */
export async function addBulk(payload: Payload, reports: number, onProgress: (done: number) => void): Promise<void> {
  const random = randomFrom(SEED)
  const ids = await addPeopleAndTerms(payload)
  for (let first = 1; first <= reports; first += AT_ONCE) {
    const count = Math.min(AT_ONCE, reports - first + 1)
    await addReports(payload, random, first, count, ids)
    onProgress(first + count - 1)
  }
}

/** @returns how many reports were removed */
export async function removeBulk(payload: Payload): Promise<number> {
  const remove = async (table: string) => {
    const { rows } = await payload.db.drizzle.execute(
      sql`delete from ${sql.raw(table)} where sample_key like ${`${KEY}%`} returning id`,
    )
    return rows.length
  }
  await remove('translations')
  const removed = await remove('reports')
  for (const table of ['documents', 'authors', 'topics', 'series']) await remove(table)
  return removed
}
