import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Rest } from '#tests/support/builders/rest.ts'
import { askers, MARKS, plant, type Planted } from '#tests/support/leaks/plant.ts'
import { createWalker, walkApi } from '#tests/support/leaks/walk.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let planted: Planted
let people: Awaited<ReturnType<typeof askers>>

beforeAll(async () => {
  payload = await testPayload()
  planted = await plant(payload)
  people = await askers(payload)
}, 180_000)

describe('the API tells nothing of what is hidden', () => {
  it.each(['an anonymous visitor', 'bio staff', 'a translator', 'an editor'])(
    'to %s',
    async (name) => {
      const asker = people.find((one) => one.name === name)
      if (!asker) throw new Error(`There is no ${name}.`)
      const { leaks, requests } = await walkApi(payload, asker, planted)
      process.stdout.write(`${name}: ${requests} requests, ${planted.count} marks, ${leaks.length} leaks\n`)
      expect(leaks).toEqual([])
      expect(requests).toBeGreaterThan(1_000)
    },
    900_000,
  )
})

describe('the walk', () => {
  const answering =
    (body: (path: string) => object, status = 200): Rest =>
    async (_method, path) => ({ status, body: { ...body(path) }, headers: new Headers() })

  it('finds a mark in an answer, but not the question said again', async () => {
    const leaky = createWalker(
      answering(() => ({ docs: [{ id: 1, title: `${MARKS.unpublished}title7` }] })),
      ['unpublished'],
    )
    await leaky.read('/reports')
    expect(leaky.result().leaks).toHaveLength(1)
    const polite = createWalker(
      answering(() => ({ errors: [{ message: `Unknown: ${MARKS.unpublished}` }] })),
      ['unpublished'],
    )
    await polite.read('/reports')
    expect(polite.result()).toEqual({ requests: 1, leaks: [] })
  })

  it('finds two answers that tell whether something is there', async () => {
    const counting = createWalker(
      answering((path) => ({ totalDocs: path.includes('hit') ? 11 : 0 })),
      [],
    )
    await counting.compare('/reports?q=hit', '/reports?q=miss')
    expect(counting.result().leaks).toHaveLength(1)
  })
})
