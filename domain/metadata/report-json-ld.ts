import type { CorrectionComment, ImageObject, MediaObject, Report, WithContext } from 'schema-dts'
import { doiUrl } from '../identifiers.ts'
import type { Correction } from '../corrections.ts'
import type { LanguageTag } from '../languages.ts'
import { proseText } from '../rich-text-plain.ts'
import { permanentPath, reportPath } from '../urls.ts'
import { absolute } from './absolute.ts'
import type { DownloadFacts, ImageFacts, ReportFacts, SiteFacts } from './facts.ts'
import { authorNode, funderNode, nameNode, organisationNode } from './json-ld.ts'
import { licenceUrl } from './licence.ts'

/** @returns the path of the permanent identifier: an original goes by that of the work. */
export const editionUri = (report: ReportFacts) =>
  permanentPath(report.isOriginal ? report.workUuid : report.editionUuid)

/** schema.org `Report` for a published edition. A translation points at the original's work, the original at all. */
export function reportJsonLd(report: ReportFacts, site: SiteFacts): WithContext<Report> {
  const { origin } = site
  const abstract = proseText(report.summary)
  const acknowledgements = report.funders.flatMap(({ acknowledgement }) => acknowledgement?.text ?? [])
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': absolute(origin, editionUri(report)),
    url: absolute(origin, reportPath(report.language, report.slug)),
    name: report.title,
    headline: report.title,
    description: report.standfirst ?? undefined,
    abstract: abstract || undefined,
    reportNumber: report.reportNumber ?? undefined,
    author: report.authors.map((author) => authorNode(author, report.language, origin)),
    translator: report.translators.length > 0 ? report.translators.map(nameNode) : undefined,
    datePublished: report.publicationDate,
    dateModified: report.modifiedDate,
    correction:
      report.corrections.length > 0 ? report.corrections.map((one) => correctionNode(one, report.lang)) : undefined,
    inLanguage: report.lang,
    genre: report.category?.text,
    keywords: report.keywords.length > 0 ? [...report.keywords] : undefined,
    about: report.topics.length > 0 ? report.topics.map(({ text }) => ({ '@type': 'Thing', name: text })) : undefined,
    publisher: organisationNode(site.publisher),
    isPartOf: report.series ? { '@type': 'CreativeWorkSeries', name: report.series.name.text } : undefined,
    position: report.series?.number ?? undefined,
    funder: report.funders.length > 0 ? report.funders.map(funderNode) : undefined,
    creditText: acknowledgements.length > 0 ? acknowledgements.join(' ') : undefined,
    license: report.licence === null ? undefined : (licenceUrl(report.licence) ?? undefined),
    sameAs: report.doi === null ? undefined : doiUrl(report.doi),
    isAccessibleForFree: true,
    image: report.image ? imageNode(report.image, origin) : undefined,
    encoding: report.pdf ? pdfNode(report.pdf, origin) : undefined,
    ...languageRelations(report, origin),
  }
}

/** schema.org `CorrectionComment`: what was put right, and when readers were told. */
const correctionNode = ({ date, note }: Correction, lang: LanguageTag): CorrectionComment => ({
  '@type': 'CorrectionComment',
  text: note,
  datePublished: date,
  inLanguage: lang,
})

function languageRelations(report: ReportFacts, origin: string): Pick<Report, 'workTranslation' | 'translationOfWork'> {
  if (!report.isOriginal) {
    const original = report.editions.find((edition) => edition.isOriginal)
    return {
      translationOfWork: {
        '@type': 'Report',
        '@id': absolute(origin, permanentPath(report.workUuid)),
        name: report.originalTitle,
        inLanguage: report.originalLanguage,
        url: original?.href ? absolute(origin, original.href) : undefined,
      },
    }
  }
  const translations = report.editions.filter((edition) => !edition.isOriginal && edition.availability !== 'withdrawn')
  if (translations.length === 0) return {}
  return {
    workTranslation: translations.map((edition) => {
      const pdf = report.downloads.find((download) => download.language === edition.language)
      return {
        '@type': 'Report' as const,
        name: edition.title ?? undefined,
        inLanguage: edition.language,
        url: edition.href === null ? undefined : absolute(origin, edition.href),
        encoding: pdf ? pdfNode(pdf, origin) : undefined,
      }
    }),
  }
}

function pdfNode(pdf: DownloadFacts, origin: string): MediaObject {
  return {
    '@type': 'MediaObject',
    contentUrl: absolute(origin, pdf.href),
    encodingFormat: 'application/pdf',
    contentSize: `${pdf.bytes} B`,
    inLanguage: pdf.language,
  }
}

function imageNode(image: ImageFacts, origin: string): ImageObject {
  const credits = image.panels.flatMap(({ credit }) => credit?.text ?? [])
  return {
    '@type': 'ImageObject',
    url: absolute(origin, image.src),
    width: { '@type': 'QuantitativeValue', value: image.width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: image.height, unitCode: 'E37' },
    caption: image.alt?.text,
    creditText: credits.length > 0 ? credits.join(' ') : undefined,
  }
}
