import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../ports.ts'
import { hasCode } from '../process-identity.ts'
import { binariesVersion } from './binaries.ts'
import type { Place } from './place.ts'

export const SUPERUSER = 'postgres'
const RECOVERY_MS = 120_000
const PORT_ATTEMPTS = 5

/** Nothing of the caller's environment (PGPORT, PGDATA, locale) may change what PostgreSQL does. */
const environment: NodeJS.ProcessEnv = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  NODE_ENV: 'production',
}

/**
 * Makes an empty cluster where there is none. It is built beside its place and
 * moved there when it is whole, so that an interrupted first run leaves no half one.
 *
 * @param isThrowaway do not wait until everything is on the disk
 */
export function ensureCluster(place: Place, password: string, isThrowaway: boolean): void {
  const versionFile = path.join(place.cluster, 'PG_VERSION')
  if (existsSync(versionFile)) return checkVersion(place, readFileSync(versionFile, 'utf8').trim())

  const draft = `${place.cluster}.unfinished`
  rmSync(draft, { recursive: true, force: true })
  const passwordFile = path.join(place.folder, 'password.initdb')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid)
  const options = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // Without these, a machine without a UTF-8 locale would give SQL_ASCII and lose CJK text.
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-instructions',
    ...(isThrowaway ? ['--no-sync'] : []),
  ]
  const result = spawnSync(path.join(place.binaries, 'bin', 'initdb'), options, { ...as(place), encoding: 'utf8' })
  rmSync(passwordFile, { force: true })
  if (result.status !== 0) {
    throw new Error(
      `A new database could not be made in ${place.folder}: ${result.error?.message ?? result.stderr.trim()}`,
    )
  }
  renameSync(draft, place.cluster)
}

function checkVersion(place: Place, major: string): void {
  const [ours] = binariesVersion().split('.')
  if (major === ours) return
  throw new Error(
    `The database in ${place.cluster} was made by PostgreSQL ${major}, this version brings ${ours}. ` +
      'Take a dump with the old version and load it into a new one, or make a new, empty one: npm run reset',
  )
}

export type Postmaster = { process: ChildProcess; pid: number; port: number }

/**
 * Starts PostgreSQL on a free port of 127.0.0.1 (on another one if that is
 * taken in the meantime) and waits until it lets us in.
 *
 * @param settings server settings by name, e.g. { fsync: 'off' }
 * @param port the wanted port, where it matters
 */
export async function startPostmaster(
  place: Place,
  password: string,
  settings: Record<string, string>,
  port?: number,
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort())
    const started = await tryToStart(place, password, settings, chosen)
    if (!('failure' in started)) return started
    const portTaken = /could not bind|Address already in use|could not create any TCP/i.test(started.failure)
    if (!portTaken || port !== undefined || attempt === PORT_ATTEMPTS) {
      throw new Error(`PostgreSQL did not start. Its last lines (${logFile(place)}):\n${started.failure}`)
    }
  }
}

async function tryToStart(
  place: Place,
  password: string,
  settings: Record<string, string>,
  port: number,
): Promise<Postmaster | { failure: string }> {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '100', ...settings }
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(logFile(place), 'w', 0o600)
  const child = spawn(
    path.join(place.binaries, 'bin', 'postgres'),
    ['-D', place.cluster, '-p', String(port), ...options],
    // A process group of its own: Ctrl-C in the terminal must end the portal first and the database last.
    { ...as(place), detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  // Whatever ends this process, even an error nobody caught: no database stays behind.
  process.on('exit', () => child.kill('SIGINT'))
  let ended: string | null = null
  child.once('error', (error) => (ended = error.message))
  child.once('exit', () => (ended ??= lastLines(place)))

  const patience = Date.now() + RECOVERY_MS
  while (ended === null) {
    if (child.pid !== undefined && (await letsIn(port, password))) return { process: child, pid: child.pid, port }
    if (Date.now() > patience) {
      child.kill('SIGINT')
      return { failure: `It was not ready after ${RECOVERY_MS / 1000} s.\n${lastLines(place)}` }
    }
    await sleep(50)
  }
  return { failure: ended }
}

/** Asks with our own password, so that another server on that port is not taken for ours. */
async function letsIn(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' })
  // A connection that breaks after it was made reports here; the next attempt tells.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    // 57P03: starting up or still recovering
    if (hasCode(error, 'ECONNREFUSED', 'ECONNRESET', '57P03')) return false
    if (error instanceof Error && /terminated unexpectedly/.test(error.message)) return false
    throw error
  }
}

function as(place: Place) {
  return { ...place.account, cwd: place.folder, env: environment }
}

function logFile(place: Place): string {
  return path.join(place.folder, 'postgresql.log')
}

function lastLines(place: Place): string {
  return readFileSync(logFile(place), 'utf8').trim().split('\n').slice(-8).join('\n')
}
