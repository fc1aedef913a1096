import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { accountFor } from './account.ts'
import type { Account } from './account.ts'
import { copyBinaries, installedBinaries } from './binaries.ts'

/** Where the embedded PostgreSQL keeps its files and as whom it runs. */
export type Place = { folder: string; cluster: string; binaries: string; account: Account }

/** Tried in this order where PostgreSQL's account cannot reach the data folder. */
const ELSEWHERE = ['/var/lib/apln-portal', '/var/tmp/apln-portal']

/** In the data folder: names the database folder, where that is not inside. */
const POINTER = 'database-folder'
/** In a database folder elsewhere: names the data folder whose database it is. */
const BELONGS_TO = 'belongs-to'

/**
 * Finds or makes the folder for the database: inside the data folder where that is possible.
 *
 * @param dataDir absolute path
 * @param say told in one sentence where the database is not inside the data folder
 */
export function findPlace(dataDir: string, say: (sentence: string) => void): Place {
  mkdirSync(dataDir, { recursive: true })
  const folder = databaseFolder(dataDir)
  const account = accountFor(clusterIn(folder))
  if (account === null) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return { folder, cluster: clusterIn(folder), binaries: installedBinaries(), account }
  }
  for (const candidate of [folder, ...ELSEWHERE.map((base) => path.join(base, keyOf(dataDir)))]) {
    if (!giveTo(account, candidate)) continue
    if (!isInside(candidate, dataDir)) {
      writeFileSync(path.join(dataDir, POINTER), `${candidate}\n`)
      writeFileSync(path.join(candidate, BELONGS_TO), `${dataDir}\n`)
      say(`The database is kept in ${candidate}, because its system account cannot reach ${dataDir}.`)
    }
    const binaries = runnableBinaries(account, candidate)
    return { folder: candidate, cluster: clusterIn(candidate), binaries, account }
  }
  throw new Error(
    `The system account of PostgreSQL can reach neither ${dataDir} nor ${ELSEWHERE.join(' nor ')}. ` +
      'Move the checkout to a folder that others may enter, or set DATABASE_URL to a PostgreSQL server.',
  )
}

/** @returns the folder that this data folder's database is in, or will be in */
export function databaseFolder(dataDir: string): string {
  const pointer = path.join(dataDir, POINTER)
  const inside = path.join(dataDir, 'postgres')
  if (!existsSync(pointer)) return inside
  const elsewhere = readFileSync(pointer, 'utf8').trim()
  const owner = path.join(elsewhere, BELONGS_TO)
  if (!existsSync(owner)) return inside
  const belongsTo = readFileSync(owner, 'utf8').trim()
  // A checkout that was moved keeps its database; one that was copied must not share the original's.
  const isCopy = belongsTo !== dataDir && existsSync(path.join(belongsTo, POINTER))
  return isCopy ? inside : elsewhere
}

function clusterIn(folder: string): string {
  return path.join(folder, 'cluster')
}

function keyOf(dataDir: string): string {
  return createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
}

function isInside(folder: string, parent: string): boolean {
  return !path.relative(parent, folder).startsWith('..')
}

/** Makes the folder the account's own. @returns false, and no new folder, where the account cannot get to it */
function giveTo(account: NonNullable<Account>, folder: string): boolean {
  const existed = existsSync(folder)
  mkdirSync(path.dirname(folder), { recursive: true })
  // Our own base folder elsewhere has to be passable even under a strict umask.
  if (ELSEWHERE.includes(path.dirname(folder))) chmodSync(path.dirname(folder), 0o755)
  mkdirSync(folder, { recursive: true })
  chownSync(folder, account.uid, account.gid)
  chmodSync(folder, 0o700)
  const reached = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { ...account, cwd: '/' })
  if (reached.status === 0) return true
  if (!existed) rmdirSync(folder)
  return false
}

function runnableBinaries(account: NonNullable<Account>, folder: string): string {
  const installed = installedBinaries()
  const run = spawnSync(path.join(installed, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' })
  return run.status === 0 ? installed : copyBinaries(installed, folder)
}
