import type { Stats } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'

/** Beside the uploads, which Payload serves by their names alone. */
const FOLDER = 'avif'
/** As good to the eye as WebP at 80, at some 70 % of its bytes. More effort would save another 5 %, at ten times the work. */
const OPTIONS = { quality: 55, effort: 1 }

const folderOf = (file: string) => path.join(path.dirname(file), FOLDER)

/** An upload that is replaced may keep its name, not its size and date. */
const nameOf = (file: string, { mtimeMs, size }: Stats) => `${path.basename(file)}.${Math.round(mtimeMs)}-${size}.avif`

/**
 * @param original what the file system says of the file
 * @returns the same picture as AVIF; `missing` where it has not been made; `larger` where that would be no gain
 */
export async function avifOf(file: string, original: Stats): Promise<{ file: string } | 'missing' | 'larger'> {
  const avif = path.join(folderOf(file), nameOf(file, original))
  const made = await stat(avif).catch(() => null)
  if (!made) return 'missing'
  return made.size > 0 ? { file: avif } : 'larger'
}

const underWay = new Set<string>()
/** One at a time: each takes a core for up to a second, in libvips' threads. */
let last: Promise<unknown> = Promise.resolve()

/** Makes a picture's AVIF after those that are waiting; what fails is logged, and tried again at the next request. */
export function makeAvifSoon(file: string, original: Stats, logger: PayloadRequest['payload']['logger']): void {
  const name = nameOf(file, original)
  if (underWay.has(name)) return
  underWay.add(name)
  last = last
    .then(() => makeAvif(file, original))
    .catch((err: unknown) =>
      logger.error({ msg: 'A picture could not be made as AVIF.', file: path.basename(file), err }),
    )
    .finally(() => underWay.delete(name))
}

async function makeAvif(file: string, original: Stats): Promise<void> {
  const avif = await sharp(file).avif(OPTIONS).toBuffer()
  await forgetAvif(file)
  await mkdir(folderOf(file), { recursive: true })
  const target = path.join(folderOf(file), nameOf(file, original))
  // An empty file says that there is no gain, so that nobody tries again.
  await writeFile(`${target}.part`, avif.length < original.size ? avif : '')
  await rename(`${target}.part`, target)
}

/** Removes what was made of a file. */
export async function forgetAvif(file: string): Promise<void> {
  const made = await readdir(folderOf(file)).catch(() => [])
  const own = made.filter((name) => name.startsWith(`${path.basename(file)}.`))
  await Promise.all(own.map((name) => rm(path.join(folderOf(file), name), { force: true })))
}
