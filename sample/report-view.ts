import type { ReportView, SiteView } from '#content/views.ts'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import type { LocalizedText } from '#domain/localized.ts'
import { nameViewFor } from '#domain/names.ts'
import { sampleAuthor } from './author.ts'
import { sampleReport, sampleTranslations } from './content.ts'
import { sampleDisclaimer } from './disclaimer.ts'
import { sampleImage } from './image.ts'
import { apln, carnegie } from './organisations.ts'
import { toRichText } from './rich-text.ts'
import { sampleCategory, sampleSeries } from './taxonomy.ts'
import type { Localized, SampleEditionText } from './types.ts'

const ORIGIN = 'https://portal.example.org'
const UUID = '00000000-0000-4000-8000-000000000001'

function textIn(language: InterfaceLanguage): SampleEditionText {
  const texts = [sampleReport.original, ...sampleTranslations.map(({ text }) => text)]
  return texts.find((text) => text.language === LANGUAGES[language].tag) ?? sampleReport.original
}

/** The site of the sample, without a database. */
export function sampleSiteView(language: InterfaceLanguage): SiteView {
  const name = { text: apln.name[language], lang: LANGUAGES[language].tag }
  return {
    name,
    tagline: null,
    publisher: { name, ror: null, url: apln.url },
    contactEmail: apln.contactEmail ?? '',
    postalAddress: null,
    timeZone: 'Asia/Seoul',
    footer: null,
    about: null,
    navigation: [],
    origin: ORIGIN,
  }
}

function authorIn(language: InterfaceLanguage): ReportView['authors'][number] {
  const lang = LANGUAGES[language].tag
  return {
    kind: 'person',
    name: nameViewFor(sampleAuthor, language),
    slug: sampleAuthor.slug,
    role: { text: sampleAuthor.role[language], lang },
    currentRole: null,
    bio: { richText: toRichText(sampleAuthor.bio[language]), lang },
    asAt: sampleReport.publicationDate,
    orcid: sampleAuthor.orcid,
    photo: null,
  }
}

function imageIn(localized: (text: Localized) => LocalizedText): NonNullable<ReportView['image']> {
  return {
    src: `/api/images/file/${sampleImage.file}`,
    width: 1600,
    height: 900,
    sizes: [],
    alt: localized(sampleImage.alt),
    panels: sampleImage.panels.map(({ credit, description, position }) => ({
      position,
      description: localized(description),
      credit: localized(credit),
    })),
    licence: null,
  }
}

/** The sample's report as its page in a language shows it, made of the sample's own data, without a database. */
export function sampleReportView(language: InterfaceLanguage): ReportView {
  const lang = LANGUAGES[language].tag
  const text = textIn(language)
  const localized = (localizedText: Localized): LocalizedText => ({ text: localizedText[language], lang })
  return {
    language,
    availability: 'published',
    workUuid: UUID,
    editionUuid: UUID,
    slug: sampleReport.slug,
    lang,
    isOriginal: language === 'en',
    originalLanguage: 'en',
    originalTitle: sampleReport.original.title,
    title: text.title,
    standfirst: text.standfirst,
    summary: toRichText(text.summary),
    keyFindings: [...text.keyFindings],
    body: toRichText(text.body),
    figures: {},
    category: { ...localized(sampleCategory.name), slug: sampleCategory.slug },
    topics: [],
    keywords: [...text.keywords],
    series: { name: localized(sampleSeries.name), slug: sampleSeries.slug, number: sampleReport.seriesNumber },
    reportNumber: sampleReport.reportNumber,
    publicationDate: sampleReport.publicationDate,
    modifiedDate: sampleReport.publicationDate,
    updatedAt: `${sampleReport.publicationDate}T12:00:00.000Z`,
    doi: null,
    licence: sampleReport.licence,
    authors: [authorIn(language)],
    translators: [],
    downloads: [],
    pdf: null,
    editions: [],
    olderThanOriginal: [],
    disclaimer: { richText: toRichText(sampleDisclaimer.text[language]), lang },
    funders: [
      {
        name: localized(carnegie.name),
        acknowledgement: carnegie.acknowledgement && localized(carnegie.acknowledgement),
        ror: carnegie.ror,
        crossrefFunderId: carnegie.crossrefFunderId,
        url: carnegie.url,
      },
    ],
    image: imageIn(localized),
    sample: true,
    withdrawal: null,
    corrections: [],
  }
}
