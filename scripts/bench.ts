import { spawnSync } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { BOARD_REPORTS, measureBoard } from './bench/board.ts'
import { compareLoad } from './bench/load.ts'
import type { Contender } from './bench/load.ts'
import { median } from './bench/median.ts'
import { hasNginx, startNginx } from './bench/nginx.ts'
import { bytesOf, findPages, forgetPages } from './bench/pages.ts'
import type { Page } from './bench/pages.ts'
import { startQueryCounter } from './bench/query-counter.ts'
import { measureReadings } from './bench/readings.ts'
import { measureReleases } from './bench/releases.ts'
import { describeFigures } from './bench/report.ts'
import type { Compared, FirstLoad, Uncached } from './bench/report.ts'
import { buildIfStale } from './build.ts'
import { startNode } from './child-processes.ts'
import { createEnding } from './ending.ts'
import { freePort } from './ports.ts'
import { complain, createProgress, say, StepFailed } from './progress.ts'
import { serve } from './serve.ts'
import { environmentWith, loadSettings, root } from './settings.ts'
import { copyTemplate } from './test-databases.ts'
import { startThrowawayDatabases, startThrowawayPortal, takeThrowawayFolder } from './throwaway-portal.ts'
import type { ThrowawayPortal } from './throwaway-portal.ts'

/**
 * `npm run bench [-- --quick] [-- --markdown]`: measures the built portal with the sample content, all in one run,
 * so that its ratios mean something on any machine. `--markdown` writes the figures into docs/performance.md.
 */
const quick = process.argv.includes('--quick')
const EFFORT = quick
  ? { rounds: 1, seconds: 1, tries: 3, releases: 5, readings: 20 }
  : { rounds: 3, seconds: 5, tries: 15, releases: 100, readings: 100 }
const STARTS = 3
const BOARD_TRIES = 4
const DOCUMENT = path.join(root, 'docs/performance.md')
const [BEGIN, END] = ['<!-- figures: npm run bench -- --markdown -->', '<!-- end of figures -->']

const ending = createEnding()
try {
  const settings = await loadSettings('test')
  const secret = settings.env.PAYLOAD_SECRET
  const lock = takeThrowawayFolder(settings.dataDir, 'bench', ending)
  rmSync(path.join(lock.folder, 'files'), { recursive: true, force: true })
  mkdirSync(path.join(lock.folder, 'files'), { recursive: true })

  const progress = createProgress(10)
  const databases = await progress.step('Database', () => startThrowawayDatabases(settings, lock, ending))
  await progress.step('Build', async () => {
    const built = await buildIfStale(settings.dataDir, ending)
    return { outcome: built ? 'built' : 'nothing has changed', result: built }
  })
  const portal = await progress.step('Portal with sample content', async () => {
    const result = await startThrowawayPortal(databases, lock, ending)
    return { outcome: `at http://127.0.0.1:${result.port}`, result }
  })
  const origin = `http://127.0.0.1:${portal.port}`
  const { pages, pdf } = await findPages(origin)
  const memory = [{ when: 'after the start', megabytes: memoryOf(portal) }]

  const firstLoads = await progress.step('Bytes of a first visit', async () => ({
    outcome: 'measured in a browser',
    result: await measureFirstLoads(portal, pages),
  }))
  const compared = await progress.step('Under load', async () => ({
    outcome: hasNginx() ? 'beside nginx with the same bytes' : 'without nginx, which is not installed',
    result: await measureLoad(origin, [...pages, pdf], path.join(lock.folder, 'nginx')),
  }))
  memory.push({ when: 'after the load', megabytes: memoryOf(portal) })
  const times = await progress.step('Pages made anew', async () => ({
    outcome: `${pages.length} types of page`,
    result: await measureUncached(origin, pages, secret),
  }))
  const releases = await progress.step('From “Publish” to readers', async () => {
    const report = pages.find(({ name }) => name === 'Report')?.path ?? ''
    return {
      outcome: `${EFFORT.releases} releases`,
      result: await measureReleases(portal, report, EFFORT.releases, ending),
    }
  })
  const { queries, startSeconds } = await progress.step('Queries, and time to start', async () => ({
    outcome: `${STARTS} starts`,
    result: await measureStarts(portal, pages, secret),
  }))
  const board = await progress.step('Release board', async () => ({
    outcome: `${BOARD_REPORTS} reports in four languages`,
    result: await measureBoard(await copyTemplate(databases, 'board'), EFFORT.tries * BOARD_TRIES, ending),
  }))
  const readings = await progress.step('Reading of PDFs', async () => ({
    outcome: `${EFFORT.readings} in a row`,
    result: await measureReadings(EFFORT.readings, ending),
  }))

  const uncached = times.map((page, index): Uncached => ({ ...page, queries: queries[index] ?? null }))
  const figures = describeFigures({ compared, uncached, firstLoads, memory, releases, startSeconds, board, readings })
  say(`\n${figures}`)
  if (process.argv.includes('--markdown')) writeFigures(figures)
  await ending.end(0)
} catch (error) {
  if (!ending.hasBegun()) complain(error instanceof Error ? error.message : String(error))
  await ending.end(1)
}

async function measureLoad(origin: string, pages: readonly Page[], folder: string): Promise<Compared[]> {
  const chosen = pages.filter(({ name }) => ['Home', 'Reports', 'Report', 'PDF'].includes(name))
  const files = await Promise.all(
    chosen.map(async (page) => ({ ...page, ...(await bytesOf(origin, page.path)), name: page.name.toLowerCase() })),
  )
  const nginx = hasNginx() ? await startNginx(folder, files, ending) : null
  const compared: Compared[] = []
  for (const [index, { name, path: address }] of chosen.entries()) {
    for (const encoding of name === 'PDF' ? ['identity'] : ['gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding }
      const contenders: Contender[] = [{ name, url: `${origin}${address}`, headers }]
      if (nginx) contenders.push({ name: `${name} of nginx`, url: `${nginx}/${files[index]?.name}`, headers })
      const [own, other] = await compareLoad(contenders, EFFORT, ending)
      if (!own) throw new StepFailed(`${name} was not measured.`)
      if (own.failures > 0) throw new StepFailed(`${own.failures} of the answers for ${name} were errors.`)
      compared.push({ what: `${name}, ${encoding}`, portal: own, nginx: other ?? null })
    }
  }
  const filtered = pages.find(({ path: address }) => address.includes('?'))
  if (filtered) {
    const contender = { name: filtered.name, url: `${origin}${filtered.path}`, headers: { 'accept-encoding': 'gzip' } }
    const [own] = await compareLoad([contender], EFFORT, ending)
    if (own) compared.push({ what: `${filtered.name}, gzip`, portal: own, nginx: null })
  }
  return compared
}

/** One request after the other: the time of a page that nobody has asked for since a change, and of the next request. */
async function measureUncached(origin: string, pages: readonly Page[], secret: string) {
  const results = []
  for (const { name, path: address } of pages) {
    const [anew, remembered]: [number[], number[]] = [[], []]
    for (let number = 0; number < EFFORT.tries; number++) {
      await forgetPages(origin, secret)
      anew.push(await timeOf(origin, address))
      remembered.push(await timeOf(origin, address))
    }
    results.push({ name, ms: median(anew), cachedMs: median(remembered) })
  }
  return results
}

async function timeOf(origin: string, address: string): Promise<number> {
  const started = performance.now()
  await bytesOf(origin, address)
  return performance.now() - started
}

/** Starts the portal again on the same database and files, with the counter between them. */
async function measureStarts(portal: ThrowawayPortal, pages: readonly Page[], secret: string) {
  const counter = await startQueryCounter(portal.databaseUrl, ending)
  const times: number[] = []
  let queries: number[] = []
  for (let number = 0; number < STARTS; number++) {
    const port = await freePort()
    const started = performance.now()
    const log = openSync(path.join(portal.dataDir, 'start.log'), 'w')
    const server = await serve({ databaseUrl: counter.url, port, dataDir: portal.dataDir, log }, ending)
    times.push((performance.now() - started) / 1000)
    if (number === STARTS - 1) queries = await countQueries(`http://127.0.0.1:${port}`, pages, secret, counter.count)
    await server.end()
  }
  return { startSeconds: median(times), queries }
}

/** The least of some tries, as the job runner asks the database too. */
async function countQueries(origin: string, pages: readonly Page[], secret: string, count: () => number) {
  const queries: number[] = []
  for (const { path: address } of pages) {
    await bytesOf(origin, address)
    const tries: number[] = []
    for (let number = 0; number < 3; number++) {
      await forgetPages(origin, secret)
      const before = count()
      await bytesOf(origin, address)
      tries.push(count() - before)
    }
    queries.push(Math.min(...tries))
  }
  return queries
}

async function measureFirstLoads(portal: ThrowawayPortal, pages: readonly Page[]): Promise<FirstLoad[]> {
  const chosen = pages.filter(({ name }) => ['Home', 'Reports', 'Report', 'Report, in another language'].includes(name))
  const urls = chosen.map(({ path: address }) => `http://127.0.0.1:${portal.port}${address}`)
  const child = startNode(
    ['scripts/bench/first-load-process.ts', JSON.stringify({ browser: portal.browser, urls })],
    environmentWith({}),
  )
  ending.add(() => child.end(3_000))
  let measured: Record<string, number>[] = []
  const schema = z.object({ pages: z.array(z.record(z.string(), z.number())) })
  child.process.on('message', (message) => (measured = schema.parse(message).pages))
  const code = await child.ended
  if (code !== 0) throw new StepFailed(`The browser ended with code ${code}.`)
  return chosen.map(({ name }, index) => ({ name, bytes: measured[index] ?? {} }))
}

/** Resident memory of the server's process, in megabytes of 1,000,000 bytes. */
function memoryOf({ pid }: ThrowawayPortal): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return (Number(stdout) * 1024) / 1_000_000
}

function writeFigures(figures: string): void {
  const text = readFileSync(DOCUMENT, 'utf8')
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (start < 0 || end < 0) throw new StepFailed(`${DOCUMENT} has lost its marks ${BEGIN} and ${END}.`)
  writeFileSync(DOCUMENT, `${text.slice(0, start)}${BEGIN}\n\n${figures}\n\n${text.slice(end)}`)
  say(`Written into ${path.relative(root, DOCUMENT)}.`)
}
