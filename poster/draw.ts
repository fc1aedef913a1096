import { LRUCache } from 'lru-cache'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { type PosterText, posterVersion } from '#domain/poster.ts'

const TIME_LIMIT_MS = 30_000
/** Some hundred posters, at 20 to 60 kB each. */
const MAX_BYTES = 16_000_000

const PAINTER = path.join(process.cwd(), 'poster', 'draw-process.ts')

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

function draw(words: PosterText): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PAINTER], {
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      // Without the machine's own fonts, a poster looks the same on every one.
      env: { NODE_ENV: 'production', DISABLE_SYSTEM_FONTS_LOAD: '1' },
    })
    const output: Buffer[] = []
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk) => (errors += chunk))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0 && output.length > 0) return resolve(Buffer.concat(output))
      const reason = signal ? `stopped after ${TIME_LIMIT_MS / 1000} s` : errors.trim().split('\n').at(-1)
      reject(new Error(`A poster could not be drawn: ${reason || `exit ${code}`}`))
    })
    // A process that could not start takes nothing; "close" tells why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(JSON.stringify(words))
  })
}
