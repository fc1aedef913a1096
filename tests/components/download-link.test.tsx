import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { DownloadLink } from '#components/download-link.tsx'
import { Downloads } from '#components/downloads.tsx'
import { languageName } from '#domain/languages.ts'
import type { DownloadView } from '#content/views.ts'
import { reportEn, reportKoFileOnly } from '../support/fixtures/reports.ts'
import { renderIn } from './render-in.tsx'

const japanese: DownloadView = {
  language: 'ja',
  href: '/ja/reports/a/a-ja.pdf',
  pages: 6,
  bytes: 240_300,
  form: 'text',
  title: null,
  cover: [],
}

describe('a download link', () => {
  it('names the language in itself and in the reader’s language, then type, pages and size', async () => {
    await renderIn('en', <DownloadLink download={japanese} />)
    const link = screen.getByRole('link')
    expect(link.textContent).toBe('日本語 (Japanese) — PDF, 6 pages, 240 KB')
    expect(link).toHaveAttribute('hreflang', 'ja')
    expect(link).toHaveAttribute('type', 'application/pdf')
    expect(screen.getByText('日本語')).toHaveAttribute('lang', 'ja')
  })

  it('names the reader’s own language once', async () => {
    await renderIn('ja', <DownloadLink download={japanese} />)
    expect(screen.getByRole('link').textContent).toBe('日本語：PDF、6ページ、240 KB')
    expect(document.querySelector('[lang]')).toBeNull()
  })

  it('reads naturally in Chinese and Korean', async () => {
    const { unmount } = await renderIn('zh', <DownloadLink download={japanese} />)
    expect(screen.getByRole('link').textContent).toBe('日本語（日语）：PDF，6页，240 KB')
    unmount()
    await renderIn('ko', <DownloadLink download={japanese} />)
    expect(screen.getByRole('link').textContent).toBe('日本語(일본어) — PDF, 6쪽, 240 KB')
  })

  it('speaks of one page, of megabytes, and never of 0 KB', async () => {
    const { unmount } = await renderIn('en', <DownloadLink download={{ ...japanese, pages: 1, bytes: 12 }} />)
    expect(screen.getByRole('link')).toHaveTextContent('PDF, 1 page, 1 KB')
    unmount()
    await renderIn('en', <DownloadLink download={{ ...japanese, bytes: 12_345_678 }} />)
    expect(screen.getByRole('link')).toHaveTextContent('PDF, 6 pages, 12.3 MB')
  })

  it('has the title of an edition that is a file only, in its language', async () => {
    const { unmount } = await renderIn('en', <DownloadLink download={{ ...japanese, form: 'file', title: '信頼' }} />)
    expect(screen.getByRole('link')).toHaveAccessibleName('日本語 (Japanese) — PDF, 6 pages, 240 KB 信頼')
    expect(screen.getByText('信頼')).toHaveAttribute('lang', 'ja')
    unmount()
    await renderIn('en', <DownloadLink download={{ ...japanese, title: '信頼' }} />)
    expect(screen.queryByText('信頼')).toBeNull()
  })

  it('marks right-to-left names with their direction', async () => {
    await renderIn('en', <DownloadLink download={{ ...japanese, language: 'ar' }} />)
    expect(screen.getByText('العربية')).toHaveAttribute('dir', 'rtl')
    expect(screen.getByRole('link')).toHaveTextContent(`(${languageName('ar', 'en')})`)
  })
})

describe('the list of downloads', () => {
  it('has every language, the reader’s first', async () => {
    await renderIn('ko', <Downloads report={reportKoFileOnly} />)
    const languages = screen.getAllByRole('link').map((link) => link.getAttribute('hreflang'))
    expect(languages).toEqual(['ko', 'en', 'zh-Hans', 'ja'])
  })

  it('shows the cover of the first alone, which its name says nothing of', async () => {
    const cover = [
      { src: '/a-cover.webp', width: 240, height: 339 },
      { src: '/a-cover-large.webp', width: 480, height: 679 },
    ]
    const downloads = reportEn.downloads.map((download) => ({ ...download, cover }))
    const { container } = await renderIn('en', <Downloads report={{ ...reportEn, downloads }} />)
    const covers = [...container.querySelectorAll('img')]
    expect(covers.map((image) => [image.alt, image.srcset])).toEqual([
      ['', '/a-cover.webp 240w, /a-cover-large.webp 480w'],
    ])
    expect(screen.getAllByRole('link')[0]).toHaveAccessibleName('English — PDF, 6 pages, 240 KB')
  })

  it('is left out where there is no PDF', async () => {
    const { container } = await renderIn('en', <Downloads report={{ ...reportEn, downloads: [] }} />)
    expect(container).toBeEmptyDOMElement()
  })
})
