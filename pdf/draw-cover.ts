import { type Failed, type Limits, runLimited } from '#processes/run-limited.ts'
import { type CoverAnswer, coverAnswer } from './cover-sizes.ts'

/** One page, but with all its pictures. */
const LIMITS: Limits = { seconds: 60, megabytes: 1024, outputMegabytes: 4 }

/**
 * Draws the first page of a PDF, in a process of its own with limits of time and memory.
 *
 * @param file absolute path
 * @returns it in the widths that pages show, as WebP
 */
export async function drawCover(file: string): Promise<{ cover: CoverAnswer } | Failed> {
  const outcome = await runLimited('pdf/draw-cover-process.ts', { args: [file], limits: LIMITS })
  if ('failed' in outcome) return outcome
  const answer = answerIn(outcome.output.toString())
  return answer ? { cover: answer } : { failed: 'refused', detail: 'an answer of another shape' }
}

function answerIn(output: string): CoverAnswer | null {
  try {
    return coverAnswer.parse(JSON.parse(output))
  } catch {
    // What the reader of a hostile file says is not believed.
    return null
  }
}
