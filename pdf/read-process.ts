import { once } from 'node:events'
import { documentParts } from './document-parts.ts'
import { openPdf } from './open.ts'
import { pageParts } from './page-parts.ts'
import type { ReaderMessage } from './reader-messages.ts'

/**
 * Writes what is in the PDF named as its argument, one JSON object a line, page after page; run by pdf/read in a
 * process of its own.
 */
const file = process.argv[2]
if (!file) throw new Error('Name a file.')

/** Pictures are not read: one of a pixel is the largest that would be decoded. */
const NO_IMAGES = 1

/** Fonts and shapes of letters stay in memory until then. */
const FORGET_AFTER_PAGES = 50

async function write(message: ReaderMessage): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(message)}\n`)) await once(process.stdout, 'drain')
}

function failure(error: unknown): ReaderMessage {
  const name = error instanceof Error ? error.name : ''
  const detail = error instanceof Error ? error.message : String(error)
  return { kind: 'failed', reason: name === 'PasswordException' ? 'password' : 'damaged', detail }
}

/** Memory is no fault of the file's form: it ends the process, and is told apart there. */
const isOutOfMemory = (error: unknown) => error instanceof RangeError && /allocation failed/i.test(error.message)

async function read(path: string): Promise<void> {
  const pdf = await openPdf(path, { largestImage: NO_IMAGES })
  if (pdf.numPages < 1) return write({ kind: 'failed', reason: 'noPages', detail: 'The file has no pages.' })
  await write(await documentParts(pdf))
  let whole = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      await write(await pageParts(pdf, number))
      whole += 1
    } catch (error) {
      if (isOutOfMemory(error)) throw error
      await write({ kind: 'brokenPage', page: number })
    }
    if (number % FORGET_AFTER_PAGES === 0) await pdf.cleanup()
  }
  await write(
    whole > 0 ? { kind: 'end' } : { kind: 'failed', reason: 'damaged', detail: 'No page of the file can be read.' },
  )
}

try {
  await read(file)
} catch (error) {
  if (isOutOfMemory(error)) throw error
  await write(failure(error))
}
// pdf.js leaves timers behind.
process.stdout.end(() => process.exit(0))
