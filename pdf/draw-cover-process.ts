import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { z } from 'zod'
import { COVER_WIDTHS, type CoverAnswer } from './cover-sizes.ts'
import { openPdf } from './open.ts'

/** Writes pictures of the first page of the PDF named as its argument, as JSON; run by pdf/draw-cover. */
const file = process.argv[2]
if (!file) throw new Error('Name a file.')

/** A scan of a page at 600 dpi has some 35 million pixels. */
const LARGEST_IMAGE = 50_000_000
/** Twice the largest that is shown, for smooth letters. */
const DRAWN_WIDTH = 960
/** A strip of paper would be a picture of nothing. */
const MOST_TIMES_HIGHER = 3
const QUALITY = 80

/** pdf.js draws on whatever has the methods; its types name those of browsers. */
const browserContext = z.custom<CanvasRenderingContext2D>(
  (value) => typeof value === 'object' && value !== null && 'drawImage' in value,
)

async function draw(path: string): Promise<Canvas> {
  const pdf = await openPdf(path, { largestImage: LARGEST_IMAGE })
  const page = await pdf.getPage(1)
  const whole = page.getViewport({ scale: 1 })
  if (!(whole.width > 0 && whole.height > 0)) throw new Error('The first page has no size.')
  if (whole.height > whole.width * MOST_TIMES_HIGHER) throw new Error('The first page is a strip.')
  const viewport = page.getViewport({ scale: DRAWN_WIDTH / whole.width })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  await page.render({ canvas: null, canvasContext: browserContext.parse(context), viewport }).promise
  return canvas
}

async function scaled(drawn: Canvas, width: number): Promise<CoverAnswer['cover']> {
  const canvas = createCanvas(width, Math.max(1, Math.round((drawn.height / drawn.width) * width)))
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(drawn, 0, 0, canvas.width, canvas.height)
  const webp = await canvas.encode('webp', QUALITY)
  return { width: canvas.width, height: canvas.height, webp: webp.toString('base64') }
}

try {
  const drawn = await draw(file)
  const answer: CoverAnswer = {
    cover: await scaled(drawn, COVER_WIDTHS.cover),
    coverLarge: await scaled(drawn, COVER_WIDTHS.coverLarge),
  }
  process.stdout.end(JSON.stringify(answer), () => process.exit(0))
} catch (error) {
  // The last line is what the log says; an uncaught error would end with the version of Node.
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
