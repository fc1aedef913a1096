import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { LanguageTag } from '#domain/languages.ts'

/** Packages of fonts that are cut into slices of characters, as browsers fetch them. */
const FACES = {
  latin: 'source-serif-4',
  chinese: 'noto-serif-sc',
  japanese: 'noto-serif-jp',
  korean: 'noto-sans-kr',
} as const

type Face = keyof typeof FACES
type Slice = { family: string; file: string; has: (point: number) => boolean }

/** The first one that has a character draws it: shared Han characters differ by language. */
function order(lang: LanguageTag): Face[] {
  if (lang.startsWith('zh')) return ['chinese', 'japanese', 'korean', 'latin']
  if (lang === 'ja') return ['japanese', 'chinese', 'korean', 'latin']
  if (lang === 'ko') return ['korean', 'japanese', 'chinese', 'latin']
  return ['latin', 'chinese', 'japanese', 'korean']
}

const FOLDER = path.join(import.meta.dirname, '../node_modules/@fontsource-variable')
const ranges = z.record(z.string(), z.string())

/** @param list as in a style sheet: "U+4E00,U+4E03-4E0A" */
function contains(list: string): (point: number) => boolean {
  const parts = list.split(',').map((part) => part.replace('U+', '').split('-'))
  const spans = parts.map(([first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const)
  return (point) => spans.some(([first, last]) => point >= first && point <= last)
}

const slicesOf = new Map<Face, Slice[]>()

function slices(face: Face): Slice[] {
  const known = slicesOf.get(face)
  if (known) return known
  const name = FACES[face]
  const listed = ranges.parse(JSON.parse(readFileSync(path.join(FOLDER, name, 'unicode.json'), 'utf8')))
  const found = Object.entries(listed).map(([key, list]) => {
    const part = key.replace(/[[\]]/g, '')
    return {
      family: `${name}-${part}`,
      file: path.join(FOLDER, name, 'files', `${name}-${part}-wght-normal.woff2`),
      has: contains(list),
    }
  })
  slicesOf.set(face, found)
  return found
}

const PROBE = { width: 60, height: 40, size: 24 }
const probe = createCanvas(PROBE.width, PROBE.height).getContext('2d')

function pictureOf(character: string, family: string): Buffer {
  probe.clearRect(0, 0, PROBE.width, PROBE.height)
  probe.font = `${PROBE.size}px "${family}"`
  probe.fillText(character, PROBE.size / 2, PROBE.size)
  return Buffer.from(probe.getImageData(0, 0, PROBE.width, PROBE.height).data)
}

/** Of private use, so that no font of words has it. */
const UNKNOWN = '\u{10fffd}'
const boxes = new Map<string, Buffer>()

/** The lists name more than the files have: Thai and Arabic among others. What a font lacks it draws as its box. */
function draws({ family }: Slice, character: string): boolean {
  // Both may be blank.
  if (/\s/.test(character)) return true
  const box = boxes.get(family) ?? pictureOf(UNKNOWN, family)
  boxes.set(family, box)
  return !pictureOf(character, family).equals(box)
}

function register({ family, file }: Slice): void {
  if (!GlobalFonts.has(family)) GlobalFonts.registerFromPath(file, family)
}

/** Pictures and flags are in none of the fonts, whatever their lists say. */
const PICTURE = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200d\ufe0e\ufe0f]/u

/** A text with the families that draw it, best first. */
export type Drawable = { text: string; families: string }

/**
 * Makes ready what draws a text in its language: the right forms of Han characters, and another font for what that
 * one does not have. Characters that no font has are left out rather than shown as boxes.
 */
export function drawable(text: string, lang: LanguageTag): Drawable {
  const families = new Set<string>()
  const kept = [...text].filter((character) => {
    if (PICTURE.test(character)) return false
    const point = character.codePointAt(0) ?? 0
    const listed = order(lang).flatMap((face) => slices(face).filter(({ has }) => has(point)))
    const found = listed.find((slice) => {
      register(slice)
      return draws(slice, character)
    })
    if (found) families.add(found.family)
    return found !== undefined
  })
  const ranked = order(lang).flatMap((face) => slices(face).filter(({ family }) => families.has(family)))
  return { text: kept.join(''), families: ranked.map(({ family }) => `"${family}"`).join(', ') }
}
