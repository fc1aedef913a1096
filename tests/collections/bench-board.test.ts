import { expect, it } from '@jest/globals'
import { fillBoard } from '#scripts/bench/board-rows.ts'
import { boardPageSchema, cellStateOf } from '#domain/board.ts'
import { signIn } from '#tests/support/builders/rest.ts'
import { testPayload } from '#tests/support/payload.ts'

it('fills a database with reports for the bench that the rules of release let through', async () => {
  const payload = await testPayload()
  await fillBoard(payload, 8)
  const { rest } = await signIn(payload, 'editor')
  const { body } = await rest('GET', '/reports/board?limit=100')
  const states = boardPageSchema.parse(body).rows.flatMap(({ editions }) => editions.map(cellStateOf))
  expect(states).toHaveLength(32)
  expect(new Set(states)).toEqual(new Set(['draft', 'inReview', 'ready', 'scheduled', 'published']))
})
