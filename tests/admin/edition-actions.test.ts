import { describe, expect, it } from '@jest/globals'
import type { Role } from '#domain/roles.ts'
import { EDITION_STATES, type EditionState } from '#domain/states.ts'
import { buttonsFor, presentState, releasedBeside } from '../../admin/edition-actions.ts'

describe('buttonsFor', () => {
  it.each<[EditionState, string[]]>([
    ['draft', ['submit', 'approve']],
    ['inReview', ['approve', 'sendBack']],
    ['ready', ['sendBack']],
    ['scheduled', ['sendBack']],
    ['published', ['withdraw']],
    ['withdrawn', ['withdraw']],
    ['unpublished', ['submit', 'approve']],
  ])('offers editors of an edition that is %s: %p', (state, actions) => {
    expect(buttonsFor(state, 'editor')).toEqual(actions)
    expect(buttonsFor(state, 'admin')).toEqual(actions)
  })

  it('lets translators submit for review and nothing else', () => {
    const offered = EDITION_STATES.filter((state) => buttonsFor(state, 'translator').length > 0)
    expect(offered).toEqual(['draft', 'unpublished'])
    expect(buttonsFor('draft', 'translator')).toEqual(['submit'])
  })

  it('offers bio staff nothing', () => {
    const role: Role = 'bioStaff'
    expect(EDITION_STATES.flatMap((state) => buttonsFor(state, role))).toEqual([])
  })

  it('leaves publishing and unpublishing to the buttons that Payload has for them', () => {
    const offered = EDITION_STATES.flatMap((state): string[] => buttonsFor(state, 'admin'))
    expect(offered).not.toContain('publish')
    expect(offered).not.toContain('unpublish')
    expect(offered).not.toContain('schedule')
  })
})

describe('presentState', () => {
  it.each<EditionState>(['published', 'withdrawn'])('does not call an edition %s that is no longer public', (state) => {
    expect(presentState(state, false)).toBe('unpublished')
    expect(presentState(state, true)).toBe(state)
  })

  it.each<EditionState>(['draft', 'inReview', 'ready'])(
    'leaves %s as it is, whether or not a version is public',
    (state) => {
      expect(presentState(state, false)).toBe(state)
      expect(presentState(state, true)).toBe(state)
    },
  )
})

describe('releasedBeside', () => {
  const newerDraft = { state: 'draft', hasReleasedVersion: true, newerDrafts: 1, withdrawnOn: null } as const

  it('tells that the published version stays public beside a newer draft', () => {
    expect(releasedBeside(newerDraft)).toBe('published')
    expect(releasedBeside({ ...newerDraft, state: 'inReview' })).toBe('published')
  })

  it('tells that readers see the notice beside a draft made after a withdrawal', () => {
    expect(releasedBeside({ ...newerDraft, withdrawnOn: '2026-01-01T00:00:00.000Z' })).toBe('withdrawn')
  })

  it('tells nothing where no version is public, or the form shows what readers see', () => {
    expect(releasedBeside({ ...newerDraft, hasReleasedVersion: false })).toBeNull()
    expect(releasedBeside({ ...newerDraft, newerDrafts: 0 })).toBeNull()
    expect(releasedBeside({ ...newerDraft, state: 'published' })).toBeNull()
  })
})
