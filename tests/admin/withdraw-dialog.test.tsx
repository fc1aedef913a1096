import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { WithdrawExplanation } from '../../admin/withdraw-dialog.tsx'
import { wordsIn } from '../../admin/words.ts'

describe('before an edition is withdrawn', () => {
  it.each(INTERFACE_LANGUAGES)('it is said where the newer draft stays, where there is one: in %s', (language) => {
    const words = wordsIn(language).withdraw
    const { rerender } = render(<WithdrawExplanation isReport={false} hasNewerDraft words={words} />)
    expect(screen.getByText(words.newerDraft)).toBeInTheDocument()
    rerender(<WithdrawExplanation isReport={false} hasNewerDraft={false} words={words} />)
    expect(screen.queryByText(words.newerDraft)).toBeNull()
  })
})
