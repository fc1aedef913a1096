import { describe, expect, it } from '@jest/globals'
import { reportHead } from '#domain/metadata/report-head.ts'
import type { HeadFacts } from '#domain/metadata/head-facts.ts'
import { original, site, translation } from './sample-facts.ts'

const contents = (head: HeadFacts, name: string) =>
  head.meta.filter((tag) => tag.name === name).map(({ content }) => content)
const names = (head: HeadFacts) => head.meta.map(({ name }) => name)
const isCitation = (name: string) => name.startsWith('citation_') || name.startsWith('DC.')

describe('the page of a published original', () => {
  const head = reportHead(original, site)

  it('is indexed under its own address', () => {
    expect(head).toMatchObject({
      title: 'Building Trust | Dialogue Papers',
      description: 'What three cases teach.',
      canonical: 'https://portal.example.org/en/reports/trust',
      index: true,
    })
  })

  it('links the published reading editions only, itself among them, with itself as the default', () => {
    expect(head.alternates).toEqual({
      en: 'https://portal.example.org/en/reports/trust',
      'zh-Hans': 'https://portal.example.org/zh/reports/trust',
      'x-default': 'https://portal.example.org/en/reports/trust',
    })
  })

  it('has all Highwire tags that Scholar and Zotero ask for', () => {
    expect(head.meta.filter(({ name }) => name.startsWith('citation_'))).toEqual([
      { name: 'citation_title', content: 'Building Trust' },
      { name: 'citation_author', content: 'Yu, Tiejun' },
      { name: 'citation_publication_date', content: '2026/05/01' },
      { name: 'citation_technical_report_institution', content: 'Example Network' },
      { name: 'citation_technical_report_number', content: 'AD-1' },
      { name: 'citation_language', content: 'en' },
      { name: 'citation_doi', content: '10.1234/abc' },
      { name: 'citation_keywords', content: 'trust' },
      { name: 'citation_keywords', content: 'crisis management' },
      { name: 'citation_abstract_html_url', content: 'https://portal.example.org/en/reports/trust' },
      { name: 'citation_pdf_url', content: 'https://portal.example.org/en/reports/trust/trust-en.pdf' },
    ])
  })

  it('never says that it is in a journal', () => {
    expect(names(head)).not.toContain('citation_journal_title')
  })

  it('has Dublin Core and says what its prefix means', () => {
    expect(head.links).toContainEqual({ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' })
    expect(contents(head, 'DC.title')).toEqual(['Building Trust'])
    expect(contents(head, 'DC.creator')).toEqual(['Yu, Tiejun'])
    expect(contents(head, 'DC.date')).toEqual(['2026-05-01'])
    expect(contents(head, 'DC.type')).toEqual(['report'])
    expect(contents(head, 'DC.language')).toEqual(['en'])
    expect(contents(head, 'DC.publisher')).toEqual(['Example Network'])
    expect(contents(head, 'DC.rights')).toEqual(['https://creativecommons.org/licenses/by-nc/4.0/'])
    expect(contents(head, 'DC.identifier')).toEqual([
      'https://portal.example.org/id/11111111-1111-4111-8111-111111111111',
      'https://doi.org/10.1234/abc',
    ])
  })

  it('has an OpenGraph card with a picture and the other languages', () => {
    expect(head.openGraph).toMatchObject({
      type: 'article',
      title: 'Building Trust',
      url: head.canonical,
      siteName: 'Dialogue Papers',
      locale: 'en_US',
      alternateLocale: ['zh_CN'],
      images: [
        {
          url: expect.stringMatching(
            /^https:\/\/portal\.example\.org\/en\/reports\/trust\/poster\.png\?v=[0-9a-f]{16}$/,
          ),
          width: 1200,
          height: 630,
          type: 'image/png',
          alt: 'Asia Dialogue · Building Trust · Yu Tiejun · Example Network',
        },
      ],
      publishedTime: '2026-05-01',
      authors: ['https://portal.example.org/en/authors/yu-tiejun'],
    })
    expect(contents(head, 'twitter:card')).toEqual(['summary_large_image'])
  })

  it('describes the report and the way to it in JSON-LD', () => {
    expect(head.jsonLd).toMatchObject([{ '@type': 'Report' }, { '@type': 'BreadcrumbList' }])
  })
})

describe('the page of a published translation', () => {
  const head = reportHead(translation, site)

  it('cites its own title, language and native names', () => {
    expect(contents(head, 'citation_title')).toEqual(['建立互信'])
    expect(contents(head, 'citation_author')).toEqual(['于铁军'])
    expect(contents(head, 'citation_language')).toEqual(['zh-Hans'])
    expect(contents(head, 'citation_pdf_url')).toEqual([
      'https://portal.example.org/zh/reports/trust/trust-zh-hans.pdf',
    ])
  })

  it("gives the same list of languages as the original's page", () => {
    expect(head.alternates).toEqual(reportHead(original, site).alternates)
    expect(head.canonical).toBe('https://portal.example.org/zh/reports/trust')
  })

  it('is described by its summary where it has no standfirst', () => {
    expect(head.description).toBe('The summary <in> full.')
  })
})

describe('a PDF outside of the folder of the page', () => {
  it('is not offered to Scholar, which would ignore it', () => {
    const head = reportHead({ ...translation, pdf: original.pdf }, site)
    expect(names(head)).not.toContain('citation_pdf_url')
  })
})

describe('a report without an author', () => {
  it('has no Highwire tags, as Scholar ignores incomplete ones', () => {
    const head = reportHead({ ...original, authors: [] }, site)
    expect(names(head).some((name) => name.startsWith('citation_'))).toBe(false)
  })
})

describe.each([
  { availability: 'fileOnly' as const, language: 'ko' as const },
  { availability: 'absent' as const, language: 'ja' as const },
])('a page in a language in which the report is $availability', ({ availability, language }) => {
  const editions = original.editions.filter((edition) => edition.language !== 'ja')
  const head = reportHead({ ...original, availability, language, editions }, site)

  it("is not indexed and names the original's page instead", () => {
    expect(head).toMatchObject({ index: false, canonical: 'https://portal.example.org/en/reports/trust' })
    expect(head.openGraph).toMatchObject({ url: 'https://portal.example.org/en/reports/trust', locale: 'en_US' })
  })

  it('is shown by the poster of the original', () => {
    expect(head.openGraph.images[0]?.url).toContain('https://portal.example.org/en/reports/trust/poster.png?v=')
  })

  it('does not pass for an edition', () => {
    expect(head.alternates).toEqual({})
    expect(names(head).filter(isCitation)).toEqual([])
    expect(head.jsonLd).toEqual([])
    expect(head.links).toEqual([])
  })
})

describe('the notice of a withdrawn edition', () => {
  const head = reportHead(
    {
      ...translation,
      language: 'ja',
      lang: 'ja',
      title: '信頼',
      availability: 'withdrawn',
      withdrawal: { note: { text: '撤回しました。', lang: 'ja' } },
    },
    site,
  )

  it('keeps its address, says what happened and is not cited any more', () => {
    expect(head).toMatchObject({
      canonical: 'https://portal.example.org/ja/reports/trust',
      description: '撤回しました。',
      index: false,
      alternates: {},
    })
    expect(names(head).filter(isCitation)).toEqual([])
  })
})

describe('sample content', () => {
  it('is described in full but never indexed', () => {
    const head = reportHead({ ...original, sample: true }, site)
    expect(head).toEqual({ ...reportHead(original, site), index: false })
  })
})
