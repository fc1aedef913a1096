import { spawn } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'
import type { TypesetDocument } from '#domain/typeset/document.ts'

const TIME_LIMIT_MS = 60_000
/** Of JavaScript alone: the pictures and the compiler have theirs outside, some 300 MB for a report of 15,000 words. */
const MEMORY_LIMIT_MB = 512

export type Typeset = { pages: number; bytes: number; isUniversal: boolean } | { failed: string }

const TYPESETTER = path.join(process.cwd(), 'typeset', 'typeset-process.ts')

const said = z.object({
  pages: z.number().int().positive(),
  bytes: z.number().int().positive(),
  isUniversal: z.boolean(),
})

/** One at a time: an answer can wait, the site's processor should not. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Sets a document as a PDF, in a process of its own with limits of time and memory: a text made to be slow takes
 * nothing else down with it.
 *
 * @param pictures absolute paths of its pictures' files by their addresses; those that are missing are shown in words
 * @param out absolute path of the file to write
 */
export function typeset(
  document: TypesetDocument,
  pictures: Readonly<Record<string, string>>,
  out: string,
): Promise<Typeset> {
  const next = last.then(() => run(JSON.stringify({ document, pictures, out })))
  last = next
  return next
}

function parse(output: string): Typeset {
  try {
    return said.parse(JSON.parse(output))
  } catch {
    // Whatever it said, it was not what came out.
    return { failed: 'no answer that can be read' }
  }
}

function run(job: string): Promise<Typeset> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_LIMIT_MB}`, TYPESETTER], {
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      env: { NODE_ENV: 'production' },
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', (error) => resolve({ failed: error.message }))
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(parse(output))
      resolve({
        failed: signal ? `stopped after ${TIME_LIMIT_MS / 1000} s` : errors.trim().split('\n').at(-1) || `exit ${code}`,
      })
    })
    // A process that could not start takes nothing; "close" tells why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(job)
  })
}
