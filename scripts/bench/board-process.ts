import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { handleEndpoints } from 'payload'
import { z } from 'zod'
import { startPayload } from '../migrate.ts'
import { fillBoard } from './board-rows.ts'
import { percentile } from './median.ts'

/**
 * Fills the database of the environment, asks for views of the release board as an editor, and tells the parent
 * process how long the server took. The parent counts the queries, for which it is asked before and after.
 */
const { reports, tries } = z.object({ reports: z.number(), tries: z.number() }).parse(JSON.parse(process.argv[2] ?? ''))

const VIEWS = [
  { name: 'First page', parameters: '' },
  { name: 'A hundred rows', parameters: 'limit=100' },
  { name: 'By title, page 20', parameters: 'sort=title&page=20' },
  { name: 'Ready in Japanese', parameters: 'state=ready&language=ja' },
  { name: 'Stale only', parameters: 'stale=true' },
  { name: 'Search', parameters: `q=${encodeURIComponent('信頼醸成')}` },
]

const payload = await startPayload()
await fillBoard(payload, reports)
const [email, password] = ['bench-editor@example.org', randomBytes(12).toString('hex')]
await payload.create({
  collection: 'users',
  data: { name: 'Bench', email, password, role: 'editor' },
  context: { withoutInvitation: true },
})
const { token } = await payload.login({ collection: 'users', data: { email, password } })

async function timeOf(address: string): Promise<number> {
  const started = performance.now()
  const headers = { authorization: `JWT ${token}` }
  const request = new Request(`http://localhost/api${address}`, { headers })
  const response = await handleEndpoints({ config: payload.config, request })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`)
  return performance.now() - started
}

async function queriesSoFar(): Promise<number> {
  process.send?.({ count: true })
  const [answer] = await once(process, 'message')
  return z.number().parse(answer)
}

async function queriesOf(address: string): Promise<number> {
  const before = await queriesSoFar()
  await timeOf(address)
  return (await queriesSoFar()) - before
}

const views = []
for (const { name, parameters } of VIEWS) {
  const address = `/reports/board?${parameters}`
  const queries = await queriesOf(address)
  const times: number[] = []
  for (let number = 0; number < tries; number++) times.push(await timeOf(address))
  views.push({ name, p50: percentile(times, 0.5), p95: percentile(times, 0.95), queries })
}
process.send?.({ views }, () => process.exit(0))
