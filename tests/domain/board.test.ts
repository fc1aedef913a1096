import { describe, expect, it } from '@jest/globals'
import {
  BOARD_COLUMNS,
  type BoardEdition,
  cellStateOf,
  draftBeside,
  editionsIn,
  isAwaitingRelease,
  marksOf,
} from '#domain/board.ts'
import { EDITION_STATES } from '#domain/states.ts'

const edition = (facts: Partial<BoardEdition> = {}): BoardEdition => ({
  collection: 'translations',
  id: 1,
  language: 'ja',
  form: 'text',
  title: '信頼',
  draftState: 'draft',
  releasedState: null,
  originalState: 'published',
  updatedAt: '2026-03-01T00:00:00.000Z',
  assignee: null,
  staleFields: [],
  progress: null,
  openComments: 0,
  scheduledFor: null,
  embargoUntil: null,
  scheduleFailed: false,
  ...facts,
})

describe('the state of a cell', () => {
  it('is absent where there is no edition', () => expect(cellStateOf(null)).toBe('absent'))

  it.each(['draft', 'inReview', 'ready', 'scheduled', 'unpublished'] as const)(
    'is that of the draft while readers find nothing: %s',
    (draftState) => expect(cellStateOf(edition({ draftState }))).toBe(draftState),
  )

  it.each(['published', 'withdrawn'] as const)('is unpublished where only the draft still says %s', (draftState) =>
    expect(cellStateOf(edition({ draftState }))).toBe('unpublished'),
  )

  it.each(EDITION_STATES)('is what readers find, whatever the draft beside it is: %s', (draftState) => {
    expect(cellStateOf(edition({ draftState, releasedState: 'published' }))).toBe('published')
    expect(cellStateOf(edition({ draftState, releasedState: 'withdrawn' }))).toBe('withdrawn')
  })

  it('tells a PDF without text, once it is out', () => {
    expect(cellStateOf(edition({ form: 'file', releasedState: 'published' }))).toBe('fileOnly')
    expect(cellStateOf(edition({ form: 'file', releasedState: 'withdrawn' }))).toBe('withdrawn')
    expect(cellStateOf(edition({ form: 'file', draftState: 'inReview' }))).toBe('inReview')
  })
})

describe('the marks of a cell', () => {
  it('are none where everything is in order', () => {
    expect(marksOf(edition())).toEqual([])
    expect(marksOf(edition({ draftState: 'published', releasedState: 'published' }))).toEqual([])
  })

  it('tell what is stale, in any state', () => {
    expect(marksOf(edition({ staleFields: ['title'] }))).toEqual(['stale'])
    expect(
      marksOf(edition({ draftState: 'published', releasedState: 'published', staleFields: ['title', 'body'] })),
    ).toEqual(['stale'])
  })

  it('tell of a draft beside what readers see, with its state', () => {
    const revised = edition({ draftState: 'inReview', releasedState: 'published' })
    expect(marksOf(revised)).toEqual(['newerDraft'])
    expect(draftBeside(revised)).toBe('inReview')
    expect(draftBeside(edition({ draftState: 'inReview' }))).toBeNull()
    expect(draftBeside(edition({ draftState: 'withdrawn', releasedState: 'withdrawn' }))).toBeNull()
  })

  it('tell that a released translation is hidden while its original is not out', () => {
    const released = edition({ draftState: 'published', releasedState: 'published', originalState: null })
    expect(marksOf(released)).toEqual(['hidden'])
    expect(marksOf(edition({ draftState: 'withdrawn', releasedState: 'withdrawn', originalState: null }))).toEqual([
      'hidden',
    ])
    expect(marksOf(edition({ originalState: null }))).toEqual([])
  })

  it('tell nothing of that on a withdrawn original, whose notice readers find; its translations are withdrawn with it', () => {
    const withdrawn = { draftState: 'withdrawn', releasedState: 'withdrawn', originalState: 'withdrawn' } as const
    expect(marksOf(edition({ ...withdrawn, collection: 'reports', language: 'en' }))).toEqual([])
    expect(marksOf(edition(withdrawn))).toEqual([])
    expect(marksOf(edition({ ...withdrawn, draftState: 'published', releasedState: 'published' }))).toEqual([
      'withdrawnWithOriginal',
    ])
  })

  it('tell that what was scheduled did not happen', () =>
    expect(marksOf(edition({ draftState: 'ready', scheduleFailed: true }))).toEqual(['scheduleFailed']))
})

it('only approved editions wait for their release', () => {
  expect(EDITION_STATES.filter((draftState) => isAwaitingRelease({ draftState }))).toEqual(['ready', 'scheduled'])
})

describe('columns', () => {
  const editions = [edition({ language: 'en' }), edition({ language: 'id' }), edition({ language: null })]

  it('hold the edition in their language; the last one all others, and those without a language yet', () => {
    const shown = BOARD_COLUMNS.map((column) => editionsIn({ editions }, column).map(({ language }) => language))
    expect(shown).toEqual([['en'], [], [], [], ['id', null]])
  })
})
