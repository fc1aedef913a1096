import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idList } from '../hooks/id-list.ts'
import { transactionOf } from '../hooks/transaction.ts'
import type { personRow, WrittenEntry } from './entries.ts'

/** Words are counted, so that one goes with the last edition that had it. */
async function countWords(req: PayloadRequest, words: readonly string[], step: 1 | -1): Promise<void> {
  if (words.length === 0) return
  const db = await transactionOf(req)
  const given = JSON.stringify(words)
  if (step === 1) {
    await db.execute(sql`
      insert into search.words as known (word, editions)
      select word, count(*) from jsonb_array_elements_text(${given}::jsonb) word group by word order by word
      on conflict (word) do update set editions = known.editions + excluded.editions`)
    return
  }
  await db.execute(sql`
    with gone as (select word, count(*) as times from jsonb_array_elements_text(${given}::jsonb) word group by word)
    update search.words known set editions = known.editions - gone.times from gone where known.word = gone.word`)
  await db.execute(sql`
    delete from search.words where editions <= 0
      and word in (select jsonb_array_elements_text(${given}::jsonb))`)
}

/** Counts all words anew. */
export async function recountWords(req: PayloadRequest): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`delete from search.words`)
  await db.execute(sql`
    insert into search.words (word, editions)
    select word, count(*) from search.editions, unnest(words) word group by word`)
}

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** Takes editions out of the index, with all that was derived from them. */
export async function removeEntries(req: PayloadRequest, editions: readonly number[]): Promise<void> {
  if (editions.length === 0) return
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`delete from search.editions where id = any(${idList(editions)}) returning words`,
  )
  await countWords(
    req,
    rows.flatMap(({ words }) => stringsOf(words)),
    -1,
  )
}

/** Adds editions that the index does not have. */
export async function addEntries(req: PayloadRequest, entries: readonly WrittenEntry[]): Promise<void> {
  if (entries.length === 0) return
  const db = await transactionOf(req)
  await db.execute(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry(
        report_id int, language text, form text, is_original bool, slug text, title text, standfirst text, summary text,
        body text, people text[], subjects text[], document_id int, published_on text, sample bool, series_id int, category_id int, topics int[], authors int[],
        head text, words text[], digest text, parts jsonb)
    ), added as (
      insert into search.editions (report_id, language, form, is_original, slug, title, standfirst, summary, body,
        people, subjects, document_id, published_on, sample, series_id, category_id, topics, authors, head, words, digest)
      select report_id, language, form, is_original, slug, title, standfirst, summary, body,
        people, subjects, document_id, published_on, sample, series_id, category_id, topics, authors, head::tsvector, words, digest from given
      returning id, report_id, language
    )
    insert into search.terms (edition_id, part, first_page, last_page, terms)
    select added.id, part.number, (part.value->>'firstPage')::int, (part.value->>'lastPage')::int, (part.value->>'terms')::tsvector
    from added join given using (report_id, language),
      jsonb_array_elements(given.parts) with ordinality as part(value, number)`)
  await countWords(
    req,
    entries.flatMap(({ words }) => words),
    1,
  )
}

/** Brings the people of the index up to date: those given as they are, and none whom no edition credits. */
export async function writePeople(req: PayloadRequest, people: readonly ReturnType<typeof personRow>[]): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    insert into search.people (author_id, slug, name, forms)
    select author_id, slug, name, forms
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as person(author_id int, slug text, name jsonb, forms text[])
    on conflict (author_id) do update set slug = excluded.slug, name = excluded.name, forms = excluded.forms`)
}

/** @param people who may have lost their last edition; null: all */
export async function dropUncredited(req: PayloadRequest, people: readonly number[] | null): Promise<void> {
  const db = await transactionOf(req)
  const among = people === null ? sql`true` : sql`author_id = any(${idList(people)})`
  await db.execute(sql`
    delete from search.people where ${among}
      and not exists (select from search.editions where authors @> array[author_id])`)
}

/** Tells every process that what it remembers of the index is old. */
export async function nextGeneration(req: PayloadRequest): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`update search.generation set value = value + 1`)
}
