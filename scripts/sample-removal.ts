import type { Payload, Where } from 'payload'
import { idOf } from '#domain/relations.ts'

/** Documents are removed before what they use. */
const ORDER = [
  'translations',
  'reports',
  'documents',
  'images',
  'authors',
  'series',
  'categories',
  'topics',
  'disclaimers',
  'organisations',
] as const

type SampleCollection = (typeof ORDER)[number]
type Use = { collection: 'reports' | 'translations' | 'authors' | 'series' | 'categories'; field: string }

const USES: Partial<Record<SampleCollection, Use[]>> = {
  reports: [{ collection: 'translations', field: 'report' }],
  documents: [
    { collection: 'reports', field: 'document' },
    { collection: 'translations', field: 'document' },
  ],
  images: [
    { collection: 'reports', field: 'image' },
    { collection: 'authors', field: 'photo' },
  ],
  authors: [
    { collection: 'reports', field: 'authors.value' },
    { collection: 'translations', field: 'translators' },
  ],
  series: [{ collection: 'reports', field: 'series' }],
  categories: [{ collection: 'reports', field: 'category' }],
  topics: [{ collection: 'reports', field: 'topics' }],
  disclaimers: [
    { collection: 'reports', field: 'disclaimer' },
    { collection: 'series', field: 'disclaimer' },
    { collection: 'categories', field: 'disclaimer' },
  ],
  organisations: [
    { collection: 'reports', field: 'funders' },
    { collection: 'reports', field: 'authors.value' },
    { collection: 'authors', field: 'affiliation' },
    { collection: 'series', field: 'funders' },
  ],
}

async function isUsed(payload: Payload, collection: SampleCollection, id: number): Promise<boolean> {
  for (const use of USES[collection] ?? []) {
    const where: Where = { [use.field]: { equals: id } }
    const { totalDocs } = await payload.count({ collection: use.collection, where, trash: true })
    if (totalDocs > 0) return true
  }
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  if (collection === 'organisations') return settings.publisher === id
  return collection === 'disclaimers' && settings.defaultDisclaimer === id
}

/** What the home page puts first is in use: the sample's is taken from there, what an editor chose stays. */
async function clearHomePage(payload: Payload): Promise<void> {
  const home = await payload.findGlobal({ slug: 'home-page', depth: 0 })
  const isSample = async (collection: 'reports' | 'series', chosen: number | { id: number } | null | undefined) => {
    const id = idOf(chosen)
    if (id === null) return false
    const where: Where = { id: { equals: id }, sampleKey: { exists: true } }
    return (await payload.count({ collection, where, trash: true })).totalDocs > 0
  }
  const data = {
    ...((await isSample('reports', home.featuredReport)) && { featuredReport: null }),
    ...((await isSample('series', home.featuredSeries)) && { featuredSeries: null }),
  }
  if (Object.keys(data).length > 0) await payload.updateGlobal({ slug: 'home-page', data })
}

/**
 * Takes the sample content away for good, except for what other content uses.
 *
 * @returns how many documents were removed, and the names of those that were kept
 */
export async function removeSample(payload: Payload): Promise<{ removed: number; kept: string[] }> {
  await clearHomePage(payload)
  let removed = 0
  const kept: string[] = []
  for (const collection of ORDER) {
    const { docs } = await payload.find({
      collection,
      where: { sampleKey: { exists: true } },
      depth: 0,
      pagination: false,
      trash: true,
    })
    for (const { id, sampleKey } of docs) {
      if (await isUsed(payload, collection, id)) {
        kept.push(`${collection} ${sampleKey}`)
        continue
      }
      await payload.delete({ collection, id, trash: true })
      removed += 1
    }
  }
  return { removed, kept }
}
