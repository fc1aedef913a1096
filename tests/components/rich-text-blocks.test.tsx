import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { ReportPage } from '#components/report-page.tsx'
import { RichText } from '#components/rich-text.tsx'
import { headingsOf } from '#domain/headings.ts'
import { panelsImage } from '../support/fixtures/images.ts'
import { reportEn, reportZh } from '../support/fixtures/reports.ts'
import { block, heading, paragraph, richText } from '../support/fixtures/rich-text.ts'
import { siteEn, siteZh } from '../support/fixtures/site.ts'
import { renderIn } from './render-in.tsx'

describe('a figure in a text', () => {
  const text = richText(block('figure', { image: 7, caption: 'Two meetings.' }))

  it('has its caption, and what each part shows and whose it is', async () => {
    const { container } = await renderIn('en', <RichText state={text} lang="en" figures={{ 7: panelsImage }} />)
    const figure = screen.getByRole('figure')
    expect(figure.querySelector('img')).toHaveAttribute('src', panelsImage.src)
    expect(figure).toHaveTextContent('Two meetings.')
    expect(figure).toHaveTextContent('(Left)')
    expect(container.querySelectorAll('figcaption p').length).toBeGreaterThan(2)
  })

  it('is left out whole where readers may not see its image', async () => {
    await renderIn('en', <RichText state={text} lang="en" />)
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.queryByText('Two meetings.')).toBeNull()
  })
})

describe('a pull quote', () => {
  it('is a quotation, with who says it', async () => {
    const text = richText(block('pullQuote', { text: 'Trust comes slowly.', source: 'An admiral' }))
    await renderIn('en', <RichText state={text} lang="en" />)
    expect(screen.getByRole('blockquote')).toHaveTextContent('Trust comes slowly.')
    expect(screen.getByRole('figure')).toHaveTextContent('An admiral')
  })
})

describe('a video of another site', () => {
  const embed = (url: string, title = 'A <b> talk') => richText(block('embed', { url, title }))

  it('is asked for by the reader: the frame has nothing but the question in it', async () => {
    const state = embed('https://youtu.be/dQw4w9WgXcQ')
    const { container } = await renderIn('ja', <RichText state={state} lang="ja" />)
    const frame = container.querySelector('iframe')
    expect(frame).not.toHaveAttribute('src')
    expect(frame).toHaveAttribute('title', 'A <b> talk')
    const inside = new DOMParser().parseFromString(frame?.getAttribute('srcdoc') ?? '', 'text/html')
    const question = inside.querySelector('a')
    expect(question?.textContent).toBe('YouTubeの動画を表示')
    expect(question?.getAttribute('href')).toBe('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ')
    expect(inside.querySelectorAll('script, img, iframe')).toHaveLength(0)
    const styles = [...inside.querySelectorAll('link')].map((link) => link.getAttribute('href'))
    expect(styles).toEqual(['/embed-placeholder.css'])
    expect(screen.getByRole('link', { name: 'YouTubeで開く' })).toHaveAttribute('href', 'https://youtu.be/dQw4w9WgXcQ')
  })

  it('is a link where the site is none of those known, and nothing where the address could do harm', async () => {
    const { container, unmount } = await renderIn(
      'en',
      <RichText state={embed('https://example.org/v', 'Film')} lang="en" />,
    )
    expect(container.querySelector('iframe')).toBeNull()
    expect(screen.getByRole('link', { name: 'Film' })).toHaveAttribute('href', 'https://example.org/v')
    unmount()
    await renderIn('en', <RichText state={embed('javascript:alert(1)', 'Film')} lang="en" />)
    expect(screen.queryByText('Film')).toBeNull()
  })
})

describe('the contents of a full text', () => {
  it('lead to its headings', async () => {
    const body = richText(heading('h2', '从高层开始'), heading('h3', '1962'), paragraph('x'), heading('h2', '结论'))
    const { container } = await renderIn('zh', <ReportPage report={{ ...reportZh, body }} site={siteZh} />)
    const links = [...screen.getByRole('navigation', { name: '目录' }).querySelectorAll('a')]
    expect(links.map((link) => link.textContent)).toEqual(['从高层开始', '1962', '结论'])
    for (const link of links) {
      const target = document.getElementById(decodeURIComponent((link.getAttribute('href') ?? '').slice(1)))
      expect(target).toHaveTextContent(link.textContent ?? 'none')
    }
    expect(container.querySelector('contents-tracker nav')).not.toBeNull()
  })

  it('are not shown for a text of one part, or none', async () => {
    const { unmount } = await renderIn('en', <ReportPage report={{ ...reportEn, body: null }} site={siteEn} />)
    expect(screen.queryByRole('navigation', { name: 'Contents' })).toBeNull()
    unmount()
    const body = richText(heading('h2', 'Only one'), paragraph('x'))
    await renderIn('en', <ReportPage report={{ ...reportEn, body }} site={siteEn} />)
    expect(screen.queryByRole('navigation', { name: 'Contents' })).toBeNull()
  })

  it('give every heading an address of its own on the page', async () => {
    const body = richText(...['Notes', 'Summary', 'Contents', 'Notes'].map((text) => heading('h2', text)))
    const { container } = await renderIn('en', <ReportPage report={{ ...reportEn, body }} site={siteEn} />)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(headingsOf(body)).toHaveLength(4)
  })
})
