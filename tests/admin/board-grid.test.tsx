import { describe, expect, it, jest } from '@jest/globals'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { BOARD_COLUMNS, type BoardEdition, type BoardRow } from '#domain/board.ts'
import { BoardGrid } from '../../admin/board/board-grid.tsx'
import { cellActions, type Rights } from '../../admin/board/cell-actions.ts'

const EDITOR: Rights = { role: 'editor', languages: [] }
const TRANSLATOR: Rights = { role: 'translator', languages: ['ja'] }

const edition = (facts: Partial<BoardEdition> = {}): BoardEdition => ({
  collection: 'translations',
  id: 7,
  language: 'ja',
  form: 'text',
  title: '信頼',
  draftState: 'draft',
  releasedState: null,
  originalState: 'published',
  updatedAt: '2026-03-01T00:00:00.000Z',
  assignee: { id: 3, name: 'Trans Lator' },
  staleFields: [],
  progress: null,
  openComments: 0,
  scheduledFor: null,
  embargoUntil: null,
  scheduleFailed: false,
  ...facts,
})

const row = (id: number, editions: BoardEdition[]): BoardRow => ({
  id,
  title: `Report ${id}`,
  language: 'en',
  publicationDate: '2026-03-14',
  series: { name: 'Dialogue', number: 2 },
  editions,
})

const READY = edition({ collection: 'reports', id: 1, language: 'en', draftState: 'ready' })
const FIRST = row(1, [
  READY,
  edition({ draftState: 'inReview', releasedState: 'published', staleFields: ['title'] }),
  edition({ id: 8, language: 'ko', draftState: 'scheduled', scheduledFor: '2126-12-02T00:00:00.000Z' }),
])
const SECOND = row(2, [edition({ collection: 'reports', id: 2, language: 'en', scheduleFailed: true })])
const ROWS = [FIRST, SECOND]

function show(rights = EDITOR) {
  const onCreate = jest.fn<ComponentProps<typeof BoardGrid>['onCreate']>()
  const onRelease = jest.fn<ComponentProps<typeof BoardGrid>['onRelease']>()
  const onSchedule = jest.fn<ComponentProps<typeof BoardGrid>['onSchedule']>()
  const acts = { onCreate, onRelease, onSchedule }
  render(<BoardGrid rows={ROWS} rights={rights} isBusy={false} {...acts} />)
  return acts
}

const press = (key: string, options = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...options })
const focused = () => document.activeElement?.getAttribute('data-place')
const begin = () => act(() => screen.getByRole('link', { name: 'Report 1' }).focus())

describe('the grid of the board', () => {
  it('says state, marks, person and time of an edition in words', () => {
    show()
    const [, first] = screen.getAllByRole('row')
    const cell = within(first ?? document.body).getAllByRole('gridcell')[2]
    expect(cell).toHaveTextContent(/^Japanese, Report 1PublishedStale: TitleNewer draft: In reviewTrans Lator · /)
    expect(cell?.querySelector('time')).toHaveAttribute('dateTime', '2026-03-01T00:00:00.000Z')
  })

  it('names the stale fields as the list of translations does, without those that are not translated yet', () => {
    const progress = { all: 5, missing: [], untranslated: ['summary' as const] }
    const rows = [
      row(3, [edition({ staleFields: ['title', 'summary', 'keyFindings'], progress })]),
      row(4, [edition({ staleFields: ['summary'], progress })]),
    ]
    const acts = { onCreate: jest.fn(), onRelease: jest.fn(), onSchedule: jest.fn() }
    render(<BoardGrid rows={rows} rights={EDITOR} isBusy={false} {...acts} />)
    expect(screen.getByRole('button', { name: /Japanese, Report 3/ })).toHaveTextContent('Stale: Title, Key findings')
    expect(screen.getByRole('button', { name: /Japanese, Report 4/ })).toHaveTextContent(/Stale1 of 5/)
  })

  it('says that an edition is under embargo, and until when', () => {
    const rows = [row(3, [edition({ draftState: 'ready', embargoUntil: '2126-12-02T00:00:00.000Z' })])]
    const acts = { onCreate: jest.fn(), onRelease: jest.fn(), onSchedule: jest.fn() }
    render(<BoardGrid rows={rows} rights={EDITOR} isBusy={false} {...acts} />)
    const end = screen.getByText(/^Under embargo until [12] Dec 2126/)
    expect(end).toHaveAttribute('dateTime', '2126-12-02T00:00:00.000Z')
  })

  it('says what is not translated yet, and how many comments are open', () => {
    const progress = { all: 5, missing: ['body' as const], untranslated: ['summary' as const, 'standfirst' as const] }
    const rows = [row(3, [edition({ draftState: 'inReview', progress, openComments: 2 })])]
    const acts = { onCreate: jest.fn(), onRelease: jest.fn(), onSchedule: jest.fn() }
    render(<BoardGrid rows={rows} rights={EDITOR} isBusy={false} {...acts} />)
    expect(screen.getAllByRole('gridcell')[2]).toHaveTextContent(
      'In review2 of 5 fields still in the original’s words1 of 5 fields not begun2 open comments',
    )
  })

  it('has one cell in the order of Tab, and is walked by arrows, Home and End', () => {
    show()
    begin()
    expect(document.querySelectorAll('[data-place][tabindex="0"]')).toHaveLength(1)
    const walk: [string, object, string][] = [
      ['ArrowRight', {}, '0-1'],
      ['ArrowDown', {}, '1-1'],
      ['ArrowDown', {}, '1-1'],
      ['End', {}, '1-6'],
      ['ArrowRight', {}, '1-6'],
      ['Home', {}, '1-0'],
      ['End', { ctrlKey: true }, '1-6'],
      ['Home', { ctrlKey: true }, '0-0'],
      ['PageDown', {}, '1-0'],
      ['PageUp', {}, '0-0'],
      ['ArrowLeft', {}, '0-0'],
    ]
    for (const [key, options, place] of walk) {
      press(key, options)
      expect([key, focused()]).toEqual([key, place])
    }
    expect(document.querySelectorAll('[data-place][tabindex="0"]')).toHaveLength(1)
  })

  it('opens what can be done in a cell, and gives the focus back when it is closed', () => {
    const { onRelease, onSchedule } = show()
    begin()
    press('ArrowRight')
    fireEvent.click(document.activeElement ?? document.body)
    expect(screen.getAllByRole('menuitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      'Open',
      'Release…',
      'Schedule…',
    ])
    expect(document.activeElement).toHaveTextContent('Open')
    press('ArrowDown')
    expect(document.activeElement).toHaveTextContent('Release…')
    press('Escape')
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull()
    expect(focused()).toBe('0-1')
    fireEvent.click(document.activeElement ?? document.body)
    fireEvent.click(screen.getByText('Release…'))
    expect(onRelease).toHaveBeenCalledWith(FIRST, READY)
    fireEvent.click(document.activeElement ?? document.body)
    fireEvent.click(screen.getByText('Schedule…'))
    expect(onSchedule).toHaveBeenCalledWith(FIRST, READY)
    expect(focused()).toBe('0-1')
  })

  it('says the day and time of a release to come, and that one failed', () => {
    show()
    const cellsOf = (number: number) =>
      within(screen.getAllByRole('row')[number] ?? document.body).getAllByRole('gridcell')
    expect(cellsOf(2)[0]).toHaveTextContent(/^English, Report 2DraftSchedule failed/)
    const korean = cellsOf(1)[3]
    expect(korean).toHaveTextContent(/^Korean, Report 1Scheduledfor \d+ Dec 2126, \d\d:\d\d/)
    expect(korean?.querySelector('time')).toHaveAttribute('dateTime', '2126-12-02T00:00:00.000Z')
  })

  it('begins a translation where there is none', () => {
    const { onCreate } = show()
    fireEvent.click(screen.getByRole('button', { name: /Korean, Report 2/ }))
    fireEvent.click(screen.getByText('Create translation'))
    expect(onCreate).toHaveBeenCalledWith(SECOND, 'ko')
  })

  it('releases together only where something is ready, and only for editors', () => {
    const { onRelease } = show()
    const [ready, none] = screen.getAllByRole('button', { name: /Release all ready languages/ })
    if (!ready || !none) throw new Error('The buttons are not there.')
    fireEvent.click(none)
    expect(onRelease).not.toHaveBeenCalled()
    expect(none).toHaveAttribute('aria-disabled', 'true')
    fireEvent.click(ready)
    expect(onRelease).toHaveBeenCalledWith(FIRST, null)
  })
})

describe('what can be done in a cell', () => {
  const [english, , japanese, , other] = BOARD_COLUMNS
  if (!english || !japanese || !other) throw new Error('A column is missing.')
  const kinds = (...args: Parameters<typeof cellActions>) => cellActions(...args).map(({ kind }) => kind)

  it('depends on the role and the languages of whoever looks at it', () => {
    expect(kinds(japanese, [], EDITOR)).toEqual(['create'])
    expect(kinds(japanese, [], TRANSLATOR)).toEqual(['create'])
    expect(kinds(english, [], TRANSLATOR)).toEqual([])
    expect(kinds(japanese, [edition({ draftState: 'ready' })], TRANSLATOR)).toEqual(['open'])
    expect(kinds(japanese, [edition()], EDITOR)).toEqual(['open', 'schedule'])
    expect(kinds(other, [], EDITOR)).toEqual(['createOther'])
    expect(kinds(other, [], TRANSLATOR)).toEqual([])
  })
})
