import { describe, expect, it } from '@jest/globals'
import { actionsFor, EDITION_ACTIONS, EDITION_STATES, isEditionState, isReleased, transition } from '#domain/states.ts'

describe('transition', () => {
  it('leads a translation from draft to its readers', () => {
    expect(transition('draft', 'submit', 'translator')).toEqual({ state: 'inReview' })
    expect(transition('inReview', 'approve', 'editor')).toEqual({ state: 'ready' })
    expect(transition('ready', 'schedule', 'editor')).toEqual({ state: 'scheduled' })
    expect(transition('scheduled', 'publish', null)).toEqual({ state: 'published' })
    expect(transition('published', 'withdraw', 'admin')).toEqual({ state: 'withdrawn' })
  })

  it.each(EDITION_STATES)('never lets a translator release or hide what is %s', (state) => {
    for (const action of ['publish', 'schedule', 'unpublish', 'withdraw', 'approve', 'sendBack'] as const) {
      expect(transition(state, action, 'translator')).toEqual({ refused: 'notThisRole' })
    }
  })

  it.each(EDITION_STATES)('lets staff for bios do nothing to what is %s', (state) => {
    for (const action of EDITION_ACTIONS)
      expect(transition(state, action, 'bioStaff')).toEqual({ refused: 'notThisRole' })
  })

  it("makes an approved text a draft again when a translator changes it, but not by an editor's correction", () => {
    expect(transition('ready', 'edit', 'translator')).toEqual({ state: 'draft' })
    expect(transition('ready', 'edit', 'editor')).toEqual({ state: 'ready' })
  })

  it('makes a change to a released edition a new draft', () => {
    expect(transition('published', 'edit', 'editor')).toEqual({ state: 'draft' })
    expect(transition('withdrawn', 'edit', 'editor')).toEqual({ state: 'draft' })
  })

  it('withdraws only what readers have seen', () => {
    expect(transition('draft', 'withdraw', 'editor')).toEqual({ refused: 'notFromThisState' })
    expect(transition('published', 'submit', 'editor')).toEqual({ refused: 'notFromThisState' })
  })

  it.each(EDITION_STATES)('always lets an editor save what is %s', (state) => {
    expect(transition(state, 'edit', 'editor')).toHaveProperty('state')
  })

  it('brings a withdrawn edition back only by unpublishing it first', () => {
    expect(transition('withdrawn', 'publish', 'editor')).toEqual({ refused: 'notFromThisState' })
    expect(transition('withdrawn', 'unpublish', 'editor')).toEqual({ state: 'unpublished' })
    expect(transition('unpublished', 'publish', 'editor')).toEqual({ state: 'published' })
  })
})

describe('actionsFor', () => {
  it('offers a translator no more than handing in', () => {
    expect(actionsFor('draft', 'translator')).toEqual(['submit'])
    expect(actionsFor('published', 'translator')).toEqual([])
  })

  it('offers what the table permits', () => {
    for (const state of EDITION_STATES) {
      for (const action of actionsFor(state, 'editor'))
        expect(transition(state, action, 'editor')).toHaveProperty('state')
    }
    expect(actionsFor('published', 'editor')).toContain('withdraw')
  })
})

it('knows its states', () => {
  expect(EDITION_STATES.every(isEditionState)).toBe(true)
  expect(isEditionState('stale')).toBe(false)
  expect(EDITION_STATES.filter(isReleased)).toEqual(['published', 'withdrawn'])
})
