import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Some thousand reports; what is not there any more is made again when somebody asks for it. */
const MOST_BYTES = 2_000_000_000
const DAY_MS = 24 * 60 * 60 * 1000

const fileOf = (folder: string, digest: string) => path.join(folder, `${digest}.pdf`)

/**
 * A folder of PDFs that can all be made again, each named by the digest of what it shows: so a file is never another
 * one than its name says, and what no edition shows any more is simply not asked for.
 *
 * @returns path of the file, or null where it is not there; a file that is asked for stays longer than one that is not
 */
export async function keptFile(folder: string, digest: string): Promise<string | null> {
  const file = fileOf(folder, digest)
  try {
    const { mtimeMs } = await stat(file)
    const now = new Date()
    if (now.getTime() - mtimeMs > DAY_MS) await utimes(file, now, now)
    return file
  } catch {
    // Not there, or not readable: it is made again either way.
    return null
  }
}

/**
 * Writes a new file, which has its name once it is whole, and makes room for it.
 *
 * @returns path of the file
 */
export async function keep(folder: string, digest: string, bytes: Buffer, most = MOST_BYTES): Promise<string> {
  const file = fileOf(folder, digest)
  const part = path.join(folder, `${digest}.${randomUUID()}.part`)
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(part, bytes)
    await rename(part, file)
  } finally {
    await rm(part, { force: true })
  }
  await makeRoom(folder, most)
  return file
}

/** Those that nobody asked for longest go first; so do parts that a crash left. */
async function makeRoom(folder: string, most: number): Promise<void> {
  const files: { file: string; bytes: number; used: number }[] = []
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const facts = await stat(file).catch(() => null)
    if (facts?.isFile()) files.push({ file, bytes: facts.size, used: facts.mtimeMs })
  }
  let sum = files.reduce((total, { bytes }) => total + bytes, 0)
  const oldestFirst = files.toSorted((a, b) => a.used - b.used)
  for (const { bytes, file, used } of oldestFirst) {
    const isLeft = file.endsWith('.part') && Date.now() - used > DAY_MS
    if (sum <= most && !isLeft) continue
    await rm(file, { force: true })
    sum -= bytes
  }
}
