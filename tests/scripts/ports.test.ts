import { afterEach, expect, it } from '@jest/globals'
import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { freePort, whyNotListen } from '#scripts/ports.ts'

let server: Server | null = null
afterEach(() => {
  server?.close()
  server = null
})

it('finds no reason against a port that is free', async () => {
  expect(await whyNotListen(await freePort())).toBeNull()
})

it('names a port that is taken on one address only, and proposes another', async () => {
  const port = await freePort()
  server = createServer()
  await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve))
  expect(await whyNotListen(port)).toContain(`Port ${port} is taken`)
})
