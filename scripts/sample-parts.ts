import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#domain/languages.ts'
import { sampleAuthor } from '#sample/author.ts'
import { sampleImages, sampleReport, sampleWorks } from '#sample/content.ts'
import { sampleDisclaimer } from '#sample/disclaimer.ts'
import { apln, sampleOrganisations } from '#sample/organisations.ts'
import { toRichText } from '#sample/rich-text.ts'
import { aboutSite, siteName, siteTagline } from '#sample/site.ts'
import { plainAuthors } from '#sample/plain-authors.ts'
import {
  guides,
  handbookSeries,
  plainSeries,
  plainTopics,
  policyBriefs,
  sampleCategory,
  sampleSeries,
  sampleTopics,
} from '#sample/taxonomy.ts'
import type { SampleAuthor, SampleImage } from '#sample/types.ts'

/** Sample documents that editions need, by the slug or file they have in the sample. */
export type Ids = Map<string, number>

type SampleCollection =
  | 'organisations'
  | 'authors'
  | 'series'
  | 'categories'
  | 'topics'
  | 'disclaimers'
  | 'images'
  | 'documents'
  | 'reports'
  | 'translations'

/** @returns the id of the sample document of that key, in the trash too, or null */
export async function sampleId(payload: Payload, collection: SampleCollection, key: string): Promise<number | null> {
  const { docs } = await payload.find({
    collection,
    where: { sampleKey: { equals: key } },
    select: {},
    depth: 0,
    limit: 1,
    trash: true,
  })
  return docs[0]?.id ?? null
}

async function ensure(
  payload: Payload,
  collection: SampleCollection,
  key: string,
  create: () => Promise<{ id: number }>,
) {
  return (await sampleId(payload, collection, key)) ?? (await create()).id
}

/** Writes the localized fields of a new document, language by language. */
async function inEachLanguage<Doc extends { id: number }>(
  write: (language: InterfaceLanguage, id: number | null) => Promise<Doc>,
): Promise<Doc> {
  let doc: Doc | null = null
  for (const language of INTERFACE_LANGUAGES) doc = await write(language, doc?.id ?? null)
  if (!doc) throw new Error('There are no languages.')
  return doc
}

async function addTerms(payload: Payload, ids: Ids): Promise<void> {
  for (const { collection, terms } of [
    { collection: 'categories', terms: [sampleCategory, policyBriefs, guides] },
    { collection: 'topics', terms: [...sampleTopics, ...plainTopics] },
    { collection: 'series', terms: [sampleSeries, plainSeries, handbookSeries] },
  ] as const) {
    for (const term of terms) {
      const id = await ensure(payload, collection, term.slug, () =>
        inEachLanguage((locale, existing) => {
          const description = 'description' in term ? { description: toRichText([term.description[locale]]) } : {}
          const funders =
            'funderSlugs' in term ? { funders: term.funderSlugs.flatMap((slug) => ids.get(slug) ?? []) } : {}
          const one = 'nameOfOne' in term && term.nameOfOne ? { nameOfOne: term.nameOfOne[locale] } : {}
          const data = {
            name: term.name[locale],
            slug: term.slug,
            sampleKey: term.slug,
            ...one,
            ...description,
            ...funders,
          }
          return existing === null
            ? payload.create({ collection, data, locale })
            : payload.update({ collection, id: existing, data, locale })
        }),
      )
      ids.set(term.slug, id)
    }
  }
}

async function addOrganisations(payload: Payload, ids: Ids): Promise<void> {
  for (const { slug, name, acknowledgement, url, ror, crossrefFunderId } of sampleOrganisations) {
    const id = await ensure(payload, 'organisations', slug, () =>
      inEachLanguage((locale, existing) => {
        const data = {
          name: name[locale],
          acknowledgement: acknowledgement?.[locale] ?? null,
          website: url,
          ror,
          crossrefFunderId,
          sampleKey: slug,
        }
        return existing === null
          ? payload.create({ collection: 'organisations', data, locale })
          : payload.update({ collection: 'organisations', id: existing, data, locale })
      }),
    )
    ids.set(slug, id)
  }
}

async function addAuthor(payload: Payload, ids: Ids, author: SampleAuthor): Promise<void> {
  const { slug, familyName, givenName, nameOrder, nativeNames, aliases, orcid, affiliationSlug, role, bio } = author
  const id = await ensure(payload, 'authors', slug, () =>
    inEachLanguage((locale, existing) => {
      const shared = { slug, familyName, givenName, nameOrder, nativeNames, aliases, orcid, sampleKey: slug }
      const data = {
        ...shared,
        affiliation: affiliationSlug === null ? null : (ids.get(affiliationSlug) ?? null),
        role: role[locale],
        bio: toRichText(bio[locale]),
      }
      return existing === null
        ? payload.create({ collection: 'authors', data, locale })
        : payload.update({ collection: 'authors', id: existing, data, locale })
    }),
  )
  ids.set(slug, id)
}

async function addDisclaimer(payload: Payload, ids: Ids): Promise<void> {
  const { slug, name, text } = sampleDisclaimer
  const id = await ensure(payload, 'disclaimers', slug, () =>
    inEachLanguage((locale, existing) => {
      const data = { name, text: toRichText(text[locale]), sampleKey: slug }
      return existing === null
        ? payload.create({ collection: 'disclaimers', data, locale })
        : payload.update({ collection: 'disclaimers', id: existing, data, locale })
    }),
  )
  ids.set(slug, id)
}

/** Organisations, terms, the authors and the disclaimer. */
export async function addSampleVocabulary(payload: Payload): Promise<Ids> {
  const ids: Ids = new Map()
  await addOrganisations(payload, ids)
  await addTerms(payload, ids)
  for (const author of [sampleAuthor, ...plainAuthors]) await addAuthor(payload, ids, author)
  await addDisclaimer(payload, ids)
  return ids
}

const sampleFile = async (name: string, mimetype: string) => {
  const data = await readFile(path.join(process.cwd(), 'sample/files', name))
  return { name, data, mimetype, size: data.length }
}

async function addImage(payload: Payload, ids: Ids, { alt, credit, file, panels }: SampleImage): Promise<void> {
  const picture = await sampleFile(file, file.endsWith('.png') ? 'image/png' : 'image/jpeg')
  const id = await ensure(payload, 'images', file, () =>
    inEachLanguage((locale, existing) => {
      const data = {
        alt: alt[locale],
        panels: panels.map(({ position, description, credit }) => ({
          position,
          description: description[locale],
          credit: credit[locale],
        })),
        credit,
        sampleKey: file,
      }
      return existing === null
        ? payload.create({ collection: 'images', data, locale, file: picture })
        : payload.update({ collection: 'images', id: existing, data, locale })
    }),
  )
  ids.set(file, id)
}

/** The PDFs and the images. */
export async function addSampleFiles(payload: Payload): Promise<Ids> {
  const ids: Ids = new Map()
  for (const image of sampleImages) await addImage(payload, ids, image)
  const editions = sampleWorks.flatMap(({ report, translations }) => [
    { name: report.pdf, language: report.original.language },
    ...translations.map(({ pdf, text }) => ({ name: pdf, language: text.language })),
  ])
  for (const { name, language } of editions) {
    if (name === null) continue
    const file = await sampleFile(name, 'application/pdf')
    const id = await ensure(payload, 'documents', name, () =>
      payload.create({ collection: 'documents', data: { language, sampleKey: name }, file }),
    )
    ids.set(name, id)
  }
  return ids
}

/** Gives an empty site its name and publisher; settings that somebody made are left alone. */
export async function settleSite(payload: Payload, ids: Ids): Promise<void> {
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  if (settings.name) return
  for (const locale of INTERFACE_LANGUAGES) {
    await payload.updateGlobal({
      slug: 'site-settings',
      locale,
      data: {
        name: siteName[locale],
        tagline: siteTagline[locale],
        publisher: ids.get(apln.slug) ?? null,
        contactEmail: apln.contactEmail,
        timeZone: 'Asia/Seoul',
        defaultDisclaimer: ids.get(sampleDisclaimer.slug) ?? null,
        about: toRichText(aboutSite[locale]),
      },
    })
  }
}

/** Puts the report that shows most first on a home page that nobody has arranged yet. */
export async function settleHomePage(payload: Payload): Promise<void> {
  const home = await payload.findGlobal({ slug: 'home-page', depth: 0 })
  if (home.updatedAt) return
  await payload.updateGlobal({
    slug: 'home-page',
    data: {
      featuredReport: await sampleId(payload, 'reports', sampleReport.slug),
      featuredSeries: await sampleId(payload, 'series', sampleSeries.slug),
    },
  })
}
