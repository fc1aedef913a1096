import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { RichText } from '#components/rich-text.tsx'
import { isSafeAddress } from '#domain/safe-address.ts'
import { bullets, heading, link, paragraph, richText } from '../support/fixtures/rich-text.ts'
import { renderIn } from './render-in.tsx'

describe('rich text', () => {
  it('fits its headings into the outline of the page', async () => {
    const state = richText(heading('h2', 'Part'), heading('h3', 'Section'), heading('h4', 'Detail'))
    await renderIn('en', <RichText state={state} lang="en" headingLevel={4} />)
    expect(screen.getAllByRole('heading').map((element) => element.tagName)).toEqual(['H4', 'H5', 'H6'])
  })

  it('names its language where that is not the page’s', async () => {
    const { container } = await renderIn('ko', <RichText state={richText(paragraph('Text'))} lang="en" />)
    expect(container.firstElementChild).toHaveAttribute('lang', 'en')
  })

  it('drops empty paragraphs and keeps lists', async () => {
    const { container } = await renderIn('en', <RichText state={richText(paragraph(), bullets('One'))} lang="en" />)
    expect(container.querySelectorAll('p')).toHaveLength(0)
    expect(screen.getByRole('listitem')).toHaveTextContent('One')
  })

  it('opens links in the same tab', async () => {
    await renderIn('en', <RichText state={richText(link('https://example.org/a', 'Label'))} lang="en" />)
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/a')
    expect(screen.getByRole('link')).not.toHaveAttribute('target')
  })

  it('shows only the text of a link that could run a script', async () => {
    await renderIn('en', <RichText state={richText(link('javascript:alert(1)', 'Label'))} lang="en" />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('Label')).toBeInTheDocument()
  })
})

describe('safe addresses', () => {
  it.each(['/en/about', '#note', 'https://example.org', 'mailto:a@example.org'])('include %s', (address) => {
    expect(isSafeAddress(address)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'x',
  ])('leave out %s', (address) => {
    expect(isSafeAddress(address)).toBe(false)
  })
})
