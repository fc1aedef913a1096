import { expect, it } from '@jest/globals'
import { freePort } from '#scripts/ports.ts'
import { describeDatabase, reachDatabase } from '#scripts/server-database.ts'

it('names host, port and database of an address, never user or password', () => {
  const described = describeDatabase('postgres://editor:secret@db.example.org/portal')
  expect(described).toEqual({ server: 'db.example.org:5432', name: 'portal' })
})

it('tells in one sentence where the database is that does not answer, without the password', async () => {
  const port = await freePort()
  const reaching = reachDatabase(`postgres://editor:secret@127.0.0.1:${port}/portal`, 0)
  await expect(reaching).rejects.toThrow(`The database at 127.0.0.1:${port} cannot be reached`)
  await expect(reaching).rejects.not.toThrow(/secret/)
})
