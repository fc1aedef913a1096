import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { FolderLock } from './folder-lock.ts'
import { ensureCluster, startPostmaster, SUPERUSER } from './postgres/cluster.ts'
import type { Postmaster } from './postgres/cluster.ts'
import { clearLeftovers, shutDown } from './postgres/leftovers.ts'
import { databaseFolder, findPlace } from './postgres/place.ts'

const ROLE = 'portal'
const DATABASE = 'portal'
const RESTART_DELAY_MS = 3_000
const RESTARTS_IN_A_ROW = 3
const STABLE_AFTER_MS = 60_000

/** Settings for tests only: a crash may lose everything, which a test does not mind. */
export const THROWAWAY_SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
}

export type EmbeddedDatabase = {
  /** Address with password, for DATABASE_URL. The role may create databases, but is no superuser. */
  url: string
  /** Folder of the cluster and of what has to live and die with it. */
  folder: string
  /** Process number of PostgreSQL. */
  pid: () => number
  stop: () => Promise<void>
}

type Options = {
  /** Proof that this process alone uses the data folder. */
  lock: FolderLock
  settings?: Readonly<Record<string, string>>
  /** Told what a person may want to know, in whole sentences. */
  say: (sentence: string) => void
  /** PostgreSQL ended by itself and could not be brought back. */
  onLost?: (error: Error) => void
}

/**
 * Starts the PostgreSQL that comes with the packages on the data folder that
 * `lock` stands for: makes a cluster where there is none, recovers what a crash
 * left, and brings it back on the same port should it end by itself.
 */
export async function startEmbeddedDatabase({ lock, settings = {}, say, onLost }: Options): Promise<EmbeddedDatabase> {
  const place = findPlace(lock.folder, say)
  const password = keptPassword(place.folder)
  ensureCluster(place, password, settings.fsync === 'off')
  await clearLeftovers(place.cluster, say)

  let postmaster = await startPostmaster(place, password, settings)
  let stopping = false
  watch(postmaster, 0)
  await ensureRoleAndDatabase(postmaster.port, password)

  function watch(watched: Postmaster, failures: number): void {
    const started = Date.now()
    watched.process.once('exit', () => {
      if (stopping) return
      bringBack(Date.now() - started > STABLE_AFTER_MS ? 0 : failures).catch((error: unknown) => {
        onLost?.(error instanceof Error ? error : new Error(String(error)))
      })
    })
    // Waiting for the database is no reason for a script to go on running.
    watched.process.unref()
  }

  async function bringBack(failures: number): Promise<void> {
    if (failures === RESTARTS_IN_A_ROW) throw new Error('The database ended by itself again and again.')
    say('The database ended by itself: starting it again.')
    await sleep(RESTART_DELAY_MS)
    if (stopping) return
    await clearLeftovers(place.cluster, say)
    postmaster = await startPostmaster(place, password, settings, postmaster.port)
    watch(postmaster, failures + 1)
    say('The database is back.')
  }

  return {
    url: addressOf(password, postmaster.port),
    folder: place.folder,
    pid: () => postmaster.pid,
    async stop() {
      stopping = true
      postmaster.process.ref()
      await shutDown(postmaster.pid)
    },
  }
}

/** @returns the address of the embedded database that another process runs on this data folder, or null */
export function runningDatabaseUrl(dataDir: string): string | null {
  const folder = databaseFolder(dataDir)
  const lockFile = path.join(folder, 'cluster', 'postmaster.pid')
  if (!existsSync(lockFile)) return null
  // The fourth line is the port (PostgreSQL, src/include/utils/pidfile.h).
  const port = Number(readFileSync(lockFile, 'utf8').split('\n')[3])
  return addressOf(keptPassword(folder), port)
}

function addressOf(password: string, port: number): string {
  return `postgres://${ROLE}:${password}@127.0.0.1:${port}/${DATABASE}`
}

/** Made once, for the cluster it was made with. Hexadecimal, so that it can stand in an address as it is. */
function keptPassword(folder: string): string {
  const file = path.join(folder, 'password')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = randomBytes(24).toString('hex')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}

async function ensureRoleAndDatabase(port: number, password: string): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' })
  await client.connect()
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [ROLE])
    // Names and the hexadecimal password need no quoting beyond this.
    if (role.rowCount === 0) await client.query(`create role ${ROLE} login createdb password '${password}'`)
    const database = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (database.rowCount === 0) await client.query(`create database ${DATABASE} owner ${ROLE}`)
  } finally {
    await client.end()
  }
}
