import type { Payload } from 'payload'
import { INTERFACE_LANGUAGES, LANGUAGES } from '#domain/languages.ts'
import { sampleWorks } from '#sample/content.ts'
import { sampleOrganisations } from '#sample/organisations.ts'
import { toRichText } from '#sample/rich-text.ts'
import type { SampleEditionText, SampleTranslation, SampleWork } from '#sample/types.ts'
import { type Ids, sampleId } from './sample-parts.ts'

const found = (ids: Ids, slugs: readonly string[]): number[] =>
  slugs.map((slug) => ids.get(slug)).filter((id) => id !== undefined)

const texts = ({ title, standfirst, summary, keyFindings, body }: SampleEditionText) => ({
  title,
  standfirst,
  summary: toRichText(summary),
  keyFindings: keyFindings.map((text) => ({ text })),
  body: toRichText(body),
})

async function addReport(payload: Payload, { report, image }: SampleWork, ids: Ids, files: Ids): Promise<number> {
  const existing = await sampleId(payload, 'reports', report.slug)
  if (existing !== null) return existing
  const { slug, original, seriesNumber, publicationDate, reportNumber, licence } = report
  const { id } = await payload.create({
    collection: 'reports',
    data: {
      _status: 'published',
      sample: true,
      sampleKey: slug,
      slug,
      language: originalLanguage(original),
      ...texts(original),
      keywords: [...original.keywords],
      authors: report.authorSlugs.flatMap((author) => creditOf(author, ids)),
      category: ids.get(report.categorySlug),
      topics: found(ids, report.topicSlugs),
      series: ids.get(report.seriesSlug),
      seriesNumber,
      publicationDate,
      reportNumber,
      licence,
      funders: found(ids, report.funderSlugs),
      disclaimer: ids.get(report.disclaimerSlug),
      document: report.pdf === null ? null : files.get(report.pdf),
      image: image === null ? null : files.get(image),
    },
  })
  return id
}

/** Originals are written in the language of an interface. */
function originalLanguage({ language }: SampleEditionText) {
  const own = INTERFACE_LANGUAGES.map((known) => LANGUAGES[known].tag).find((tag) => tag === language)
  return own === 'en' || own === 'zh-Hans' || own === 'ja' || own === 'ko' ? own : undefined
}

function creditOf(slug: string, ids: Ids) {
  const value = ids.get(slug)
  if (value === undefined) return []
  const isOrganisation = sampleOrganisations.some((organisation) => organisation.slug === slug)
  return [isOrganisation ? { relationTo: 'organisations' as const, value } : { relationTo: 'authors' as const, value }]
}

/** The reports and their translations, published. */
export async function addSampleEditions(payload: Payload, ids: Ids, files: Ids): Promise<void> {
  for (const work of sampleWorks) {
    const report = await addReport(payload, work, ids, files)
    for (const translation of work.translations)
      await addTranslation(payload, work.report.slug, report, translation, files)
  }
}

async function addTranslation(
  payload: Payload,
  slug: string,
  report: number,
  { form, text, pdf, publicationDate }: SampleTranslation,
  files: Ids,
): Promise<void> {
  const sampleKey = `${slug}/${text.language}`
  if ((await sampleId(payload, 'translations', sampleKey)) !== null) return
  await payload.create({
    collection: 'translations',
    data: {
      _status: 'published',
      sampleKey,
      report,
      language: text.language,
      form,
      ...(form === 'text' ? texts(text) : { title: text.title }),
      publicationDate,
      document: pdf === null ? null : files.get(pdf),
    },
  })
}
