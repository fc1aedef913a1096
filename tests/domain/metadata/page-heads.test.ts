import { paragraph, richText } from '../../support/fixtures/rich-text.ts'
import { describe, expect, it } from '@jest/globals'
import { authorHead } from '#domain/metadata/author-head.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { author, site } from './sample-facts.ts'

describe('authorHead', () => {
  const head = authorHead(author, site, 'en', [{ name: 'Authors', path: '/en/authors' }])

  it('names the person with the native form', () => {
    expect(head).toMatchObject({
      title: 'Yu Tiejun (于铁军) | Dialogue Papers',
      description: 'Yu Tiejun: Professor',
      canonical: 'https://portal.example.org/en/authors/yu-tiejun',
      index: true,
    })
    expect(head.openGraph).toMatchObject({ type: 'profile', firstName: 'Tiejun', lastName: 'Yu' })
    expect(head.meta).toEqual([{ name: 'twitter:card', content: 'summary_large_image' }])
  })

  it('is shown by the portrait, or by the poster of the site', () => {
    expect(head.openGraph.images).toMatchObject([{ alt: 'Dialogue Papers · Example Network' }])
    expect(head.openGraph.images[0]?.url).toContain('https://portal.example.org/en/poster.png?v=')
    const photo = { src: '/api/images/file/a.png', width: 400, height: 500, alt: null, panels: [] }
    const [image, ...more] = authorHead({ ...author, photo }, site, 'en').openGraph.images
    expect([image?.url, more]).toEqual(['https://portal.example.org/api/images/file/a.png', []])
  })

  it('exists in every interface language', () => {
    expect(head.alternates).toEqual({
      en: 'https://portal.example.org/en/authors/yu-tiejun',
      'zh-Hans': 'https://portal.example.org/zh/authors/yu-tiejun',
      ja: 'https://portal.example.org/ja/authors/yu-tiejun',
      ko: 'https://portal.example.org/ko/authors/yu-tiejun',
      'x-default': 'https://portal.example.org/en/authors/yu-tiejun',
    })
  })

  it('is a profile page of the person, below the list of authors', () => {
    expect(head.jsonLd).toMatchObject([
      {
        '@type': 'ProfilePage',
        dateModified: '2026-05-03T10:00:00.000Z',
        mainEntity: {
          '@type': 'Person',
          name: 'Yu Tiejun',
          alternateName: ['于铁军'],
          jobTitle: 'Professor',
          affiliation: { '@type': 'Organization', name: 'Example University' },
          sameAs: ['https://orcid.org/0000-0002-1825-0097', 'https://yu.example'],
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Dialogue Papers', item: 'https://portal.example.org/en' },
          { position: 2, name: 'Authors', item: 'https://portal.example.org/en/authors' },
          { position: 3, name: 'Yu Tiejun', item: 'https://portal.example.org/en/authors/yu-tiejun' },
        ],
      },
    ])
  })

  it('is described by the bio where there is one', () => {
    const bio = { richText: richText(paragraph('Writes.')), lang: 'en' } as const
    expect(authorHead({ ...author, bio }, site, 'en').description).toBe('Writes.')
  })

  it('is not indexed while the person has sample reports only', () => {
    expect(authorHead({ ...author, reports: [{ sample: true }] }, site, 'en').index).toBe(false)
    expect(authorHead({ ...author, reports: [{ sample: true }, { sample: false }] }, site, 'en').index).toBe(true)
  })
})

describe('pageHead', () => {
  const about = { site, language: 'ja' as const, path: '/ja/about', title: '案内', description: '説明。' }

  it('links the same page in every interface language', () => {
    const head = pageHead(about)
    expect(head.canonical).toBe('https://portal.example.org/ja/about')
    expect(head.alternates).toMatchObject({
      ja: 'https://portal.example.org/ja/about',
      ko: 'https://portal.example.org/ko/about',
      'x-default': 'https://portal.example.org/en/about',
    })
    expect(head.jsonLd).toMatchObject([{ '@type': 'BreadcrumbList' }])
  })

  it('lets the home page choose a language for everybody else', () => {
    const head = pageHead({ ...about, path: '/ja', title: site.name.text })
    expect(head.title).toBe('Dialogue Papers')
    expect(head.alternates).toMatchObject({
      en: 'https://portal.example.org/en',
      'x-default': 'https://portal.example.org/',
    })
    expect(head.jsonLd).toMatchObject([{ '@type': 'WebSite', publisher: { name: 'Example Network' } }])
  })

  it('links and describes nothing where it is not indexed', () => {
    expect(pageHead({ ...about, index: false })).toMatchObject({ index: false, alternates: {}, jsonLd: [] })
  })
})
