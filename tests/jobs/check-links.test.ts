import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { checkLinks } from '#jobs/check-links.ts'
import { type Network, probeLink } from '#jobs/probe-link.ts'
import { isPublicAddress } from '#jobs/public-addresses.ts'
import { createLocalReq, type Payload } from 'payload'
import { createAuthor, draftReport, prose } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

/** A web of one server: names lead to public addresses, and those to it. */
const PUBLIC = '93.184.215.14'
const NAMES: Record<string, string[]> = {
  'site.example': [PUBLIC],
  'inside.example': ['10.0.0.8'],
  'both.example': [PUBLIC, '169.254.169.254'],
  '127.0.0.1': ['127.0.0.1'],
}
const network: Network = {
  addressesOf: async (hostname) => {
    const found = NAMES[hostname]
    if (!found) throw new Error('ENOTFOUND')
    return found
  },
  routeTo: (address) => (address === PUBLIC ? '127.0.0.1' : address),
  patience: 500,
}

let server: Server
let port: number
let asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`)
    const [, what = '', to = ''] = (request.url ?? '').split('/')
    if (what === 'silent') return
    if (what === 'no-head' && request.method === 'HEAD') response.statusCode = 405
    if (what === 'gone') response.statusCode = 404
    if (what === 'to') response.writeHead(302, { Location: to === 'loop' ? '/to/loop' : `http://${to}:${port}/page` })
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
beforeEach(() => {
  asked = []
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const probe = (path: string, host = 'site.example') => probeLink(`http://${host}:${port}${path}`, network)

describe('an address', () => {
  it.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:2800:21f::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.9.9.9',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...['192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12::1'],
    ...['ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'nonsense'],
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('a link', () => {
  it('answers by HEAD, or by GET where a server does not like that', async () => {
    expect(await probe('/page')).toBeNull()
    expect(await probe('/no-head')).toBeNull()
    expect(asked).toEqual(['HEAD site.example/page', 'HEAD site.example/no-head', 'GET site.example/no-head'])
  })

  it('that is gone, silent, without a site or without an end is told apart', async () => {
    expect(await probe('/gone')).toBe('notFound')
    expect(await probe('/silent')).toBe('noAnswerInTime')
    expect(await probe('/page', 'nowhere.example')).toBe('noSuchHost')
    expect(await probe('/to/loop')).toBe('tooManyRedirects')
    expect(await probeLink('http://site.example:1/', network)).toBe('noConnection')
  })

  it('is followed where it is sent', async () => {
    expect(await probe('/to/site.example')).toBeNull()
    expect(asked).toEqual(['HEAD site.example/to/site.example', 'HEAD site.example/page'])
  })

  it.each(['inside.example', 'both.example', '127.0.0.1'])('into the own network (%s) is not asked', async (host) => {
    expect(await probe('/page', host)).toBe('notPublic')
    expect(asked).toEqual([])
  })

  it.each(['inside.example', '127.0.0.1'])('that is sent into the own network (%s) stops there', async (host) => {
    expect(await probe(`/to/${host}`)).toBe('notPublic')
    expect(asked).toEqual([`HEAD site.example/to/${host}`])
  })
})

describe('the job that looks at links', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await testPayload()
  })

  const linked = (...urls: string[]) => {
    const text = prose('See:')
    const children = urls.map((url) => ({
      type: 'link',
      version: 3,
      fields: { url, linkType: 'custom' },
      children: [],
    }))
    text.root.children.push({ type: 'paragraph', version: 1, children })
    return text
  }
  async function run(edition: number) {
    const { handler } = checkLinks(network)
    if (typeof handler !== 'function') throw new Error('The job has no handler.')
    const req = await createLocalReq({}, payload)
    const input = { collection: 'reports', edition }
    // The runner's own facts of a job, which this one does not look at.
    await Reflect.apply(handler, null, [{ input, req }])
  }
  const found = async () => {
    const { docs } = await payload.find({ collection: 'link-checks', sort: 'url', depth: 0 })
    return docs.map(({ detail, status, url }) => [new URL(url).pathname, status, detail ?? null])
  }

  it('keeps what came out of summary, full text and bios, and asks nobody twice within a week', async () => {
    const at = (path: string) => `http://site.example:${port}${path}`
    const author = await createAuthor(payload, { bio: linked(at('/gone')) })
    const { id } = await draftReport(payload, {
      authors: [{ relationTo: 'authors', value: author.id }],
      summary: linked(at('/a')),
      body: linked(at('/b'), at('/a')),
    })
    await run(id)
    const expected = [
      ['/a', 'ok', null],
      ['/b', 'ok', null],
      ['/gone', 'broken', 'notFound'],
    ]
    expect(await found()).toEqual(expected)

    asked = []
    await run(id)
    expect(asked).toEqual([])

    const longAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString()
    const where = { url: { equals: at('/a') } }
    await payload.update({ collection: 'link-checks', where, data: { checkedAt: longAgo, status: 'broken' } })
    await run(id)
    expect(asked).toEqual(['HEAD site.example/a'])
    expect(await found()).toEqual(expected)
  })

  it('waits once for an edition that is saved again and again, and not at all where it is switched off', async () => {
    const waiting = async () => (await payload.count({ collection: 'payload-jobs' })).totalDocs
    const { id } = await draftReport(payload)
    expect(await waiting()).toBe(0)
    payload.config.custom.linkCheck = true
    try {
      for (const title of ['One', 'Two']) {
        await payload.update({ collection: 'reports', id, data: { title }, draft: true })
      }
      expect(await waiting()).toBe(1)
    } finally {
      payload.config.custom.linkCheck = false
    }
  })
})
