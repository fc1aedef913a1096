import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { FileStore } from '#storage/file-store.ts'

/** As good to the eye as WebP at 80, at some 70 % of its bytes. More effort would save another 5 %, at ten times the work. */
const OPTIONS = { quality: 55, effort: 1 }

/** A picture as it was uploaded, or one of its sizes; the version tells one that took its name later. */
export type Picture = { name: string; bytes: number; version: string }

/**
 * What is made of the pictures of a store, in a folder of this machine: it can be made again at any time, so it is
 * kept on a disk also where the pictures are in a bucket.
 */
export class Avifs {
  readonly #folder: string
  readonly #files: FileStore
  readonly #underWay = new Set<string>()
  /** One at a time: each takes a core for up to a second, in libvips' threads. */
  #last: Promise<unknown> = Promise.resolve()

  /** @param folder absolute path; made where it is missing */
  constructor(folder: string, files: FileStore) {
    this.#folder = folder
    this.#files = files
  }

  #pathOf({ name, version }: Picture): string {
    return path.join(this.#folder, `${name}.${version}.avif`)
  }

  /** @returns path of the same picture as AVIF; `missing` where it has not been made; `larger` where that is no gain */
  async of(picture: Picture): Promise<{ file: string } | 'missing' | 'larger'> {
    const file = this.#pathOf(picture)
    const made = await stat(file).catch(() => null)
    if (!made) return 'missing'
    return made.size > 0 ? { file } : 'larger'
  }

  /** Makes a picture's AVIF after those that are waiting; what fails is logged, and tried again at the next request. */
  makeSoon(picture: Picture, logger: PayloadRequest['payload']['logger']): void {
    const file = this.#pathOf(picture)
    if (this.#underWay.has(file)) return
    this.#underWay.add(file)
    this.#last = this.#last
      .then(() => this.#make(picture))
      .catch((err: unknown) => logger.error({ msg: 'A picture could not be made as AVIF.', file: picture.name, err }))
      .finally(() => this.#underWay.delete(file))
  }

  async #make(picture: Picture): Promise<void> {
    const original = await this.#files.read(picture.name)
    if (original === null) return
    const avif = await sharp(original).avif(OPTIONS).toBuffer()
    await this.forget(picture.name)
    await mkdir(this.#folder, { recursive: true })
    const target = this.#pathOf(picture)
    // An empty file says that there is no gain, so that nobody tries again.
    await writeFile(`${target}.part`, avif.length < picture.bytes ? avif : '')
    await rename(`${target}.part`, target)
  }

  /** Removes what was made of a picture, in any version. */
  async forget(name: string): Promise<void> {
    const made = await readdir(this.#folder).catch(() => [])
    const own = made.filter((one) => one.startsWith(`${name}.`))
    await Promise.all(own.map((one) => rm(path.join(this.#folder, one), { force: true })))
  }
}
