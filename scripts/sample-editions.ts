import type { Payload } from 'payload'
import { sampleReport, sampleTranslations } from '#sample/content.ts'
import { sampleImage } from '#sample/image.ts'
import { toRichText } from '#sample/rich-text.ts'
import type { SampleEditionText } from '#sample/types.ts'
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

async function addReport(payload: Payload, ids: Ids, files: Ids): Promise<number> {
  const existing = await sampleId(payload, 'reports', sampleReport.slug)
  if (existing !== null) return existing
  const { slug, original, seriesNumber, publicationDate, reportNumber, licence } = sampleReport
  const { id } = await payload.create({
    collection: 'reports',
    data: {
      _status: 'published',
      sample: true,
      sampleKey: slug,
      slug,
      language: original.language === 'en' ? 'en' : undefined,
      ...texts(original),
      keywords: [...original.keywords],
      authors: found(ids, sampleReport.authorSlugs).map((value) => ({ relationTo: 'authors' as const, value })),
      category: ids.get(sampleReport.categorySlug),
      topics: found(ids, sampleReport.topicSlugs),
      series: ids.get(sampleReport.seriesSlug),
      seriesNumber,
      publicationDate,
      reportNumber,
      licence,
      funders: found(ids, sampleReport.funderSlugs),
      disclaimer: ids.get(sampleReport.disclaimerSlug),
      document: files.get(sampleReport.pdf),
      image: files.get(sampleImage.file),
    },
  })
  return id
}

/** The report and its translations, published. */
export async function addSampleEditions(payload: Payload, ids: Ids, files: Ids): Promise<void> {
  const report = await addReport(payload, ids, files)
  for (const { form, text, pdf, publicationDate } of sampleTranslations) {
    const sampleKey = `${sampleReport.slug}/${text.language}`
    if ((await sampleId(payload, 'translations', sampleKey)) !== null) continue
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
        document: files.get(pdf),
      },
    })
  }
}
