import sharp from 'sharp'
import { isRecord } from '#domain/records.ts'

/** Enough for a sheet at 250 dots per inch, and bounded whatever was uploaded. */
const WIDEST = 1800
const HIGHEST = 2400
/** Of one picture, as sharp counts them; larger ones are no photographs. */
const MOST_PIXELS = 100_000_000

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
 * Reads pictures, each as a JPEG that the compiler takes, in a size for paper.
 *
 * @param files absolute paths by the address that the picture has on the page
 * @returns bytes by that address; a picture that cannot be read has none
 */
export async function readPictures(files: Readonly<Record<string, string>>): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  for (const [src, file] of Object.entries(files)) {
    const bytes = await printed(file)
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
