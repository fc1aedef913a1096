import type { Payload } from 'payload'
import { type Answer, type Rest, restOf, type Session } from '#tests/support/builders/rest.ts'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { commonBeginning, type Kind, MARKS, type Planted } from './plant.ts'
import { queryPaths } from './paths.ts'

/** What the walk found: an answer with a mark in it, or two answers that tell whether one is there. */
export type Leak = { request: string; why: string }
export type Walk = { requests: number; leaks: Leak[] }

type Asker = { session: Session | null; forbidden: readonly Kind[] }

/** Nothing has this. */
const NOWHERE = 'zqnowhere'

/** Ways of asking for a list that could show more than readers may have. */
const LIST_QUERIES = [
  '',
  'depth=0',
  'depth=10',
  'limit=0&depth=2',
  'limit=1000000&pagination=false',
  'draft=true',
  'draft=true&depth=2',
  'trash=true',
  'trash=true&draft=true&depth=2',
  'where[_status][equals]=draft',
  'where[_status][equals]=draft&draft=true',
  'where[deletedAt][exists]=true&trash=true',
  'locale=all',
  'locale=all&fallback-locale=none&depth=2',
  ...INTERFACE_LANGUAGES.map((language) => `locale=${language}&fallback-locale=en`),
  'select[asPublished]=true&select[madeFrom]=true&select[createdBy]=true&select[sampleKey]=true&select[textDigests]=true',
  'populate[authors][bio]=true&populate[users][email]=true&populate[reports][title]=true&depth=2',
  'joins[editions][limit]=100&depth=2',
  'showHiddenFields=true&depth=2',
  'overrideAccess=true&depth=2',
  'where=abc',
  'where[title][near]=1',
  'where[or][0][_status][equals]=draft&where[or][1][id][exists]=true&draft=true&depth=2',
  'sort=-_status&draft=true&depth=1',
]

/** Asks every route of the API in every way, as one person. */
export async function walkApi(payload: Payload, { forbidden, session }: Asker, planted: Planted): Promise<Walk> {
  const rest = session?.rest ?? restOf(payload, null)
  const walker = createWalker(rest, forbidden)
  for (const { config } of Object.values(payload.collections)) {
    for (const query of LIST_QUERIES) await walker.read(`/${config.slug}?${query}`)
    for (const path of [
      'count',
      'versions',
      'versions?depth=2',
      'me',
      'init',
      'access',
      'original',
      'propose-slug',
      'stale?ids=1,2,3,4,5,6,7,8,9',
    ])
      await walker.read(`/${config.slug}/${path}`)
    for (const path of queryPaths(payload, config.slug)) await askByPath(walker, config.slug, path, forbidden)
  }
  for (const { slug } of payload.config.globals) {
    for (const query of ['', 'depth=2', 'draft=true&depth=2', 'locale=all'])
      await walker.read(`/globals/${slug}?${query}`)
    await walker.read(`/globals/${slug}/versions`)
    await walker.read(`/globals/${slug}/access`)
  }
  for (const path of [
    '/access',
    '/graphql',
    '/graphql-playground',
    '/payload-jobs/run',
    '/og',
    '/nothing',
    '/desk/review',
    '/desk/dashboard',
  ])
    await walker.read(path)
  await askForHidden(walker, planted, session)
  return walker.result()
}

/** A search by a hidden value must say the same as one for a value that is nowhere; an order by it, the same both ways. */
async function askByPath(walker: Walker, collection: string, path: string, forbidden: readonly Kind[]) {
  const ask = (value: string) => `/${collection}/count?draft=true&trash=true&where[${path}][like]=${value}`
  await walker.compare(ask(commonBeginning(forbidden)), ask(NOWHERE))
  await walker.read(`/${collection}?sort=${path}&depth=0`)
  await walker.read(`/${collection}?sort=-${path}&depth=0&draft=true`)
}

/** What is hidden as a whole answers like what does not exist. */
async function askForHidden(walker: Walker, planted: Planted, session: Session | null): Promise<void> {
  const missing = 987_654_321
  const isWriter = session !== null && session.user.role !== 'bioStaff'
  for (const { collection, id } of planted.hidden) {
    // Staff see people and pictures that no page uses; those who write see all of the rest.
    const seesIt = isWriter || (session !== null && ['authors', 'images', 'organisations'].includes(collection))
    if (seesIt) continue
    const routes: ['GET' | 'POST' | 'PATCH' | 'DELETE', string, object?][] = [
      ['GET', `/${collection}/ID`],
      ['GET', `/${collection}/ID?draft=true&depth=2`],
      ['GET', `/${collection}/ID?trash=true&draft=true&depth=2`],
      ['GET', `/${collection}/ID/original`],
      ['GET', `/${collection}/ID/uses`],
      ['POST', `/${collection}/ID/next`, {}],
      ['GET', `/${collection}?where[id][equals]=ID`],
      ['GET', `/${collection}?where[id][equals]=ID&draft=true&trash=true`],
      ['GET', `/${collection}/versions?where[parent][equals]=ID&depth=2`],
      ['POST', `/${collection}/access/ID`, {}],
      ['POST', `/${collection}/ID/duplicate`, {}],
      ['POST', `/${collection}/ID/transition`, { action: 'publish' }],
      ['POST', `/${collection}/ID/transition`, { action: 'sendBack', comment: 'Said' }],
      ['POST', `/${collection}/ID/up-to-date`, { seen: { title: 'a' } }],
      ['POST', `/${collection}/ID/start`, {}],
      ['PATCH', `/${collection}/ID`, {}],
      ['DELETE', `/${collection}/ID`],
    ]
    for (const [method, route, data] of routes) {
      const repeated = [String(id), String(missing)]
      await walker.compare(route.replaceAll('ID', String(id)), route.replaceAll('ID', String(missing)), {
        method,
        data,
        repeated,
      })
    }
  }
  const withPending = `/reports/${planted.withPending}`
  if (!isWriter) await walker.compare(`${withPending}?draft=true&depth=0`, `${withPending}?depth=0`)
  if (!isWriter) await walker.compare(`/reports?limit=0&draft=true&depth=0`, `/reports?limit=0&depth=0`)
  for (const file of planted.fileNames) {
    if (!isWriter) await walker.compare(`/documents/file/${file}`, `/documents/file/${NOWHERE}.pdf`)
  }
  for (const { email, id } of planted.users) {
    await walker.compare(`/users/${id}`, `/users/${missing}`, { repeated: [String(id), String(missing)] })
    await walker.compare(`/users?where[email][equals]=${email}`, `/users?where[email][equals]=${NOWHERE}@example.org`)
    for (const [path, body] of [
      ['/users/forgot-password', {}],
      ['/users/unlock', {}],
    ] as const) {
      const [known, unknown] = [
        await walker.ask('POST', path, { ...body, email }),
        await walker.ask('POST', path, { ...body, email: `${NOWHERE}@example.org` }),
      ]
      walker.expectSame(`POST ${path}`, known, unknown)
    }
  }
}

type Walker = ReturnType<typeof createWalker>

/** @param forbidden kinds of marks that must be in no answer */
export function createWalker(rest: Rest, forbidden: readonly Kind[]) {
  const leaks: Leak[] = []
  let requests = 0

  function inspect(request: string, answer: Answer): void {
    const text = JSON.stringify(answer.body) + JSON.stringify([...answer.headers])
    // What was asked for may be said again in a refusal.
    const said = text.replaceAll(/xq[a-z]*(?![a-z0-9])/g, '')
    for (const kind of forbidden) {
      const at = said.indexOf(MARKS[kind])
      if (at >= 0) leaks.push({ request, why: said.slice(Math.max(0, at - 60), at + 60) })
    }
    // 501 is Payload's answer for collections without an API.
    if (answer.status >= 500 && answer.status !== 501) leaks.push({ request, why: `answered ${answer.status}` })
  }

  async function ask(method: Parameters<Rest>[0], path: string, data?: object): Promise<Answer> {
    requests++
    const answer = await rest(method, path, data)
    inspect(`${method} ${path}`, answer)
    return answer
  }

  function expectSame(request: string, answer: Answer, control: Answer, repeated: readonly string[] = []): void {
    const [a, b] = [comparable(answer, repeated), comparable(control, repeated)]
    if (a !== b) leaks.push({ request, why: `differs from its control: ${a.slice(0, 200)} ≠ ${b.slice(0, 200)}` })
  }

  return {
    ask,
    expectSame,
    read: (path: string) => ask('GET', path),
    /** @param repeated numbers in which the two questions differ, and so perhaps the answers */
    async compare(
      probe: string,
      control: string,
      {
        method = 'GET',
        data,
        repeated = [],
      }: { method?: Parameters<Rest>[0]; data?: object; repeated?: string[] } = {},
    ): Promise<void> {
      const [answer, other] = [await ask(method, probe, data), await ask(method, control, data)]
      expectSame(`${method} ${probe}`, answer, other, repeated)
    },
    result: (): Walk => ({ requests, leaks }),
  }
}

/** An answer without what only repeats the question. */
function comparable({ body, status }: Answer, repeated: readonly string[] = []): string {
  const text = `${status} ${JSON.stringify(body)}`.replaceAll(/[xz]q[a-z0-9]*/g, '…')
  return repeated.reduce((masked, word) => masked.replaceAll(new RegExp(`\\b${word}\\b`, 'g'), '#'), text)
}
