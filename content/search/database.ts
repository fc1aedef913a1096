import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { payload } from '../anonymous.ts'

type Transaction = Pick<PostgresAdapter['drizzle'], 'execute'>
type Query = ReturnType<typeof sql>
/** @param generation of the index that `read` sees; a number that may be larger than JavaScript's */
type Work<Result> = (read: Read, generation: string) => Promise<Result>

const settings = z.tuple([z.object({ generation: z.string() })])

/** Reads rows of the search index. */
export type Read = (query: Query) => Promise<Record<string, unknown>[]>

/** Nobody waits longer, and no query may keep others from being answered. */
const STATEMENT_TIMEOUT_MS = 2_000
/** Of the pool's ten connections; pages and editors need the others. */
const MOST_AT_ONCE = 4

/**
 * Reads the index as it is at one moment. It holds nothing that is not published, which is why it is read below
 * Payload's access rules.
 *
 * @throws what `wasCancelled` (domain/connection-errors) tells from other errors, where it takes too long
 */
export async function readIndex<Result>(work: Work<Result>): Promise<Result> {
  await takeTurn()
  try {
    return await inTransaction(work)
  } finally {
    giveTurn()
  }
}

let reading = 0
const waiting: (() => void)[] = []

function takeTurn(): Promise<void> {
  if (reading < MOST_AT_ONCE) {
    reading += 1
    return Promise.resolve()
  }
  return new Promise((resolve) => waiting.push(resolve))
}

/** To who waits longest, else to nobody. */
function giveTurn(): void {
  const next = waiting.shift()
  if (next) next()
  else reading -= 1
}

async function inTransaction<Result>(work: Work<Result>): Promise<Result> {
  const { db } = await payload()
  return db.drizzle.transaction(
    async (transaction: Transaction) => {
      // Compiling a plan takes longer than any of these queries. And the table of terms is small where its vectors are
      // not counted, which are out of line: read without the index, every one of them would be unpacked.
      const { rows } = await transaction.execute(
        sql`select set_config('statement_timeout', ${String(STATEMENT_TIMEOUT_MS)}, true),
          set_config('jit', 'off', true), set_config('enable_seqscan', 'off', true),
          (select value::text from search.generation) as generation`,
      )
      const [{ generation }] = settings.parse(rows)
      return work(async (query) => (await transaction.execute(query)).rows, generation)
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

/**
 * @param rows a query with a column `id`
 * @returns a query with one column `ids`, to be read by `idsIn`: the driver takes longer for ten thousand numbers, as an
 *   array or as rows, than the database for finding them
 */
export const packedIds = (rows: Query): Query =>
  sql`select coalesce(string_agg(int4send(found.id), ''::bytea), ''::bytea) as ids from (${rows}) found`

/** @param packed by `packedIds`: four bytes for each, the highest first */
export function idsIn(packed: Buffer): Int32Array {
  const bytes = new Uint8Array(packed)
  Buffer.from(bytes.buffer).swap32()
  return new Int32Array(bytes.buffer)
}

/** @returns what is remembered of some keys, to be kept: other searches may put it out of memory meanwhile */
export const rememberedOf = <Key extends string | number, Value extends object>(
  memory: LRUCache<Key, Value>,
  keys: readonly Key[],
): Map<Key, Value> =>
  new Map(
    keys.flatMap((key): [Key, Value][] => {
      const value = memory.get(key)
      return value ? [[key, value]] : []
    }),
  )

/** As PostgreSQL writes an array. */
export const idList = (ids: readonly number[]): Query => sql`${`{${ids.join(',')}}`}::int[]`
