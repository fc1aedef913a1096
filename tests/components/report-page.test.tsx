import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { ReportPage } from '#components/report-page.tsx'
import {
  reportEn,
  reportJa,
  reportJaAbsent,
  reportKoFileOnly,
  reportWithdrawn,
  reportZh,
  reportZhWithdrawn,
  yuTiejun,
} from '../support/fixtures/reports.ts'
import { siteEn, siteJa, siteKo, siteZh } from '../support/fixtures/site.ts'
import { renderIn } from './render-in.tsx'

describe('the page of a published edition', () => {
  it('has no notice and marks nothing but foreign fragments', async () => {
    await renderIn('zh', <ReportPage report={reportZh} site={siteZh} />)
    expect(screen.queryByRole('note')).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveAttribute('lang')
    expect(screen.getAllByText('Yu Tiejun')[0]).toHaveAttribute('lang', 'en')
    expect(screen.getByText(reportZh.originalTitle, { selector: 'dd *' })).toHaveAttribute('lang', 'en')
  })

  it('tells readers what was put right and when, in the language of the text', async () => {
    const corrections = [{ date: '2024-04-02', note: 'The treaty is of 1972.' }]
    await renderIn('ko', <ReportPage report={{ ...reportKoFileOnly, corrections }} site={siteKo} />)
    const list = screen.getByRole('region', { name: '정정' })
    expect(list).toHaveTextContent('2024년 4월 2일 정정: The treaty is of 1972.')
    expect(list.querySelector('time')).toHaveAttribute('datetime', '2024-04-02')
    expect(screen.getByText('The treaty is of 1972.')).toHaveAttribute('lang', 'en')
  })

  it('says so where the published original is newer, with the way to it', async () => {
    await renderIn('zh', <ReportPage report={{ ...reportZh, olderThanOriginal: ['zh-Hans'] }} site={siteZh} />)
    const note = screen.getByRole('note', { name: '原文有更新' })
    expect(note).toHaveTextContent('原文又有修改')
    expect(within(note).getByRole('link')).toHaveAttribute('href', `/en/reports/${reportZh.slug}`)
  })

  it('says so beside the download of an edition that is a file only', async () => {
    const { unmount } = await renderIn(
      'ko',
      <ReportPage report={{ ...reportKoFileOnly, olderThanOriginal: ['ko'] }} site={siteKo} />,
    )
    expect(screen.getByRole('note')).toHaveTextContent('원문이 수정되었습니다')
    unmount()
    await renderIn('en', <ReportPage report={{ ...reportEn, olderThanOriginal: ['ko'] }} site={siteEn} />)
    expect(screen.getByText('Made from an earlier version of the original.')).toBeInTheDocument()
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('says in words where it stands in its series', async () => {
    await renderIn('ja', <ReportPage report={reportJa} site={siteJa} />)
    expect(document.querySelector('article header')).toHaveTextContent(
      '特別報告書「米中アジア対話」シリーズ第1回報告書',
    )
  })

  it('shows authors with their native-script names and links their pages', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={siteEn} />)
    const links = screen.getAllByRole('link').filter((link) => link.textContent === 'Yu Tiejun (于铁军)')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/en/authors/yu-tiejun', '/en/authors/yu-tiejun'])
    expect(screen.getAllByText('于铁军')[0]).toHaveAttribute('lang', 'zh-Hans')
  })

  it('credits translators', async () => {
    await renderIn('zh', <ReportPage report={reportZh} site={siteZh} />)
    expect(screen.getByText(/^译者：/)).toHaveTextContent('译者：王芳')
  })

  it('shows the publication date as the same day in every time zone', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={siteEn} />)
    expect(screen.getByText('1 March 2024')).toHaveAttribute('datetime', '2024-03-01')
  })

  it('shows the role at release and the present one where that is another', async () => {
    const author = { ...yuTiejun, currentRole: { text: 'Professor emeritus', lang: 'en' as const } }
    await renderIn('en', <ReportPage report={{ ...reportEn, authors: [author] }} site={siteEn} />)
    expect(screen.getByText('Professor, School of International Studies, Peking University')).toBeInTheDocument()
    expect(screen.getByText('Now: Professor emeritus')).toBeInTheDocument()
  })

  it('keeps the paragraphs and italic titles of the bio', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={siteEn} />)
    const about = screen.getByRole('region', { name: 'About the author' })
    expect(within(about).getByText('Myths of Empire')).toHaveProperty('tagName', 'EM')
  })

  it('orders its headings without a gap', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={siteEn} />)
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)))
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1))
  })

  it('tells funder, disclaimer, licence, contact and permanent link', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={siteEn} />)
    const facts = screen.getByRole('region', { name: 'About this publication' })
    expect(facts).toHaveTextContent('Made possible by Carnegie Corporation of New York.')
    expect(facts).toHaveTextContent('The views are those of the author')
    expect(facts).toHaveTextContent('All rights reserved')
    expect(within(facts).getByRole('link', { name: 'reports@example.org' })).toHaveAttribute(
      'href',
      'mailto:reports@example.org',
    )
    expect(within(facts).getByRole('link', { name: /\/id\// })).toHaveAttribute(
      'href',
      `https://portal.example.org/id/${reportEn.editionUuid}`,
    )
  })

  it('lists the other editions and says which is a PDF only', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={siteEn} />)
    const editions = screen.getByRole('region', { name: 'This report in other languages' })
    expect(within(editions).getByRole('link', { name: '日本語 (Japanese)' })).toHaveAttribute('hreflang', 'ja')
    expect(within(editions).queryByRole('link', { name: /한국어/ })).toBeNull()
    expect(editions).not.toHaveTextContent('English')
    expect(editions).toHaveTextContent('한국어 (Korean)PDF only')
  })
})

describe('the image of a report', () => {
  it('has a caption and a credit per panel, each saying where it is', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={siteEn} />)
    const captions = [...screen.getByRole('figure').querySelectorAll('figcaption p')].map((p) => p.textContent)
    expect(captions).toEqual([
      '(Left) Two leaders meet in Vienna, 1961 Credit: US National Archives and Records Administration',
      '(Right) Two leaders shake hands in Beijing, 4 December 2013 Credit: REUTERS/Lintao Zhang',
    ])
  })

  it('offers its sizes and marks foreign alternative text', async () => {
    await renderIn('ja', <ReportPage report={reportJaAbsent} site={siteJa} />)
    const image = screen.getByRole('img')
    expect(image).toHaveAttribute('lang', 'en')
    expect(image).toHaveAttribute(
      'srcset',
      '/api/images/file/panels-400.jpg 400w, /api/images/file/panels-800.jpg 800w, /api/images/file/panels-1600.jpg 1600w',
    )
  })
})

describe('a report that is absent in the reader’s language', () => {
  it('says so in that language and shows the original marked as what it is', async () => {
    await renderIn('ja', <ReportPage report={reportJaAbsent} site={siteJa} />)
    expect(screen.getByRole('note', { name: '日本語版はありません' })).toHaveTextContent(
      'この報告書の日本語版は公開されていません。以下は英語の原文です。',
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('heading', { name: '要旨' })).not.toHaveAttribute('lang')
    expect(screen.getByText(/^Relations between/).parentElement).toHaveAttribute('lang', 'en')
    expect(screen.getByText(reportEn.keyFindings[0] ?? '').parentElement).toHaveAttribute('lang', 'en')
  })
})

describe('a report that is a file only in the reader’s language', () => {
  it('says so and offers that file first', async () => {
    await renderIn('ko', <ReportPage report={reportKoFileOnly} site={siteKo} />)
    const notice = screen.getByRole('note', { name: '한국어판은 PDF로만 제공' })
    expect(within(notice).getByRole('link')).toHaveAttribute('hreflang', 'ko')
    expect(screen.getAllByRole('link')[0]).toBe(within(notice).getByRole('link'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
  })
})

describe('a withdrawn report', () => {
  it('is a notice with date and reason, without text or files', async () => {
    await renderIn('en', <ReportPage report={reportWithdrawn} site={siteEn} />)
    const notice = screen.getByRole('note', { name: 'Withdrawn' })
    expect(notice).toHaveTextContent('This report was withdrawn on 30 June 2024.')
    expect(notice).toHaveTextContent('A central source was found to be unreliable.')
    expect(screen.queryByRole('heading', { name: 'Summary' })).toBeNull()
    expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull()
  })

  it('leads from a withdrawn translation to the original', async () => {
    await renderIn('zh', <ReportPage report={reportZhWithdrawn} site={siteZh} />)
    const notice = screen.getByRole('note', { name: '已撤回' })
    expect(notice).toHaveTextContent(/本报告的.+版本已撤回。/)
    expect(within(notice).getByRole('link', { name: '阅读英语原文' })).toHaveAttribute(
      'href',
      reportEn.editions[0]?.href,
    )
  })
})

describe('sample content', () => {
  it('is labelled as such', async () => {
    await renderIn('en', <ReportPage report={{ ...reportEn, sample: true }} site={siteEn} />)
    expect(screen.getByRole('note', { name: 'Sample text' })).toHaveTextContent(
      'it is not a publication of Asia-Pacific Leadership Network',
    )
  })
})
