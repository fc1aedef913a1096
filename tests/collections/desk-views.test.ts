import { expect, it } from '@jest/globals'
import { DESK_VIEWS } from '../../admin/desk/views.ts'
import { testPayload } from '#tests/support/payload.ts'

it('each of our own views is at the address that its link leads to', async () => {
  const { config } = await testPayload()
  const paths = Object.entries(config.admin.components.views ?? {}).map(([name, view]) => [name, view?.path])
  expect(Object.fromEntries(paths)).toMatchObject(
    Object.fromEntries(Object.entries(DESK_VIEWS).map(([name, { path }]) => [name, path])),
  )
})
