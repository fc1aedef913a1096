import { type Limits, runLimited } from '#processes/run-limited.ts'
import { type DocxAnswer, docxAnswer } from './answer.ts'

/** The answer for the longest texts is a few megabytes. */
const LIMITS: Limits = { seconds: 60, megabytes: 768, outputMegabytes: 64 }

/**
 * Reads the text of a .docx in a process of its own, with limits of time and memory: a file made to be slow or huge
 * takes nothing else down with it.
 *
 * @param file absolute path
 */
export async function readDocx(file: string): Promise<DocxAnswer> {
  const outcome = await runLimited('word/read-docx-process.ts', { args: [file], limits: LIMITS })
  // What the process can tell of a file it answers; it ends without an answer where it gets no further.
  return 'failed' in outcome ? { refused: 'tooMuch', reason: outcome.detail } : parse(outcome.output.toString())
}

function parse(output: string): DocxAnswer {
  const result = docxAnswer.safeParse(JSON.parse(output))
  return result.success ? result.data : { refused: 'damaged', reason: 'an answer of another shape' }
}
