import { z } from 'zod'
import type { TypesetDocument } from '#domain/typeset/document.ts'
import { type Limits, runLimited } from '#processes/run-limited.ts'

/** 15,000 words with 400 notes take 2 s and 230 MB, most of it fonts; 150,000 with 4,000 notes 13 s and 810 MB. */
const LIMITS: Limits = { seconds: 60, megabytes: 1024, outputMegabytes: 64 }

const facts = z.object({ pages: z.number().int().positive(), isUniversal: z.boolean() })

/** `isUniversal` as in typeset/compile; `failed` says why in words for the log. */
export type Typeset = (z.infer<typeof facts> & { pdf: Buffer }) | { failed: string }

/** One at a time: an answer can wait, the site's processor should not. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Sets a document as a PDF, in a process of its own with limits of time, memory and output: a text made to be slow
 * takes nothing else down with it.
 *
 * @param pictures absolute paths of its pictures' files by their addresses; those that are missing are shown in words
 */
export function typeset(
  document: TypesetDocument,
  pictures: Readonly<Record<string, string>>,
  limits = LIMITS,
): Promise<Typeset> {
  const next = last.then(() => run(JSON.stringify({ document, pictures }), limits))
  last = next
  return next
}

async function run(input: string, limits: Limits): Promise<Typeset> {
  const outcome = await runLimited('typeset/typeset-process.ts', { input, limits })
  if ('output' in outcome) return answerIn(outcome.output)
  return { failed: `${outcome.failed}: ${outcome.detail}` }
}

/** @param output a line of facts, and then the PDF */
function answerIn(output: Buffer): Typeset {
  const end = output.indexOf('\n')
  try {
    const pdf = output.subarray(end + 1)
    if (pdf.length > 0) return { ...facts.parse(JSON.parse(output.toString('utf8', 0, end))), pdf }
  } catch {
    // Whatever it said, it was not what came out.
  }
  return { failed: 'an answer of another shape' }
}
