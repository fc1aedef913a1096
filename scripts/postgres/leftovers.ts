import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasCode, identityOf, isRunning } from '../process-identity.ts'

const FAST_SHUTDOWN_MS = 30_000
const IMMEDIATE_SHUTDOWN_MS = 10_000

/**
 * After a kill -9 of the script its PostgreSQL may still be running, or only
 * its lock file may be there. A living one is shut down properly; the lock file
 * is removed only when nothing runs on this cluster any more, because deleting
 * that of a living one would let a second one start and destroy the data.
 *
 * Only to be called by the process that holds the data folder's lock.
 */
export async function clearLeftovers(cluster: string, say: (sentence: string) => void): Promise<void> {
  const lockFile = path.join(cluster, 'postmaster.pid')
  const recorded = postmasterPid(lockFile)
  const living = processesOn(cluster)
  if (recorded !== null && living.includes(recorded)) {
    say('A database process was left over from an interrupted run: shutting it down properly.')
    await shutDown(recorded)
  }
  // Helpers of a postmaster that was killed end by themselves as soon as they notice.
  await until(() => processesOn(cluster).length === 0, IMMEDIATE_SHUTDOWN_MS)
  const remaining = processesOn(cluster)
  if (remaining.length > 0) {
    throw new Error(
      `Database processes of an earlier run do not end (${remaining.join(', ')}). End them, then start again: kill ${remaining.join(' ')}`,
    )
  }
  // PostgreSQL itself sees through a lock file whose process is gone, but not where the number
  // is in use again, or still, by a dead process that nobody has collected.
  const stale = postmasterPid(lockFile)
  if (stale !== null && isNumberInUse(stale)) rmSync(lockFile)
}

function isNumberInUse(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !hasCode(error, 'ESRCH')
  }
}

/** Sends PostgreSQL the signal for a fast shutdown, and for an immediate one (recovered at the next start) where that hangs. */
export async function shutDown(pid: number): Promise<void> {
  const identity = identityOf(pid)
  if (identity === null) return
  for (const [signal, patience] of [
    ['SIGINT', FAST_SHUTDOWN_MS],
    ['SIGQUIT', IMMEDIATE_SHUTDOWN_MS],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if (hasCode(error, 'ESRCH')) return
      throw error
    }
    if (await until(() => !isRunning(identity), patience)) return
  }
  throw new Error(`The database process ${pid} does not end.`)
}

/** The first line of postmaster.pid is the number of the process. */
function postmasterPid(lockFile: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10)
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** @returns the numbers of the PostgreSQL processes of this cluster: its postmaster, and helpers that may outlive it */
function processesOn(cluster: string): number[] {
  const recorded = postmasterPid(path.join(cluster, 'postmaster.pid'))
  const postmaster = recorded !== null && commandLine(recorded).includes(cluster) ? [recorded] : []
  if (process.platform !== 'linux') return postmaster
  // Every process of a cluster has its folder as working folder.
  const folder = realpathSync(cluster)
  const others = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingFolder(name) === folder)
    .map(Number)
    // "postgres: checkpointer", but not a shell that somebody has open there
    .filter((pid) => identityOf(pid) !== null && /^(\S*\/)?postgres\b/.test(commandLine(pid)))
  return [...new Set([...postmaster, ...others])]
}

/** @returns the command that a process was started with, or an empty text where it has ended */
function commandLine(pid: number): string {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return ''
    throw error
  }
}

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES', 'EPERM', 'ESRCH')) return null
    throw error
  }
}

async function until(isDone: () => boolean, patience: number): Promise<boolean> {
  const end = Date.now() + patience
  while (!isDone()) {
    if (Date.now() > end) return false
    await sleep(50)
  }
  return true
}
