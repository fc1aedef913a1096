import path from 'node:path'
import sharp from 'sharp'
import { isRecord } from '#domain/records.ts'

/** Enough for a sheet at 250 dots per inch, and bounded whatever was uploaded. */
const WIDEST = 1800
const HIGHEST = 2400
/** Of one picture, as sharp counts them; larger ones are no photographs. */
const MOST_PIXELS = 100_000_000

type Pictured = Record<string, unknown> & { src: string }

/** @returns every picture in the document, wherever it stands */
function* picturesIn(value: unknown): Generator<Pictured> {
  if (Array.isArray(value)) for (const inner of value) yield* picturesIn(inner)
  else if (isRecord(value)) {
    if (typeof value.src === 'string' && 'captions' in value) yield { ...value, src: value.src }
    for (const inner of Object.values(value)) yield* picturesIn(inner)
  }
}

/** The last part of a picture's path at the portal is the name of its file; a folder in it would lead out of the folder. */
function fileOf(src: string, folder: string): string | null {
  const name = src.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  try {
    const file = decodeURIComponent(name)
    return file === '' || file !== path.basename(file) || file.startsWith('.') ? null : path.join(folder, file)
  } catch {
    // A name that no address has.
    return null
  }
}

async function printed(file: string): Promise<Buffer | null> {
  try {
    return await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'none' })
      .autoOrient()
      .resize({ width: WIDEST, height: HIGHEST, fit: 'inside', withoutEnlargement: true })
      // What is transparent lies on paper.
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer()
  } catch {
    // Missing or damaged: the template leaves a frame with what it shows in words.
    return null
  }
}

/**
 * Reads the pictures of a document, each as a JPEG that the compiler takes, in a size for paper.
 *
 * @param folder of the uploaded images
 * @returns bytes by the path that the picture has on the page; a picture that cannot be read has none
 */
export async function readPictures(document: unknown, folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  for (const src of new Set([...picturesIn(document)].map((picture) => picture.src))) {
    const file = fileOf(src, folder)
    const bytes = file === null ? null : await printed(file)
    if (bytes) found.set(src, bytes)
  }
  return found
}

/** @returns the document, each picture that could be read with the name of its file in the compiler's workspace */
export function withFiles(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => withFiles(inner, names))
  if (!isRecord(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFiles(inner, names)]))
  const name = typeof value.src === 'string' && 'captions' in value ? names.get(value.src) : undefined
  return name === undefined ? copy : { ...copy, file: name }
}
