import { describe, expect, it } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { ReportCitation } from '#components/report-citation.tsx'
import { ReportPage } from '#components/report-page.tsx'
import type { CitationView } from '#content/views.ts'
import { reportEn } from '../support/fixtures/reports.ts'
import { siteEn } from '../support/fixtures/site.ts'
import { renderIn } from './render-in.tsx'

const citation: CitationView = {
  lang: 'en',
  styles: [
    {
      style: 'apa',
      runs: [
        { text: 'Yu, T. (2024). ', italic: false },
        { text: 'Trust <b>', italic: true },
      ],
    },
    { style: 'mla', runs: [{ text: 'Yu, Tiejun. Trust.', italic: false }] },
  ],
  files: [
    { format: 'bib', href: '/en/reports/trust/cite.bib' },
    { format: 'ris', href: '/en/reports/trust/cite.ris' },
    { format: 'json', href: '/en/reports/trust/cite.json' },
  ],
  permanent: 'https://portal.example.org/id/1',
}

describe('the citations of a report', () => {
  it('show one style at once, and the others when they are asked for', async () => {
    const { container } = await renderIn('en', <ReportCitation citation={citation} />)
    const [first, second] = [...container.querySelectorAll('details')]
    expect(first).toHaveAttribute('open')
    expect(first).toHaveTextContent('Yu, T. (2024). Trust <b>')
    expect(first?.querySelector('i')).toHaveTextContent('Trust <b>')
    expect(second).not.toHaveAttribute('open')
    expect(second).toHaveAttribute('name', first?.getAttribute('name') ?? 'none')
  })

  it('can be copied where a script runs; without one there is no button that does nothing', async () => {
    const { container } = await renderIn('zh', <ReportCitation citation={citation} />)
    const copies = [...container.querySelectorAll('copy-text')]
    expect(copies).toHaveLength(3)
    for (const copy of copies) {
      expect(document.getElementById(copy.getAttribute('for') ?? '')).not.toBeNull()
      expect(copy.querySelector('button')).toHaveAttribute('hidden')
      expect(copy).toHaveAttribute('data-copied', '已复制')
      expect(copy.getAttribute('data-failed')).not.toBe('')
      expect(copy.querySelector('[role="status"]')).toBeEmptyDOMElement()
    }
  })

  it('are files for reference managers, and an address that stays', async () => {
    await renderIn('en', <ReportCitation citation={citation} />)
    const files = within(screen.getByRole('region', { name: 'Cite this report' }))
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON'])
      expect(files.getByRole('link', { name })).toHaveAttribute('download')
    expect(files.getByRole('link', { name: citation.permanent })).toHaveAttribute('href', citation.permanent)
  })

  it('say so where they are the original’s, in its language', async () => {
    const { container } = await renderIn('ko', <ReportCitation citation={citation} />)
    expect(screen.getByText(/영어 원문/)).toBeInTheDocument()
    expect(container.querySelector('#cite-apa')).toHaveAttribute('lang', 'en')
  })

  it('stand on the report’s page with its permanent link, which paper alone has once more', async () => {
    await renderIn('en', <ReportPage report={reportEn} site={siteEn} citation={citation} />)
    const links = screen.getAllByText('Permanent link').map((term) => term.closest('dl')?.className)
    expect(links).toEqual(['imprint', expect.not.stringContaining('imprint')])
  })
})
