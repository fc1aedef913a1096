import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { keep, keptFile, placeForNew } from '#typeset/kept-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function add(digest: string, bytes: number, most?: number) {
  const written = await placeForNew(folder, digest)
  await writeFile(written, Buffer.alloc(bytes))
  return keep(folder, digest, written, most)
}

const age = (file: string, days: number) => {
  const then = new Date(Date.now() - days * 86_400_000)
  return utimes(file, then, then)
}

it('a file is found by the digest of what it shows once it is whole', async () => {
  const written = await placeForNew(folder, 'a')
  await writeFile(written, 'x')
  expect(await keptFile(folder, 'a')).toBeNull()
  await keep(folder, 'a', written)
  expect(await keptFile(folder, 'a')).toBe(path.join(folder, 'a.pdf'))
})

it('those that nobody asked for longest make room for new ones', async () => {
  await age(await add('old', 400), 9)
  await age(await add('asked', 400), 9)
  await age(await add('young', 400), 2)
  await keptFile(folder, 'asked')
  await add('new', 400, 1_200)
  expect((await readdir(folder)).sort()).toEqual(['asked.pdf', 'new.pdf', 'young.pdf'])
})

it('parts that a crash left are removed after a day', async () => {
  const left = await placeForNew(folder, 'left')
  await writeFile(left, 'x')
  await age(left, 2)
  await add('new', 1)
  expect(await readdir(folder)).toEqual(['new.pdf'])
})
