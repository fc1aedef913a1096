import { describe, expect, it } from '@jest/globals'
import { linksIn } from '#domain/links-in-text.ts'
import { problemOfStatus } from '#domain/link-problems.ts'

const link = (url: unknown) => ({ type: 'link', fields: { url, linkType: 'custom' }, children: [] })
const text = (...children: object[]) => ({ root: { children: [{ type: 'paragraph', children }] } })

describe('the links of a text', () => {
  it('are the web addresses in it, each once and without fragments', () => {
    const state = text(
      link('https://example.org/a#part'),
      link('https://example.org/a'),
      { type: 'list', children: [{ type: 'autolink', fields: { url: 'http://example.net' }, children: [] }] },
      link('mailto:a@example.org'),
      link('/en/reports'),
      link(7),
      link(`https://example.org/${'a'.repeat(3000)}`),
    )
    expect(linksIn(state)).toEqual(['https://example.org/a', 'http://example.net/'])
  })

  it('are none where there is no text', () => {
    expect([linksIn(null), linksIn(undefined)]).toEqual([[], []])
  })
})

describe('an answer', () => {
  it.each([
    [200, null],
    [204, null],
    [403, null],
    [429, null],
    [999, null],
    [404, 'notFound'],
    [410, 'notFound'],
    [418, 'refused'],
    [500, 'serverError'],
    [503, 'serverError'],
  ])('of status %s means %s', (status, problem) => {
    expect(problemOfStatus(status)).toBe(problem)
  })
})
