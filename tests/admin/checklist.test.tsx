import { describe, expect, it, jest } from '@jest/globals'
import { fireEvent, render, screen } from '@testing-library/react'
import type { ClientField } from 'payload'
import type { ComponentProps } from 'react'
import { ChecklistPanel } from '../../admin/checklist/checklist-panel.tsx'
import { tabOf } from '../../admin/go-to-field.ts'
import { checklistWords } from '../../admin/checklist/words.ts'

type Props = ComponentProps<typeof ChecklistPanel>
const block = {
  code: 'summary',
  severity: 'blocks',
  field: 'summary',
  message: 'Write a summary.',
  about: null,
} as const
const hint = { code: 'funders', severity: 'warns', field: 'funders', message: 'No funder.', about: null } as const
const about = { collection: 'authors', id: 7, locale: 'ja' } as const

function show(answer: Props['answer'], props: Partial<Props> = {}) {
  const [onGoTo, onReload] = [jest.fn<Props['onGoTo']>(), jest.fn<Props['onReload']>()]
  const addressOf: Props['addressOf'] = ({ collection, id, locale }) => `/admin/${collection}/${id}?locale=${locale}`
  const words = checklistWords.en
  render(<ChecklistPanel {...{ answer, words, onGoTo, onReload, addressOf, ...props }} />)
  return { onGoTo, onReload }
}
const here = (...findings: Extract<Props['answer'], { status: 'here' }>['findings']): Props['answer'] => ({
  status: 'here',
  findings,
})

describe('the checklist beside the form', () => {
  it.each([
    [[], 'Ready to publish.'],
    [[hint], 'Ready to publish, 1 hint.'],
    [[block], '1 thing to do before publishing.'],
    [[block, block, hint, hint], '2 things to do before publishing, 2 hints.'],
  ])('counts what is to do and what is a hint', (findings, text) => {
    show(here(...findings))
    expect(screen.getByRole('status')).toHaveTextContent(text)
  })

  it.each(['zh', 'ja', 'ko'] as const)('counts in %s', (language) => {
    show(here(block, hint), { words: checklistWords[language] })
    expect(screen.getByRole('status').textContent?.match(/1/g)).toHaveLength(2)
  })

  it('tells in words what blocks and what is a hint, and leads to the field', () => {
    const { onGoTo } = show(here(block, hint))
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '● To doWrite a summary.',
      '○ HintNo funder.',
    ])
    fireEvent.click(screen.getByRole('button', { name: 'No funder.' }))
    expect(onGoTo).toHaveBeenCalledWith('funders')
  })

  it('leads to the form of another document in the right language', () => {
    show(here({ ...block, message: 'No bio.', about }))
    expect(screen.getByRole('link', { name: 'No bio.' })).toHaveAttribute('href', '/admin/authors/7?locale=ja')
  })

  it('says that it is loading, and lets somebody try again when that failed', () => {
    show({ status: 'loading' })
    expect(screen.getByRole('status')).toHaveTextContent(checklistWords.en.loading)
    const { onReload } = show({ status: 'failed' })
    expect(screen.getByRole('alert')).toHaveTextContent(checklistWords.en.failed)
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onReload).toHaveBeenCalled()
  })
})

describe('the tab of a field', () => {
  const text = (name: string): ClientField => ({ type: 'text', name })
  const fields: ClientField[] = [
    {
      type: 'tabs',
      tabs: [
        { label: 'Text', fields: [text('title')] },
        {
          label: 'More',
          fields: [
            { type: 'row', fields: [text('series')] },
            { type: 'collapsible', label: 'Rights', fields: [text('licence')] },
          ],
        },
      ],
    },
    text('slug'),
  ]
  it.each([
    ['title', 0],
    ['series', 1],
    ['licence', 1],
    ['slug', null],
  ])('of %s is %s', (name, tab) => {
    expect(tabOf(fields, name)).toBe(tab)
  })
})
