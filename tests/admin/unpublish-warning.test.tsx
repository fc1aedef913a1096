import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { UnpublishWarning } from '../../admin/unpublish-warning.tsx'
import { wordsIn } from '../../admin/words.ts'

const words = wordsIn('en').unpublish

describe('the warning before a report is unpublished', () => {
  it('lists the translations that are hidden with it, each title in its own language', () => {
    const translations = [
      { language: 'Japanese', lang: 'ja', title: '信頼醸成' },
      { language: 'Korean', lang: 'ko', title: null },
    ]
    render(<UnpublishWarning translations={translations} words={words} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Japanese: 信頼醸成', 'Korean'])
    expect(screen.getByText('信頼醸成')).toHaveAttribute('lang', 'ja')
    expect(screen.getByText(words.andThen)).toBeInTheDocument()
  })

  it('says so where there is no published translation', () => {
    render(<UnpublishWarning translations={[]} words={words} />)
    expect(screen.getByRole('status')).toHaveTextContent(words.alone)
  })

  it('warns of all of them where they cannot be listed', () => {
    render(<UnpublishWarning translations="unknown" words={words} />)
    expect(screen.getByRole('status')).toHaveTextContent(words.unknown)
  })
})
