import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { type LinkProblem, problemOfStatus } from '#domain/link-problems.ts'
import { isPublicAddress } from './public-addresses.ts'

/** How names are looked up and reached; tests lead public addresses to a server of their own. */
export type Network = {
  /** @throws where there is no such host */
  addressesOf: (hostname: string) => Promise<string[]>
  /** @returns where to connect to instead of a public address */
  routeTo: (address: string) => string
  /** Milliseconds for an answer, redirects and all. */
  patience: number
}

export const INTERNET: Network = {
  addressesOf: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  routeTo: (address) => address,
  patience: 10_000,
}

const MOST_REDIRECTS = 5

type Reply = { status: number; location: string | null } | { problem: LinkProblem }

type Method = 'HEAD' | 'GET'

/** Without the brackets of an IPv6 address. */
const hostnameOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '')

/** Connects to the very address that was judged: a second look-up by name might give another one. */
async function request(url: URL, method: Method, network: Network, signal: AbortSignal): Promise<Reply> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { problem: 'notPublic' }
  let addresses: string[]
  try {
    addresses = await network.addressesOf(hostnameOf(url))
  } catch {
    // Every failure of a look-up means the same to a reader.
    return { problem: 'noSuchHost' }
  }
  const [address] = addresses
  if (address === undefined) return { problem: 'noSuchHost' }
  if (!addresses.every(isPublicAddress)) return { problem: 'notPublic' }
  return send(url, method, network.routeTo(address), signal)
}

function send(url: URL, method: Method, address: string, signal: AbortSignal): Promise<Reply> {
  const isSecure = url.protocol === 'https:'
  const client = isSecure ? https : http
  const options = {
    host: address,
    port: url.port || (isSecure ? 443 : 80),
    path: `${url.pathname}${url.search}`,
    method,
    // No cookie, no referrer, nothing of the portal; some sites refuse whoever does not say what it is.
    headers: { Host: url.host, Accept: '*/*', 'User-Agent': 'Mozilla/5.0 (compatible; APLN-portal link check)' },
    agent: false,
    // The certificate has to be that of the name, not of the address; a bare address has no name to send.
    ...(isSecure && isIP(hostnameOf(url)) === 0 ? { servername: hostnameOf(url) } : {}),
    signal,
  }
  return new Promise((resolve) => {
    const asked = client.request(options, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null })
      // The status says it all: what follows it is not read.
      response.destroy()
    })
    asked.on('error', () => resolve({ problem: signal.aborted ? 'noAnswerInTime' : 'noConnection' }))
    asked.end()
  })
}

const isRedirect = (status: number) => status >= 300 && status < 400 && status !== 304

async function follow(start: URL, method: Method, network: Network): Promise<LinkProblem | null> {
  const signal = AbortSignal.timeout(network.patience)
  let url = start
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const reply = await request(url, method, network, signal)
    if ('problem' in reply) return reply.problem
    const { location, status } = reply
    if (!isRedirect(status) || location === null) return problemOfStatus(status)
    if (!URL.canParse(location, url)) return 'notFound'
    url = new URL(location, url)
  }
  return 'tooManyRedirects'
}

/**
 * Asks whether a link answers: by HEAD, and by GET where a server does not like that. Every address on the way, that
 * of each redirect too, has to be public.
 *
 * @returns what is wrong with the link, or null where it answers
 */
export async function probeLink(url: string, network: Network = INTERNET): Promise<LinkProblem | null> {
  const problem = await follow(new URL(url), 'HEAD', network)
  if (problem === null || problem === 'notPublic' || problem === 'noSuchHost') return problem
  return follow(new URL(url), 'GET', network)
}
