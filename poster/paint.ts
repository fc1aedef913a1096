import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { phrasesOf } from '#domain/line-breaks.ts'
import type { LocalizedText } from '#domain/localized.ts'
import { POSTER, type PosterText } from '#domain/poster.ts'
import { fitTitle, shortened } from './fit.ts'
import { type Drawable, drawable } from './fonts.ts'

/** The colours of light pages. */
const PAPER = '#fbfaf7'
const INK = '#17212c'
const SOFT = '#4a5664'
const RULE = '#d8d2c5'
const MARK = '#9c3420'
const BAND = '#12344f'

const MARGIN = 80
const WIDTH = POSTER.width - 2 * MARGIN
const SIZES = [76, 68, 60, 54, 48, 42, 38]
/** Han characters and syllables fill their squares: the same size looks larger, and wants more room between lines. */
const DENSE = { scale: 0.9, leading: 1.32 }
const LETTERS = { scale: 1, leading: 1.16 }

const isDense = ({ lang }: LocalizedText) => lang.startsWith('zh') || lang === 'ja' || lang === 'ko'

/** @returns a picture with those words, as PNG */
export function paint({ label, organisation, people, title }: PosterText): Buffer {
  const canvas = createCanvas(POSTER.width, POSTER.height)
  const context = canvas.getContext('2d')
  context.fillStyle = PAPER
  context.fillRect(0, 0, POSTER.width, POSTER.height)
  context.fillStyle = BAND
  context.fillRect(0, 0, POSTER.width, 12)
  if (label) writeLine(context, [label], { y: 112, size: 30, weight: 600, colour: MARK })
  writeTitle(context, title)
  context.fillStyle = RULE
  context.fillRect(MARGIN, 500, WIDTH, 2)
  writeLine(context, people, { y: 548, size: 32, weight: 600, colour: INK })
  writeLine(context, [organisation], { y: people.length > 0 ? 592 : 556, size: 26, weight: 400, colour: SOFT })
  return canvas.toBuffer('image/png')
}

function setFont(context: SKRSContext2D, { families }: Drawable, size: number, weight: number): void {
  context.font = `${weight} ${size}px ${families}`
  // The weight of a variable font is not taken from its name in the style.
  context.fontVariationSettings = `"wght" ${weight}`
}

function writeTitle(context: SKRSContext2D, title: LocalizedText): void {
  const drawn = drawable(`${title.text.replace(/\s+/g, ' ').trim()}…`, title.lang)
  const { leading, scale } = isDense(title) ? DENSE : LETTERS
  const measure = (text: string, size: number): number => {
    setFont(context, drawn, size, 700)
    return context.measureText(text).width
  }
  // The ellipsis was there for its font.
  const parts = phrasesOf(drawn.text.slice(0, -1), title.lang)
  const sizes = SIZES.map((size) => size * scale)
  const { lines, size } = fitTitle(parts, measure, { width: WIDTH, height: 320, leading, sizes })
  setFont(context, drawn, size, 700)
  context.fillStyle = INK
  lines.forEach((line, index) => context.fillText(line, MARGIN, 148 + size + index * size * leading))
}

type Line = { y: number; size: number; weight: number; colour: string }

/** Writes texts of several languages behind each other on one line; what does not fit ends with an ellipsis. */
function writeLine(context: SKRSContext2D, texts: readonly LocalizedText[], { colour, size, weight, y }: Line): void {
  context.fillStyle = colour
  let x = MARGIN
  for (const { lang, text } of texts) {
    const drawn = drawable(`${text}…`, lang)
    setFont(context, drawn, size, weight)
    const words = drawn.text.slice(0, -1)
    // Room for an ellipsis is kept, so that the next text can say that it is not there.
    const fits = (shown: string) => x + context.measureText(shown).width <= POSTER.width - MARGIN - size
    const shown = shortened(words, fits)
    context.fillText(shown, x, y)
    if (shown !== words) return
    x += context.measureText(shown).width
  }
}
