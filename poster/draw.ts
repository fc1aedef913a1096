import { LRUCache } from 'lru-cache'
import { type PosterText, posterVersion } from '#domain/poster.ts'
import { type Limits, runLimited } from '#processes/run-limited.ts'

const LIMITS: Limits = { seconds: 30, megabytes: 768, outputMegabytes: 16 }
/** Some hundred posters, at 20 to 60 kB each. */
const MAX_BYTES = 16_000_000

const remembered = new LRUCache<string, Buffer>({ maxSize: MAX_BYTES, sizeCalculation: (png) => png.length })
const underWay = new Map<string, Promise<Buffer>>()
/** One at a time: an answer can wait, the site's processor should not. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Draws a poster in a process of its own, which reads some megabytes of fonts and ends; the server waits for it
 * without working. The same words are drawn once, and then remembered.
 *
 * @returns the picture as PNG
 * @throws where the process fails or takes longer than half a minute
 */
export async function drawPoster(words: PosterText): Promise<Buffer> {
  const version = posterVersion(words)
  const known = remembered.get(version)
  if (known) return known
  const drawing = underWay.get(version) ?? enqueue(words)
  underWay.set(version, drawing)
  try {
    const png = await drawing
    remembered.set(version, png)
    return png
  } finally {
    underWay.delete(version)
  }
}

function enqueue(words: PosterText): Promise<Buffer> {
  const next = last.then(() => draw(words))
  last = next.catch(() => undefined)
  return next
}

async function draw(words: PosterText): Promise<Buffer> {
  const outcome = await runLimited('poster/draw-process.ts', { input: JSON.stringify(words), limits: LIMITS })
  if ('failed' in outcome) throw new Error(`A poster could not be drawn: ${outcome.failed}, ${outcome.detail}`)
  if (outcome.output.length === 0) throw new Error('A poster could not be drawn: the answer is empty')
  return outcome.output
}
