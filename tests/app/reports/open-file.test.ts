import type { FileHandle } from 'node:fs/promises'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openFile, streamFile } from '#app/(site)/[locale]/reports/[slug]/[file]/open-file.ts'

/** Larger than what is read at once, so that a stream can be left half-way. */
const BYTES = 3_000_000
const never = new AbortController().signal
let folder: string
let file: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'open-file-'))
  file = path.join(folder, 'report.pdf')
  await writeFile(file, Buffer.alloc(BYTES, '0123456789'))
})

afterAll(() => rm(folder, { recursive: true }))

async function untilClosed(handle: FileHandle) {
  while (handle.fd !== -1) await setTimeout(5)
}

async function open() {
  const opened = await openFile(file, BYTES)
  if ('fault' in opened) throw opened.fault
  const { handle } = opened
  return { handle, closed: () => untilClosed(handle) }
}

describe('openFile', () => {
  it.each([
    ['is missing', 'none.pdf', BYTES],
    ['has another length than was recorded', 'report.pdf', BYTES + 1],
    ['is a folder', '.', BYTES],
  ])('says what is wrong with a file that %s', async (_case, name, bytes) => {
    expect(await openFile(path.join(folder, name), bytes)).toHaveProperty('fault.message')
  })
})

describe('streamFile', () => {
  it('sends the whole file and closes it', async () => {
    const { handle, closed } = await open()
    const body = await new Response(streamFile(handle, { start: 0, end: BYTES - 1 }, never)).arrayBuffer()
    expect(body.byteLength).toBe(BYTES)
    await closed()
  })

  it('sends no more than the range', async () => {
    const { handle, closed } = await open()
    const body = await new Response(streamFile(handle, { start: 12, end: 15 }, never)).text()
    expect(body).toBe('2345')
    await closed()
  })

  it('closes the file when the reader stops reading', async () => {
    const { handle, closed } = await open()
    const reader = streamFile(handle, { start: 0, end: BYTES - 1 }, never).getReader()
    await reader.read()
    await reader.cancel()
    await closed()
  })

  it('closes the file when the request is given up', async () => {
    const { handle, closed } = await open()
    const request = new AbortController()
    const reader = streamFile(handle, { start: 0, end: BYTES - 1 }, request.signal).getReader()
    await reader.read()
    request.abort()
    await closed()
  })
})
