import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import { z } from 'zod'
import { LANGUAGES, type LanguageTag } from '#domain/languages.ts'
import type { LinkProblem } from '#domain/link-problems.ts'
import { linksIn, linksInPdf } from '#domain/links-in-text.ts'
import { pdfFacts } from '#domain/pdf-facts.ts'
import { pickRichText } from '#domain/pick-language.ts'
import { creditsOf, idOf } from '#domain/relations.ts'
import type { Report } from '#payload-types.ts'
import { INTERNET, type Network, probeLink } from './probe-link.ts'

const AGAIN_AFTER_MS = 7 * 24 * 60 * 60 * 1000
const AT_A_TIME = 2
/** Other jobs wait meanwhile, publications at their time among them: what is left is looked at in the next run. */
const BEGIN_NO_MORE_AFTER_MS = 15_000

const inputSchema = z.object({ collection: z.enum(['reports', 'translations']), edition: z.number().int() })
type Asked = z.infer<typeof inputSchema>

const DRAFT = { draft: true, depth: 0, overrideAccess: true, disableErrors: true, trash: true } as const

async function linksInBios(req: PayloadRequest, report: Report, language: LanguageTag): Promise<string[]> {
  const people = creditsOf(report.authors).flatMap(({ id, kind }) => (kind === 'person' ? [id] : []))
  const { docs } = await req.payload.find({
    collection: 'authors',
    where: { id: { in: people } },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ bio }) => linksIn(pickRichText(bio, [language, report.language ?? 'en'])?.richText))
}

async function linksInDocument(req: PayloadRequest, id: number | null): Promise<string[]> {
  if (id === null) return []
  const document = await req.payload.findByID({
    collection: 'documents',
    id,
    select: { facts: true },
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const facts = pdfFacts.safeParse(document?.facts)
  return facts.success ? linksInPdf(facts.data).map(({ url }) => url) : []
}

/** The links in the latest draft of an edition, in its PDF, and in the bios that go out with it. */
async function linksOf(req: PayloadRequest, { collection, edition: id }: Asked): Promise<string[]> {
  const { payload } = req
  const edition = await payload.findByID({ collection, id, ...DRAFT, req })
  if (!edition) return []
  const own = [...linksIn(edition.summary), ...linksIn(edition.body)]
  const reportId = 'report' in edition ? idOf(edition.report) : edition.id
  const report =
    reportId === null ? null : await payload.findByID({ collection: 'reports', id: reportId, ...DRAFT, req })
  const inDocument = await linksInDocument(req, idOf(edition.document))
  const bios = report ? await linksInBios(req, report, edition.language ?? LANGUAGES.en.tag) : []
  return [...new Set([...own, ...bios, ...inDocument])]
}

async function checkedLately(payload: Payload, urls: string[]): Promise<Set<string>> {
  const since = new Date(Date.now() - AGAIN_AFTER_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'link-checks',
    where: { url: { in: urls }, checkedAt: { greater_than: since } },
    select: { url: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Set(docs.map(({ url }) => url))
}

async function keep(payload: Payload, url: string, problem: LinkProblem | null): Promise<void> {
  const data = {
    url,
    status: problem === null ? ('ok' as const) : ('broken' as const),
    detail: problem,
    checkedAt: new Date().toISOString(),
  }
  const own = { collection: 'link-checks', overrideAccess: true, depth: 0 } as const
  const { docs } = await payload.update({ ...own, where: { url: { equals: url } }, data })
  if (docs.length === 0) await payload.create({ ...own, data })
}

/**
 * Looks whether the links of an edition answer, and keeps what came out for the checklist. Doing it twice asks nobody
 * twice within a week.
 */
export const checkLinks = (network: Network = INTERNET): TaskConfig<'checkLinks'> => ({
  slug: 'checkLinks',
  retries: 1,
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'edition', type: 'number', required: true },
  ],
  outputSchema: [],
  handler: async ({ input, req }) => {
    const urls = await linksOf(req, inputSchema.parse(input))
    const lately = urls.length === 0 ? new Set<string>() : await checkedLately(req.payload, urls)
    const waiting = urls.filter((url) => !lately.has(url))
    const end = Date.now() + BEGIN_NO_MORE_AFTER_MS
    const work = async () => {
      while (Date.now() < end) {
        const url = waiting.shift()
        if (url === undefined) return
        await keep(req.payload, url, await probeLink(url, network))
      }
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, work))
    if (waiting.length > 0) await req.payload.jobs.queue({ task: 'checkLinks', input })
    return { output: {} }
  },
})
