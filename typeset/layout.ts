import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { FONTS } from './font-list.ts'

let known: string | null = null

/** @returns what stands for the way in which PDFs are set: another template or other fonts, another PDF */
function layout(): string {
  known ??= createHash('sha256')
    .update(readFileSync(path.join(process.cwd(), 'typeset', 'report.typ')))
    .update(JSON.stringify(FONTS))
    .digest('hex')
  return known
}

/** @returns the digest of all that a PDF shows: the same text set in the same way has the same one */
export const digestOf = (document: unknown): string =>
  createHash('sha256').update(layout()).update(JSON.stringify(document)).digest('hex').slice(0, 40)
