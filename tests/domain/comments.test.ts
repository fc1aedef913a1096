import { describe, expect, it } from '@jest/globals'
import { commentText, isCommentMissing, isStillEditable } from '#domain/comments.ts'

const at = (time: string) => new Date(`2026-05-01T${time}.000Z`)
const comment = { author: 7, createdAt: '2026-05-01T10:00:00.000Z' }

describe('a comment', () => {
  it.each([
    ['by its author at once', 7, '10:00:01', true],
    ['by its author after a quarter of an hour', 7, '10:15:00', true],
    ['by its author later', 7, '10:15:01', false],
    ['by somebody else', 8, '10:00:01', false],
  ])('is mended %s: %s at %s', (_who, user, time, expected) => {
    expect(isStillEditable(comment, user, at(time))).toBe(expected)
  })

  it('keeps its lines and loses the space around it', () => {
    expect(commentText('  One.\r\n\r\nTwo. \n')).toBe('One.\n\nTwo.')
    expect([commentText(' \n'), commentText(undefined), commentText(3)]).toEqual([null, null, null])
  })

  it('goes with every edition that is sent back, and may go with others', () => {
    expect(isCommentMissing('sendBack', null)).toBe(true)
    expect(isCommentMissing('sendBack', 'Mend the title.')).toBe(false)
    expect(isCommentMissing('approve', null)).toBe(false)
  })
})
