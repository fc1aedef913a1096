import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, it } from '@jest/globals'
import pg from 'pg'
import { baseUrl, databaseUrl } from './support/portal.ts'
import { untilReaders } from './support/readers.ts'
import { callApi, createAuthor, createReport, remove, removeReport, uniqueName } from './support/works.ts'

const undo: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

it('a page that was being made during a change does not go on showing what was before it', async () => {
  const author = await createAuthor('Bio.')
  undo.push(() => remove('authors', author.id))
  const slug = uniqueName('topic')
  const created = await callApi('editor', 'POST', '/topics?locale=en', { name: slug, slug })
  const topic = (created as { doc: { id: number } }).doc.id
  undo.push(() => remove('topics', topic))
  const report = await createReport({ author: author.id })
  undo.push(() => removeReport(report.id))
  await callApi('editor', 'PATCH', `/reports/${report.id}`, { topics: [topic], _status: 'published' })
  const [path, name] = [`/en/reports/${report.slug}`, uniqueName('Renamed')]

  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  try {
    // The page reads the author first, and then the topics, for which it has to wait.
    await database.query('begin')
    await database.query('lock table topics in access exclusive mode')
    const reading = fetch(new URL(path, baseUrl)).then((response) => response.text())
    await waitForBlocked(database)
    await callApi('editor', 'PATCH', `/authors/${author.id}`, { familyName: name })
    await database.query('commit')
    expect(await reading).not.toContain(name)
  } finally {
    await database.end()
  }
  await untilReaders(
    async () => undefined,
    path,
    ({ html }) => html.includes(name),
  )
})

/** Waits until somebody waits for a lock. */
async function waitForBlocked(database: pg.Client): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await database.query('select from pg_locks where not granted')
    if (rows.length > 0) return
    await setTimeout(50)
  }
  throw new Error('Nobody waits for the lock.')
}
