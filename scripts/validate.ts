import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { buildIfStale } from './build.ts'
import { createEnding } from './ending.ts'
import { complain, createProgress, explain, say, StepFailed } from './progress.ts'
import { loadSettings } from './settings.ts'
import { startThrowawayDatabases, startThrowawayPortal, takeThrowawayFolder } from './throwaway-portal.ts'

/**
 * `npm run validate`: every page of the sample site, as a crawler finds it, through the Nu HTML checker. It needs Java,
 * and so is not part of `npm test`, which checks with html-validate.
 */
const CHECKER = 'vnu-jar@26.9.27'

/** The checker is 31 MB and would fetch a Java while it is installed: it has a folder of its own, without scripts. */
function findChecker(dataDir: string): string {
  const folder = path.join(dataDir, 'validate')
  const jar = path.join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar')
  mkdirSync(folder, { recursive: true })
  if (!existsSync(jar)) {
    const npm = ['install', '--prefix', folder, '--ignore-scripts', '--no-save', CHECKER]
    if (spawnSync('npm', npm, { stdio: 'inherit' }).status !== 0) throw new StepFailed(`${CHECKER} was not installed.`)
  }
  if (spawnSync('java', ['-version']).status !== 0) {
    throw new StepFailed('The Nu HTML checker needs Java 11 or newer: on Debian, apt install default-jre-headless.')
  }
  return jar
}

const isPage = (address: URL) => !/\.[a-z]+$/.test(address.pathname)

/** @returns HTML by address, of all pages that links lead to; of lists with a filter, those one step from a page */
async function crawl(origin: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const queue = INTERFACE_LANGUAGES.flatMap((language) => [`/${language}`, `/${language}/nothing-here`])
  const seen = new Set(queue)
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const response = await fetch(new URL(next, origin))
    const html = await response.text()
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    pages.set(next, html)
    for (const [, link = ''] of html.matchAll(/<a\b[^>]*\shref="([^"#]+)/g)) {
      const url = URL.parse(link.replaceAll('&amp;', '&'), new URL(next, origin))
      if (!url || url.origin !== origin || !isPage(url) || url.pathname.startsWith('/id/')) continue
      const address = `${url.pathname}${url.search}`
      if (seen.has(address) || (url.search !== '' && next.includes('?'))) continue
      seen.add(address)
      queue.push(address)
    }
  }
  return pages
}

const ending = createEnding()
try {
  const settings = await loadSettings('test')
  const jar = findChecker(settings.dataDir)
  const lock = takeThrowawayFolder(settings.dataDir, 'validate-run', ending)
  const progress = createProgress(4)
  const databases = await progress.step('Database', () => startThrowawayDatabases(settings, lock, ending))
  await progress.step('Build', async () => {
    const built = await buildIfStale(settings.dataDir, ending)
    return { outcome: built ? 'built' : 'nothing has changed', result: built }
  })
  const { port } = await progress.step('Portal with sample content', async () => {
    const result = await startThrowawayPortal(databases, lock, ending)
    return { outcome: `at http://127.0.0.1:${result.port}`, result }
  })
  const files = path.join(lock.folder, 'pages')
  const pages = await progress.step('Pages', async () => {
    rmSync(files, { recursive: true, force: true })
    mkdirSync(files, { recursive: true })
    const result = [...(await crawl(`http://127.0.0.1:${port}`))].map(([address, html], index) => {
      const file = path.join(files, `${index}.html`)
      writeFileSync(file, html)
      return { address, file }
    })
    return { outcome: `${result.length} pages`, result }
  })
  const arguments_ = ['-jar', jar, '--errors-only', '--format', 'gnu', ...pages.map(({ file }) => file)]
  const { status, stderr } = spawnSync('java', arguments_, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  let found = stderr
  for (const { address, file } of pages) found = found.replaceAll(`"file:${file}"`, address)
  if (status !== 0) throw new StepFailed(`Not valid:\n${found}`)
  say(`All ${pages.length} pages are valid.`)
  await ending.end(0)
} catch (error) {
  if (!ending.hasBegun()) complain(explain(error))
  await ending.end(1)
}
