import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process, named so that a later one with the same number is not mistaken for it. */
export type ProcessIdentity = { pid: number; started: string }

/** @returns the identity of a running process, or null where none has this number */
export function identityOf(pid: number): ProcessIdentity | null {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedByPs(pid)
  return started === null ? null : { pid, started }
}

/** @returns whether exactly this process still runs */
export function isRunning(identity: ProcessIdentity): boolean {
  return identityOf(identity.pid)?.started === identity.started
}

/** proc(5): after the name in brackets, field 3 is the state and field 22 the start in ticks since boot. */
function startedOnLinux(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`)
  if (stat === null) return null
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return null
  const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
  return `${boot}:${fields[19]}`
}

function startedByPs(pid: number): string | null {
  const result = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return result.status === 0 && result.stdout.trim() !== '' ? result.stdout.trim() : null
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    // A process that ends while its files are read gives ESRCH.
    if (hasCode(error, 'ENOENT', 'ESRCH', 'EACCES')) return null
    throw error
  }
}

/** @returns whether `error` is a system error with one of these codes, e.g. ENOENT */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  // Not by class: in Jest, the errors of Node itself are of another realm.
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return typeof error.code === 'string' && codes.includes(error.code)
}
