import { spawn } from 'node:child_process'
import path from 'node:path'
import { type DocxAnswer, docxAnswer } from './answer.ts'

const TIME_LIMIT_MS = 60_000
const MEMORY_LIMIT_MB = 768
/** The answer for the longest texts is a few megabytes. */
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024

const READER = path.join(process.cwd(), 'word', 'read-docx-process.ts')

/**
 * Reads the text of a .docx in a process of its own, with limits of time and memory: a file made to be slow or huge
 * takes nothing else down with it.
 *
 * @param file absolute path
 */
export function readDocx(file: string): Promise<DocxAnswer> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY_LIMIT_MB}`, READER, file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      env: { NODE_ENV: 'production' },
    })
    const output: Buffer[] = []
    let size = 0
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.byteLength
      if (size > MOST_OUTPUT_BYTES) child.kill('SIGKILL')
      else output.push(chunk)
    })
    child.stderr.on('data', (chunk) => (errors += String(chunk).slice(0, 10_000)))
    child.on('error', (error) => resolve({ refused: 'tooMuch', reason: error.message }))
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(parse(Buffer.concat(output).toString()))
      // Out of time, out of memory: Node ends with a signal or a code of its own.
      resolve({ refused: 'tooMuch', reason: signal ?? (errors.trim().split('\n').at(-1) || `exit ${code}`) })
    })
  })
}

function parse(output: string): DocxAnswer {
  const result = docxAnswer.safeParse(JSON.parse(output))
  return result.success ? result.data : { refused: 'damaged', reason: 'an answer of another shape' }
}
