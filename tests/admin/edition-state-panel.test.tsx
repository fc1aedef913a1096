import { describe, expect, it, jest } from '@jest/globals'
import { fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { EditionStatePanel } from '../../admin/edition-state-panel.tsx'
import { wordsIn } from '../../admin/words.ts'

const words = wordsIn('en')

function show(props: Partial<ComponentProps<typeof EditionStatePanel>>) {
  const onAction = jest.fn<ComponentProps<typeof EditionStatePanel>['onAction']>()
  render(
    <EditionStatePanel
      label="State"
      state="draft"
      stateLabel="Draft"
      beside={null}
      original="public"
      address={null}
      actions={[]}
      disabled={false}
      words={words}
      onAction={onAction}
      {...props}
    />,
  )
  return onAction
}

const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent)

describe('the state of an edition', () => {
  it('leads to the page where readers find it, and nowhere while they do not', () => {
    show({ state: 'published' })
    expect(screen.queryByRole('link')).toBeNull()
    show({ state: 'published', address: '/id/5f0f6a3e' })
    expect(screen.getByRole('link', { name: 'View on the site' })).toHaveAttribute('href', '/id/5f0f6a3e')
  })

  it('is named, with what it means for readers', () => {
    show({ state: 'published', stateLabel: 'Published' })
    expect(screen.getByRole('group', { name: 'State' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent(`Published${words.meaning.published}`)
  })

  it('tells beside a newer draft what readers still see', () => {
    show({ beside: 'published' })
    expect(screen.getByRole('status')).toHaveTextContent(words.beside.published)
  })

  it('says by whom and with which words it was sent back', () => {
    show({ sentBack: { by: 'Ed Itor', at: '2026-03-01T00:00:00.000Z', words: 'Shorten the summary.' } })
    expect(screen.getByRole('status')).toHaveTextContent('Sent back by Ed Itor:Shorten the summary.')
  })

  it.each(['hidden', 'withdrawn'] as const)(
    'does not say that readers see a translation whose original is %s',
    (original) => {
      show({ state: 'published', original })
      expect(screen.getByRole('status')).toHaveTextContent(words.original[original])
      expect(screen.queryByText(words.meaning.published)).not.toBeInTheDocument()
    },
  )

  it('has a button for each action, in their order', () => {
    const onAction = show({ actions: ['submit', 'approve'] })
    expect(buttons()).toEqual([words.action.submit, words.action.approve])
    fireEvent.click(screen.getByRole('button', { name: words.action.approve }))
    expect(onAction).toHaveBeenCalledWith('approve')
  })

  it('speaks of changing the notice where the edition is withdrawn already', () => {
    show({ state: 'withdrawn', actions: ['withdraw'] })
    expect(buttons()).toEqual([words.changeNotice])
  })

  it('does nothing while something is under way', () => {
    const onAction = show({ actions: ['submit'], disabled: true })
    fireEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('button')).toBeDisabled()
    expect(onAction).not.toHaveBeenCalled()
  })

  it('offers nothing to somebody who may not act', () => {
    show({})
    expect(buttons()).toEqual([])
  })
})
