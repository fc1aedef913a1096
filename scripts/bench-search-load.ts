import { sql } from '@payloadcms/db-postgres'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '#collections/hooks/transaction.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { parseSearchRequest } from '#domain/search/request.ts'
import { percentile } from './bench/median.ts'
import { randomFrom } from './bulk/random.ts'
import { BULK_LANGUAGES, type BulkLanguage, bulkTitle } from './bulk/text.ts'
import { startPayload } from './migrate.ts'
import { complain, explain, say } from './progress.ts'
import { root } from './settings.ts'

/**
 * How long the server takes to search the archive of `npm run seed:bulk`, with eight readers, and how large the index is: `npm run bench:search-load`. Without pages being rendered and sent.
 */
const READERS = 8
const SEARCHES = 1_200
const WARMING = 400
/** Nobody reads ten results in less. */
const LOOKING_MS = 2_000
const LANGUAGES: Record<BulkLanguage, InterfaceLanguage> = { en: 'en', 'zh-Hans': 'zh', ja: 'ja', ko: 'ko' }

/** Modules that only Next can resolve or run: the alias of the configuration, and its cache. */
const STAND_INS: Readonly<Record<string, string>> = {
  '@payload-config': 'payload.config.ts',
  'next/cache': 'scripts/bench/no-cache.ts',
}
registerHooks({
  resolve: (specifier, context, next) => {
    const file = STAND_INS[specifier]
    return file ? { url: pathToFileURL(path.join(root, file)).href, shortCircuit: true } : next(specifier, context)
  },
})

type Asked = { language: InterfaceLanguage; query: string }

/**
 * What readers type: one to three words as the texts have them, and names.
 *
 * @param seed another one for each measurement, so that none finds remembered what was asked in the one before
 */
function queries(count: number, seed: number): Asked[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, index): Asked => {
    const language = BULK_LANGUAGES[index % BULK_LANGUAGES.length] ?? 'en'
    if (index % 10 === 9) return { language: LANGUAGES[language], query: `Synthetic${1 + Math.floor(random() * 200)}` }
    const words = bulkTitle(random, language, 0)
      .replace(/^\[.*?\] /, '')
      .split(
        / of the | and | in | for the | after | with |[的与在对和及のとをはに]|における|に対する|에 대한 |[의와에을은]? /,
      )
    return {
      language: LANGUAGES[language],
      query: words
        .filter(Boolean)
        .slice(0, 1 + (index % 3))
        .join(' '),
    }
  })
}

const shown = (values: readonly number[]) =>
  `p50 ${percentile(values, 0.5).toFixed(1)} ms, p99 ${percentile(values, 0.99).toFixed(1)} ms (${values.length})`

type Reading = { readers: number; pause: number }

/**
 * @param pause milliseconds for which a reader looks at what was found, on the average
 * @returns milliseconds of each, asked by readers of whom none waits for another
 */
async function timesOf(
  asked: readonly Asked[],
  ask: (asked: Asked) => Promise<unknown>,
  { pause, readers }: Reading,
): Promise<number[]> {
  const random = randomFrom(11)
  const times: number[] = []
  const waiting = [...asked]
  await Promise.all(
    Array.from({ length: readers }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        await sleep(pause * 2 * random())
        const started = performance.now()
        await ask(next)
        times.push(performance.now() - started)
      }
    }),
  )
  return times
}

const RELEASES = 20

/** @returns milliseconds from when the index is brought up to date with a report, pages and all, until a search has it */
async function releases(payload: Payload, ask: (asked: Asked) => Promise<unknown>): Promise<number[]> {
  const { refreshSearch } = await import('#collections/search/refresh.ts')
  const req = await createLocalReq({}, payload)
  const { rows } = await payload.db.drizzle.execute(sql`
    select document_id as id from reports where sample_key like 'bulk-%' order by id limit ${RELEASES}`)
  const times: number[] = []
  for (const { id } of rows) {
    const started = performance.now()
    await inTransaction(req, () => refreshSearch(req, { documents: [Number(id)] }))
    await ask({ language: 'en', query: 'nuclear trust' })
    times.push(performance.now() - started)
  }
  return times
}

/** @returns how PostgreSQL reads the index, from the innermost step */
async function planOf(payload: Payload): Promise<string> {
  const { rows } = await payload.db.drizzle.transaction(async (transaction) => {
    await transaction.execute(sql`set local enable_seqscan = off`)
    return transaction.execute(sql`
      explain select edition_id from search.terms where terms @@ '''pnuclear'''::tsquery`)
  })
  const steps = rows.flatMap((row) => /[A-Z][A-Za-z ]* Scan on \w+/.exec(String(row['QUERY PLAN']))?.[0] ?? [])
  return steps.toReversed().join(', then ')
}

async function main(): Promise<void> {
  const payload = await startPayload()
  const { search } = await import('#content/search/search.ts')
  const { suggest } = await import('#content/search/suggest.ts')
  await payload.db.drizzle.execute(sql`vacuum analyze search.editions`)
  await payload.db.drizzle.execute(sql`vacuum analyze search.terms`)
  const { rows } = await payload.db.drizzle.execute(sql`
    select (select count(*) from search.editions) as editions,
      pg_size_pretty(pg_total_relation_size('search.terms') + pg_total_relation_size('search.editions')
        + pg_total_relation_size('search.words')) as size,
      pg_size_pretty(pg_relation_size('search.terms_terms')) as gin,
      pg_size_pretty(pg_total_relation_size('document_pages')) as pages`)
  say(`Index: ${JSON.stringify(rows[0])}`)
  const ask = async ({ language, query }: Asked) => {
    const answer = await search(language, parseSearchRequest({ q: query }))
    if (answer.kind === 'slow') complain(`Too slow: ${query}`)
    return answer
  }
  const hurried: Reading = { readers: READERS, pause: 0 }
  // A server that has been up for some minutes, and was asked for other things.
  await timesOf(queries(WARMING, 3), ask, hurried)
  say(
    `Searches by ${READERS} readers, each at once after the other: ${shown(await timesOf(queries(SEARCHES, 7), ask, hurried))}`,
  )
  const calm = await timesOf(queries(SEARCHES / 2, 13), ask, { readers: READERS, pause: LOOKING_MS })
  say(`The same readers, who look at what was found for ${LOOKING_MS / 1_000} s: ${shown(calm)}`)
  const alone: number[] = []
  const before = process.cpuUsage()
  for (const asked of queries(200, 17)) {
    const started = performance.now()
    await ask(asked)
    alone.push(performance.now() - started)
  }
  const { system, user } = process.cpuUsage(before)
  // What else happens on the machine changes the times above, and this not.
  const work = (system + user) / 1_000 / alone.length
  say(`Searches by one reader: ${shown(alone)}; ${work.toFixed(1)} ms of processor time of this process each`)
  const typed = queries(200, 19).map(({ language, query }) => ({ language, query: query.slice(0, 3) }))
  const suggestions: number[] = []
  for (const { language, query } of typed) {
    const started = performance.now()
    await suggest(language, query)
    suggestions.push(performance.now() - started)
  }
  say(`Suggestions: ${shown(suggestions)}`)
  say(`From the release of a report to the first search that finds it: ${shown(await releases(payload, ask))}`)
  say(`Plan of a search for a word: ${await planOf(payload)}`)
}

try {
  await main()
  process.exit(0)
} catch (error) {
  complain(explain(error))
  process.exit(1)
}
