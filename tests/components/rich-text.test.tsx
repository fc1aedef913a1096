import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { RichText } from '#components/rich-text.tsx'
import { isSafeAddress } from '#domain/safe-address.ts'
import { bullets, heading, link, numbered, paragraph, richText } from '../support/fixtures/rich-text.ts'
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

  it('numbers a list on past the lists within, from where it begins', async () => {
    const list = numbered(3, 'Three', numbered(1, 'One', 'Two'), 'Four')
    await renderIn('en', <RichText state={richText(list)} lang="en" />)
    const [outer] = screen.getAllByRole('list')
    expect(outer).toHaveAttribute('start', '3')
    expect([...(outer?.children ?? [])].map((item) => item.firstChild?.textContent)).toEqual(['Three', 'Four'])
    expect(outer?.firstElementChild?.lastElementChild).toHaveTextContent('OneTwo')
  })

  it('says formats by elements, since the content policy refuses styles in the text', async () => {
    const text = (format: number) => ({ ...paragraph(`Word ${format}`).children[0], format })
    const formats = { ...paragraph(), children: [1, 2, 4, 8, 16, 32, 64].map(text) }
    const { container } = await renderIn('en', <RichText state={richText(formats)} lang="en" />)
    const tags = [...container.querySelectorAll('p > *')].map(({ tagName }) => tagName)
    expect(tags).toEqual(['STRONG', 'EM', 'S', 'U', 'CODE', 'SUB', 'SUP'])
    expect(container.querySelectorAll('[style]')).toHaveLength(0)
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

describe('footnotes and tables', () => {
  const footnote = (text: string) => ({ type: 'footnote', version: 1, note: richText(paragraph(text)) })
  const withNotes = (...notes: string[]) => ({
    ...paragraph('Text'),
    children: [...paragraph('Text').children, ...notes.map(footnote)],
  })
  const cell = (text: string, headerState: number) => ({
    type: 'tablecell',
    version: 1,
    headerState,
    children: [paragraph(text)],
  })
  const row = (...children: object[]) => ({ type: 'tablerow', version: 1, children })
  const table = {
    type: 'table',
    version: 1,
    children: [row(cell('Year', 1), cell('Meetings', 1)), row(cell('2024', 2), cell('17', 0))],
  }

  it('lead from the mark to the note and back', async () => {
    const { container } = await renderIn(
      'en',
      <RichText name="body" state={richText(withNotes('One', '*Two*'))} lang="en" />,
    )
    const mark = screen.getByRole('doc-noteref', { name: 'Note 2' })
    const note = container.querySelector(mark.getAttribute('href') ?? '')
    expect(note).toHaveTextContent('Two')
    expect(note?.querySelector('em')).toHaveTextContent('Two')
    expect(screen.getByRole('doc-backlink', { name: 'Back to the text at note 2' })).toHaveAttribute(
      'href',
      `#${mark.id}`,
    )
    expect(screen.getByRole('doc-endnotes')).toHaveAccessibleName('Notes')
  })

  it('have addresses of their own in each text of a page', async () => {
    const { container } = await renderIn(
      'en',
      <>
        <RichText name="summary" state={richText(withNotes('One'))} lang="en" />
        <RichText name="body" state={richText(withNotes('One'))} lang="en" />
      </>,
    )
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(6)
  })

  it('has no list of notes where there are none', async () => {
    await renderIn('en', <RichText state={richText(paragraph('Text'))} lang="en" />)
    expect(screen.queryByRole('doc-endnotes')).toBeNull()
  })

  it('tell what heads columns and rows of a table, which can be reached and scrolled by keyboard', async () => {
    await renderIn('ja', <RichText state={richText(table)} lang="ja" />)
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Year', 'Meetings'])
    expect(screen.getByRole('rowheader')).toHaveTextContent('2024')
    expect(screen.getByRole('region', { name: '表1' })).toHaveAttribute('tabindex', '0')
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
