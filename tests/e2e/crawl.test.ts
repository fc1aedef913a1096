import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import { baseUrl } from './support/portal.ts'
import {
  callApi,
  createAuthor,
  createDocument,
  createReport,
  createTranslation,
  remove,
  removeReport,
  uniqueName,
} from './support/works.ts'

const START = ['/en', '/zh', '/ja', '/ko', '/sitemap.xml', '/robots.txt']
/** In everything that this test hides. */
const MARK = uniqueName('hidden')

type Visit = { path: string; status: number; type: string; text: string; from: string }

const undo: (() => Promise<unknown>)[] = []
let guesses: string[] = []
let visits: Visit[] = []

/** Every address of ours in a page, feed or sitemap. */
function linksIn(text: string, path: string): string[] {
  const found = [...text.matchAll(/(?:href|src|uri|url|loc)(?:="|>)([^"<]+)/g), ...text.matchAll(/Sitemap: (\S+)/g)]
  return found.flatMap(([, address = '']) => {
    const url = URL.parse(address.replaceAll('&amp;', '&'), new URL(path, baseUrl))
    if (!url || url.origin !== baseUrl || url.pathname === '/' || url.pathname.startsWith('/id/')) return []
    return [`${url.pathname}${url.search}`]
  })
}

async function visit(path: string, from: string): Promise<Visit> {
  const response = await fetch(new URL(path, baseUrl), { redirect: 'manual', headers: { Accept: 'text/html' } })
  const type = response.headers.get('content-type') ?? ''
  const isText = /html|xml|plain/.test(type)
  const body = isText ? await response.text() : (await response.body?.cancel(), '')
  return { path, status: response.status, type, text: `${JSON.stringify([...response.headers])}${body}`, from }
}

/** All that links lead to; of lists with a filter, those one step away from a page. */
async function crawl(): Promise<Visit[]> {
  const done = new Map<string, Visit>()
  const queue = START.map((path) => ({ path, from: '' }))
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (done.has(next.path)) continue
    const visited = await visit(next.path, next.from)
    done.set(next.path, visited)
    if (visited.status !== 200 || next.path.startsWith('/_next/')) continue
    for (const path of linksIn(visited.text, next.path)) {
      if (!done.has(path) && !(path.includes('?') && next.path.includes('?'))) queue.push({ path, from: next.path })
    }
  }
  return [...done.values()]
}

beforeAll(async () => {
  const author = await createAuthor(`${MARK} bio`)
  undo.push(() => remove('authors', author.id))
  const texts = { title: `${MARK} title`, standfirst: `${MARK} standfirst` }
  const draft = await createReport({ author: author.id, status: 'draft' })
  undo.push(() => removeReport(draft.id))
  await callApi('editor', 'PATCH', `/reports/${draft.id}?draft=true`, texts)

  const document = await createDocument()
  undo.push(() => remove('documents', document.id))
  const unpublished = await createReport({ document: document.id })
  undo.push(() => removeReport(unpublished.id))
  await createTranslation(unpublished.id, 'ja')
  await callApi('editor', 'PATCH', `/reports/${unpublished.id}`, { ...texts, _status: 'published' })
  await callApi('editor', 'POST', `/reports/${unpublished.id}/transition`, { action: 'unpublish' })

  const pending = await createReport()
  undo.push(() => removeReport(pending.id))
  await callApi('editor', 'PATCH', `/reports/${pending.id}?draft=true`, texts)

  const withdrawn = await createReport()
  undo.push(() => removeReport(withdrawn.id))
  await callApi('editor', 'PATCH', `/reports/${withdrawn.id}`, { standfirst: texts.standfirst, _status: 'published' })
  await callApi('editor', 'POST', `/reports/${withdrawn.id}/transition`, { action: 'withdraw', note: 'A notice.' })

  guesses = ['en', 'zh', 'ja', 'ko'].flatMap((language) => [
    ...[draft, unpublished].flatMap(({ slug }) => [
      `/${language}/reports/${slug}`,
      `/${language}/reports/${slug}/${slug}-en.pdf`,
    ]),
    `/${language}/authors/${author.slug}`,
    `/${language}/authors/${author.slug}/feed.atom`,
    `/${language}/reports/${withdrawn.slug}/${withdrawn.slug}-en.pdf`,
  ])
  guesses.push(`/api/documents/file/${document.name}`)
  visits = await crawl()
}, 240_000)

afterAll(async () => {
  for (const step of undo.reverse()) await step()
})

describe('the whole site, from link to link', () => {
  it('has no link that is broken or makes a detour', async () => {
    expect(visits.length).toBeGreaterThan(200)
    const broken = visits.filter(({ status }) => status !== 200)
    for (const { from, path, status } of broken) {
      // Other tests publish works of their own and hide them again: soon the link is gone as well.
      let links = linksIn((await visit(from, '')).text, from)
      for (let tries = 0; tries < 5 && links.includes(path); tries++) {
        await setTimeout(2_000)
        links = linksIn((await visit(from, '')).text, from)
      }
      expect({ path, status, from: links.includes(path) ? from : null }).toEqual({ path, status, from: null })
    }
  }, 120_000)

  it('has pages with one heading, a language and a title each', () => {
    const pages = visits.filter(({ status, type }) => status === 200 && type.startsWith('text/html'))
    const faults = pages.flatMap(({ path, text }) => [
      ...((text.match(/<h1[ >]/g) ?? []).length === 1 ? [] : [`${path}: headings`]),
      ...(/<html lang="[a-z]/.test(text) ? [] : [`${path}: language`]),
      ...(/<title>[^<]{3,}<\/title>/.test(text) ? [] : [`${path}: title`]),
    ])
    expect(faults).toEqual([])
    expect(pages.length).toBeGreaterThan(100)
  })

  it('shows nothing that is not published, also to who guesses addresses', async () => {
    for (const path of guesses) visits.push(await visit(path, ''))
    process.stdout.write(`${visits.length} pages, files and feeds\n`)
    expect(visits.filter(({ text }) => text.includes(MARK)).map(({ path }) => path)).toEqual([])
    const seen = visits.filter(({ path, status }) => guesses.includes(path) && status < 400)
    expect(seen.map(({ path }) => path)).toEqual([])
  })
})
