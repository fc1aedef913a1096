import { describe, expect, it } from '@jest/globals'
import { planFileResponse } from '#domain/http-file.ts'
import type { FileFacts } from '#domain/http-file.ts'

const file: FileFacts = {
  bytes: 1000,
  etag: '"abc"',
  // Half a second more than HTTP dates can say.
  modified: new Date('2026-05-01T12:00:00.500Z'),
  type: 'application/pdf',
  disposition: 'inline',
  names: { ascii: 'trust-ja.pdf', utf8: '信頼.pdf' },
}
const sameSecond = 'Fri, 01 May 2026 12:00:00 GMT'
const before = 'Fri, 01 May 2026 11:59:59 GMT'
const after = 'Fri, 01 May 2026 12:00:01 GMT'

const get = (headers: Record<string, string> = {}) => planFileResponse(new Headers(headers), 'GET', file)
const head = (headers: Record<string, string> = {}) => planFileResponse(new Headers(headers), 'HEAD', file)

describe('a plain request', () => {
  it('is answered with the whole file and all that describes it', () => {
    expect(get()).toEqual({
      status: 200,
      headers: {
        'Accept-Ranges': 'bytes',
        'Cache-Control': 'public, no-cache',
        'Content-Disposition': `inline; filename="trust-ja.pdf"; filename*=UTF-8''%E4%BF%A1%E9%A0%BC.pdf`,
        'Content-Length': '1000',
        'Content-Type': 'application/pdf',
        ETag: '"abc"',
        'Last-Modified': sameSecond,
      },
      range: { start: 0, end: 999 },
    })
  })

  it('gets the same headers by HEAD, without a body', () => {
    expect(head()).toEqual({ ...get(), range: null })
  })

  it('has no body where the file is empty', () => {
    const plan = planFileResponse(new Headers(), 'GET', { ...file, bytes: 0 })
    expect(plan).toMatchObject({ status: 200, headers: { 'Content-Length': '0' }, range: null })
  })
})

describe('ranges', () => {
  it('answers a range with that part', () => {
    const plan = get({ Range: 'bytes=100-199' })
    expect(plan).toMatchObject({
      status: 206,
      headers: { 'Content-Range': 'bytes 100-199/1000', 'Content-Length': '100', ETag: '"abc"' },
      range: { start: 100, end: 199 },
    })
  })

  it('says the size where the range is beyond the end', () => {
    const plan = get({ Range: 'bytes=1000-' })
    expect(plan).toMatchObject({ status: 416, headers: { 'Content-Range': 'bytes */1000' }, range: null })
    expect(plan.headers).not.toHaveProperty('Content-Disposition')
  })

  it('answers a range that it does not understand with the whole file', () => {
    expect(get({ Range: 'lines=1-2' })).toEqual(get())
  })

  it('does not look at a range in a HEAD request', () => {
    expect(head({ Range: 'bytes=0-1' })).toEqual(head())
    expect(head({ Range: 'bytes=5000-' }).status).toBe(200)
  })

  it.each([
    ['the tag of the file', '"abc"', 206],
    ['the date of the file', sameSecond, 206],
    ['another tag', '"abd"', 200],
    ['a weak tag, which does not promise the same bytes', 'W/"abc"', 200],
    ['an earlier date', before, 200],
    ['a later date, which is not that of the file', after, 200],
    ['nonsense', 'abc', 200],
  ])('with If-Range being %s', (_case, ifRange, status) => {
    expect(get({ Range: 'bytes=0-1', 'If-Range': ifRange }).status).toBe(status)
  })

  it('answers If-Range without Range with the whole file', () => {
    expect(get({ 'If-Range': '"other"' })).toEqual(get())
  })
})

describe('conditions', () => {
  it.each(['"abc"', 'W/"abc"', '"x", "abc"', '"x",W/"abc" , "y"', '*', '"a,b", "abc"'])(
    'is not modified for If-None-Match: %s',
    (value) => {
      expect(get({ 'If-None-Match': value })).toMatchObject({ status: 304, range: null, headers: { ETag: '"abc"' } })
      expect(head({ 'If-None-Match': value }).status).toBe(304)
    },
  )

  it.each(['"abcd"', '"x"', 'abc', '"x, abc"'])('is sent for If-None-Match: %s', (value) => {
    expect(get({ 'If-None-Match': value }).status).toBe(200)
  })

  it('describes the content of a 304 no further', () => {
    const { headers } = get({ 'If-None-Match': '"abc"' })
    expect(Object.keys(headers).filter((name) => name.startsWith('Content-'))).toEqual([])
  })

  it.each([
    [sameSecond, 304],
    [after, 304],
    [before, 200],
    ['Friday, 01-May-26 12:00:00 GMT', 304],
    ['2027', 200],
    ['yesterday', 200],
  ])('with If-Modified-Since: %s', (value, status) => {
    expect(get({ 'If-Modified-Since': value }).status).toBe(status)
  })

  it('lets the tag decide where there is a date as well', () => {
    expect(get({ 'If-None-Match': '"old"', 'If-Modified-Since': after }).status).toBe(200)
    expect(get({ 'If-None-Match': '"abc"', 'If-Modified-Since': before }).status).toBe(304)
  })

  it('looks at conditions before the range', () => {
    expect(get({ 'If-None-Match': '"abc"', Range: 'bytes=5000-' }).status).toBe(304)
  })

  it.each([
    [{ 'If-Match': '"abc"' }, 200],
    [{ 'If-Match': '*' }, 200],
    [{ 'If-Match': 'W/"abc"' }, 412],
    [{ 'If-Match': '"old"' }, 412],
    [{ 'If-Unmodified-Since': sameSecond }, 200],
    [{ 'If-Unmodified-Since': before }, 412],
    [{ 'If-Unmodified-Since': 'nonsense' }, 200],
    [{ 'If-Match': '"abc"', 'If-Unmodified-Since': before }, 200],
  ])('refuses to go on with a file that has changed: %o', (headers, status) => {
    expect(get(headers).status).toBe(status)
  })
})
