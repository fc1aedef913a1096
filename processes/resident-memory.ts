import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process fills some tens of megabytes between two looks. */
const LOOK_EVERY_MS = 50
/** Where another program has to be asked. */
const ASK_EVERY_MS = 1_000

/** What Linux tells of a process, in kilobytes; without it once the process is gone. */
const RESIDENT = /^VmRSS:\s+(\d+) kB$/m

function residentOnLinux(pid: number): number | null {
  try {
    return Number(RESIDENT.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    // It has ended meanwhile.
    return null
  }
}

/**
 * Watches how much memory a process has, whatever it is for: V8's own limit leaves out buffers, pictures and the
 * memory of native code. Where the system does not tell (Windows), V8's limit is the only one.
 *
 * @param megabytes the most that it may have
 * @param onExceeded called once
 * @returns what ends the watch
 */
export function watchMemory(pid: number, megabytes: number, onExceeded: () => void): () => void {
  if (process.platform === 'win32') return () => undefined
  const judge = (resident: number | null) => {
    if (resident === null || resident <= megabytes) return
    clearInterval(timer)
    onExceeded()
  }
  const ask = () =>
    execFile('/bin/ps', ['-o', 'rss=', '-p', String(pid)], (error, output) => {
      if (!error) judge(Number(output) / 1024)
    })
  const isLinux = process.platform === 'linux'
  const timer = setInterval(isLinux ? () => judge(residentOnLinux(pid)) : ask, isLinux ? LOOK_EVERY_MS : ASK_EVERY_MS)
  return () => clearInterval(timer)
}
