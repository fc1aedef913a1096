import { describe, expect, it } from '@jest/globals'
import { render, screen, within } from '@testing-library/react'
import type { InterfaceLanguage } from '#domain/languages.ts'
import type { PdfSummary } from '#domain/pdf-summary.ts'
import { PdfContents } from '../../admin/pdfs/pdf-contents.tsx'
import { PdfFindings } from '../../admin/pdfs/pdf-findings.tsx'

const font = (name: string, changes: Partial<PdfSummary['fonts'][number]> = {}) => ({
  name,
  isEmbedded: true,
  isType3: false,
  ...changes,
})
const A4 = { width: 210, height: 297, paper: 'A4', pages: 12 }

const FULL: PdfSummary = {
  ...{ title: '信頼を築く', author: '于鉄軍', language: 'ja-JP', tagged: true, links: 1, headings: 13, hasCover: true },
  sizes: [A4],
  fonts: [font('Drawn', { isType3: true }), font('Helvetica', { isEmbedded: false }), font('Serif')],
}
const EMPTY: PdfSummary = {
  ...{ title: null, author: null, language: null, tagged: false, links: 0, headings: 0, hasCover: false },
  ...{ sizes: [], fonts: [] },
}

const show = (changes: Partial<PdfSummary> = {}, language: InterfaceLanguage = 'en') =>
  render(<PdfContents pages={12} summary={{ ...FULL, ...changes }} language={language} />)

/** Each name of the list with what stands beside it. */
const facts = () => {
  const names = screen.getAllByRole('term').map(({ textContent }) => textContent)
  const said = screen.getAllByRole('definition').map(({ textContent }) => textContent)
  return Object.fromEntries(names.map((name, index) => [name, said[index]]))
}

describe('what the form of a document shows of its PDF', () => {
  it('is said in words', () => {
    show()
    expect(facts()).toEqual({
      Title: '信頼を築く',
      Author: '于鉄軍',
      Language: 'Japanese (Japan)',
      Pages: '12',
      'Page size': 'A4, 21 × 29.7 cm',
      Tags: 'Tagged',
      Fonts: 'Drawn drawings (Type 3)Helvetica not embeddedSerif',
      Links: '1 link',
      Outline: '13 headings',
      Cover: 'Made of the first page',
    })
  })

  it('is said plainly where it is missing', () => {
    show(EMPTY)
    expect(facts()).toMatchObject({
      Title: 'No title',
      Author: 'No author',
      Language: 'No language',
      'Page size': 'Not known',
      Tags: 'Not tagged',
      Fonts: 'No fonts',
      Links: 'No links',
      Outline: 'No outline',
      Cover: 'No cover',
    })
  })

  it.each([
    ['zh', '日语（日本）', '没有标题'],
    ['ja', '日本語 (日本)', 'タイトルなし'],
    ['ko', '일본어(일본)', '제목 없음'],
  ] as const)('is in the language of the person: %s', (language, name, noTitle) => {
    const { container } = show({ title: null }, language)
    expect(screen.getByText(name)).toBeInTheDocument()
    expect(screen.getByText(noTitle)).toBeInTheDocument()
    expect(container.textContent).not.toMatch(/tag|font|link|cover/i)
  })

  it('marks the properties with the language of the file, so that they are read aloud in it', () => {
    show()
    expect(screen.getByText('信頼を築く')).toHaveAttribute('lang', 'ja-JP')
  })

  it.each(['no language at all', 'x', '\u0000'])('shows what a file says instead of a language: %j', (said) => {
    show({ language: said })
    expect(facts()['Language']).toBe(said)
    expect(screen.getByText('信頼を築く')).not.toHaveAttribute('lang')
  })

  it('folds a long list of fonts, and says before it is opened what is wrong with how many', () => {
    show({ fonts: [...FULL.fonts, font('Sans')] })
    const folded = screen.getByRole('group')
    expect(folded).not.toHaveAttribute('open')
    expect(folded.querySelector('summary')).toHaveTextContent('4 fonts, 1 not embedded, 1 Type 3')
    expect(within(folded).getAllByRole('listitem', { hidden: true })).toHaveLength(4)
  })

  it('tells sizes of pages apart', () => {
    show({ sizes: [A4, { width: 229, height: 127, paper: null, pages: 1 }] })
    expect(facts()['Page size']).toBe('A4, 21 × 29.7 cm: 12 pages22.9 × 12.7 cm: 1 page')
  })

  it('stands beside what was found, and comes with the end of the reading', () => {
    const preflight = { progress: null, pages: null, findings: [], canReadAgain: false }
    const none = () => undefined
    const at = (state: 'reading' | 'read', summary: PdfSummary | null) => (
      <PdfFindings
        answer={{ status: 'here', preflight: { ...preflight, state, summary } }}
        withContents
        onReload={none}
        onReadAgain={none}
      />
    )
    const { rerender } = render(at('reading', null))
    expect(screen.queryByRole('term')).toBeNull()
    rerender(at('read', FULL))
    expect(facts()).toMatchObject({ Title: '信頼を築く' })
  })
})
