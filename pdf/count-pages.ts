import { spawn } from 'node:child_process'
import path from 'node:path'

const TIME_LIMIT_MS = 60_000
const MEMORY_LIMIT_MB = 512

export type PageCount = { pages: number } | { failed: string }

const READER = path.join(process.cwd(), 'pdf', 'count-pages-process.ts')

function parse(output: string): PageCount {
  const pages = Number(output.trim())
  return Number.isSafeInteger(pages) && pages > 0 ? { pages } : { failed: 'no pages' }
}

/**
 * Counts a PDF's pages in a process of its own, with limits of time and memory: a file made to be
 * slow or huge takes nothing else down with it.
 *
 * @param file absolute path
 */
export function countPages(file: string): Promise<PageCount> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_LIMIT_MB}`, READER, file], {
      stdio: ['ignore', 'pipe', 'pipe'],
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
  })
}
