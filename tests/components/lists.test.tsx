import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { AuthorPage } from '#components/author-page.tsx'
import { HomePage } from '#components/home-page.tsx'
import { NotFoundMessage } from '#components/not-found-message.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import type { ReportSummary } from '#content/views.ts'
import { pageLanguages } from '#components/language-options.ts'
import { homePath } from '#domain/urls.ts'
import { panelsImage } from '../support/fixtures/images.ts'
import { reportEn, reportJaAbsent, reportKoFileOnly, summaryOf, yuTiejun } from '../support/fixtures/reports.ts'
import { siteEn, siteJa, siteKo } from '../support/fixtures/site.ts'
import { renderIn } from './render-in.tsx'

const homeOf = (latest: ReportSummary[]) => ({ featured: null, latest, series: null })

describe('the home page', () => {
  it('shows what the site is and its latest reports', async () => {
    await renderIn('en', <HomePage site={siteEn} home={homeOf([summaryOf(reportEn)])} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Research and dialogue')
    expect(screen.getByRole('link', { name: reportEn.title })).toHaveAttribute('href', `/en/reports/${reportEn.slug}`)
  })

  it('says so where nothing is published', async () => {
    await renderIn('ko', <HomePage site={siteKo} home={homeOf([])} />)
    expect(screen.getByText('아직 공개된 보고서가 없습니다.')).toBeInTheDocument()
  })

  it('marks the title of a report shown in its original language, and says why', async () => {
    await renderIn('ja', <HomePage site={siteJa} home={homeOf([summaryOf(reportJaAbsent)])} />)
    expect(screen.getByRole('heading', { level: 3 })).toHaveAttribute('lang', 'en')
    expect(screen.getByText('日本語版はありません（英語の原文を表示）')).toBeInTheDocument()
  })

  it('says where there is a PDF only, and labels samples', async () => {
    await renderIn('ko', <HomePage site={siteKo} home={homeOf([{ ...summaryOf(reportKoFileOnly), sample: true }])} />)
    expect(screen.getByText('한국어판은 PDF로만 제공, 영어 원문으로 표시')).toBeInTheDocument()
    expect(screen.getByText('샘플')).toBeInTheDocument()
  })
})

describe('the page of an author', () => {
  it('shows the name in both scripts, the bio and the reports', async () => {
    const author = {
      slug: 'yu-tiejun',
      href: '/en/authors/yu-tiejun',
      uuid: '5f0f6a3e-1d0b-4b6e-9d3b-6a7c1c2f0a09',
      name: yuTiejun.name,
      role: yuTiejun.role,
      photo: null,
      bio: yuTiejun.bio,
      bioAsAt: '2026-11-25',
      topics: [
        {
          slug: 'arms-control',
          href: '/en/topics/arms-control',
          name: { text: 'Arms control', lang: 'en' as const },
          count: 1,
        },
      ],
      affiliation: null,
      orcid: '0000-0002-1825-0097',
      website: null,
      reports: [summaryOf(reportEn)],
      updatedAt: reportEn.updatedAt,
    }
    await renderIn('en', <AuthorPage author={{ ...author, photo: panelsImage }} />)
    expect(screen.getByRole('figure')).toHaveTextContent('Credit: REUTERS/Lintao Zhang')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Yu Tiejun (于铁军)')
    expect(screen.getByRole('link', { name: 'https://orcid.org/0000-0002-1825-0097' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Biography' })).toHaveTextContent('As at 25 November 2026')
    expect(screen.getByRole('link', { name: 'Arms control' })).toHaveAttribute('href', '/en/topics/arms-control')
    expect(screen.getByRole('region', { name: 'Reports by Yu Tiejun' })).toHaveTextContent(reportEn.title)
  })
})

describe('the frame of a page', () => {
  it('has landmarks, a way past the navigation, and the publisher and contact at its foot', async () => {
    await renderIn(
      'en',
      <SiteFrame site={siteEn} languages={pageLanguages(homePath)}>
        <NotFoundMessage />
      </SiteFrame>,
    )
    expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveAttribute('href', '#content')
    expect(screen.getByRole('main')).toHaveAttribute('id', 'content')
    expect(screen.getByRole('navigation', { name: 'Main navigation' })).toHaveTextContent('ReportsAuthorsAbout')
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Published by Asia-Pacific Leadership Network')
    expect(screen.getByRole('contentinfo')).toHaveTextContent('reports@example.org')
  })
})
