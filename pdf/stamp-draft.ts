import { spawn } from 'node:child_process'
import path from 'node:path'

const TIME_LIMIT_MS = 60_000
const MEMORY_LIMIT_MB = 1024

export type Stamped = { pdf: Buffer } | { failed: string }

const STAMPER = path.join(process.cwd(), 'pdf', 'stamp-draft-process.ts')

/** One at a time: many readers of large files at once would take the memory of the site. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Stamps every page of a PDF as a draft, in a process of its own with limits of time and memory. The file itself
 * stays as it is. What cannot be read whole (protected, damaged) is not stamped, and not returned.
 *
 * @param file absolute path
 * @param savedOn the day on which the draft was saved, in the site's time zone, YYYY-MM-DD
 */
export function stampDraft(file: string, savedOn: string): Promise<Stamped> {
  const next = last.then(() => stamp(file, savedOn))
  last = next
  return next
}

function stamp(file: string, savedOn: string): Promise<Stamped> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_LIMIT_MB}`, STAMPER, file, savedOn], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      env: { NODE_ENV: 'production' },
    })
    const output: Buffer[] = []
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', (error) => resolve({ failed: error.message }))
    child.on('close', (code, signal) => {
      if (code === 0 && output.length > 0) return resolve({ pdf: Buffer.concat(output) })
      resolve({
        failed: signal ? `stopped after ${TIME_LIMIT_MS / 1000} s` : errors.trim().split('\n').at(-1) || `exit ${code}`,
      })
    })
  })
}
