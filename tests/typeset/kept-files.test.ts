import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { keep, keptFile } from '#typeset/kept-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const add = (digest: string, bytes: number, most?: number) => keep(folder, digest, Buffer.alloc(bytes), most)

const age = (file: string, days: number) => {
  const then = new Date(Date.now() - days * 86_400_000)
  return utimes(file, then, then)
}

it('a file is found by the digest of what it shows', async () => {
  expect(await keptFile(folder, 'a')).toBeNull()
  const file = await keep(folder, 'a', Buffer.from('x'))
  expect(await keptFile(folder, 'a')).toBe(file)
  expect(await readFile(file, 'utf8')).toBe('x')
})

it('a file that cannot be written whole leaves nothing behind', async () => {
  // Where the file should be is a folder.
  await mkdir(path.join(folder, 'b.pdf'))
  await expect(add('b', 10)).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['b.pdf'])
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
  const left = path.join(folder, 'left.1.part')
  await writeFile(left, 'x')
  await age(left, 2)
  await add('new', 1)
  expect(await readdir(folder)).toEqual(['new.pdf'])
})
