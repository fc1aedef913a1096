import type { PayloadRequest } from 'payload'
import { type AsPublished, textsNow } from '#domain/as-published.ts'
import { disclaimerFor } from '#domain/disclaimers.ts'
import type { LanguageTag } from '#domain/languages.ts'
import { creditsOf, idOf, type CreditRelation } from '#domain/relations.ts'
import type { Author, Organisation, SiteSetting } from '../../payload-types.ts'

type Relation = number | { id: number } | null | undefined

/** What of a report decides its disclaimer and its credits. */
export type Work = {
  authors?: CreditRelation[] | null
  disclaimer?: Relation
  series?: Relation
  category?: Relation
}

const READ = { depth: 0, overrideAccess: true, disableErrors: true } as const

const settingsOf = (req: PayloadRequest) =>
  req.payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, req })

/**
 * @param settings of the site, where they were read already
 * @returns id of the disclaimer that applies by the rule, or null.
 */
export async function applicableDisclaimer(
  req: PayloadRequest,
  work: Work,
  settings?: Pick<SiteSetting, 'defaultDisclaimer'>,
): Promise<number | null> {
  const { payload } = req
  const [series, category] = [idOf(work.series), idOf(work.category)]
  const seriesDoc = series ? await payload.findByID({ collection: 'series', id: series, ...READ, req }) : null
  const categoryDoc = category ? await payload.findByID({ collection: 'categories', id: category, ...READ, req }) : null
  return disclaimerFor({
    report: idOf(work.disclaimer),
    series: idOf(seriesDoc?.disclaimer),
    category: idOf(categoryDoc?.disclaimer),
    site: idOf((settings ?? (await settingsOf(req))).defaultDisclaimer),
  })
}

/** @returns the number of the version that holds the disclaimer's present text; none of texts older than versions */
async function latestVersion(req: PayloadRequest, disclaimer: number): Promise<number | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: 'disclaimers',
    where: { parent: { equals: disclaimer } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { parent: true },
    overrideAccess: true,
    req,
  })
  const id = docs[0]?.id
  return id === undefined ? undefined : Number(id)
}

/**
 * The disclaimer and bios as they stand now, in the edition's language where they exist in it.
 *
 * @param language the edition's
 * @param original the original's language, taken where a text has no version in the edition's
 */
export async function currentTexts(
  req: PayloadRequest,
  work: Work,
  language: LanguageTag,
  original: LanguageTag,
  releasedAt: Date,
): Promise<AsPublished> {
  const preferred = [language, original]
  const disclaimerId = await applicableDisclaimer(req, work)
  const disclaimer = disclaimerId
    ? await req.payload.findByID({ collection: 'disclaimers', id: disclaimerId, locale: 'all', ...READ, req })
    : null
  const credits = creditsOf(work.authors)
  const documents = new Map<string, Author | Organisation>()
  for (const { kind, id } of credits) {
    const collection = kind === 'person' ? 'authors' : 'organisations'
    const doc = await req.payload.findByID({ collection, id, locale: 'all', ...READ, req })
    if (doc) documents.set(`${kind} ${id}`, doc)
  }
  return textsNow(
    preferred,
    disclaimer && { text: disclaimer.text, id: disclaimer.id, version: await latestVersion(req, disclaimer.id) },
    credits,
    ({ kind, id }) => documents.get(`${kind} ${id}`) ?? null,
    releasedAt,
  )
}
