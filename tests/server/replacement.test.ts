import { describe, expect, it } from '@jest/globals'
import { isWorthHolding, verdictOn } from '#server/replacement.ts'
import type { AppAnswer } from '#server/replacement.ts'
import { EMPTY_ERROR, EMPTY_NOT_FOUND, htmlPage } from './support/front.ts'

const answer = (overrides: Partial<Omit<AppAnswer, 'body'>> & { body?: string } = {}) =>
  verdictOn({
    area: 'page',
    status: 200,
    contentType: 'text/html; charset=utf-8',
    acceptsHtml: true,
    isNotFoundPage: false,
    isDraft: false,
    ...overrides,
    body: Buffer.from(overrides.body ?? htmlPage('Text')),
  })

describe('an answer of the application', () => {
  it('is kept when it has something to say', () => {
    expect(answer()).toEqual({ action: 'keep' })
    expect(answer({ status: 404 })).toEqual({ action: 'keep' })
    expect(answer({ status: 404, contentType: 'text/plain', body: 'No such feed.' })).toEqual({ action: 'keep' })
  })

  it('is replaced where Next leaves an empty document', () => {
    expect(answer({ status: 404, body: EMPTY_NOT_FOUND })).toEqual({ action: 'notFound' })
    expect(answer({ status: 200, body: EMPTY_NOT_FOUND })).toEqual({ action: 'notFound' })
    expect(answer({ status: 200, body: EMPTY_ERROR })).toEqual({ action: 'fault', ownWords: false })
    expect(answer({ status: 500, body: EMPTY_ERROR })).toEqual({ action: 'fault', ownWords: false })
  })

  it('is replaced where it is the built-in page of Next', () => {
    expect(answer({ status: 404, body: '<html><h1 class="next-error-h1">404</h1></html>' })).toEqual({
      action: 'notFound',
    })
    expect(answer({ status: 400, body: '<html><h1 class="next-error-h1">400</h1></html>' })).toEqual({
      action: 'badAddress',
    })
    expect(answer({ status: 405, body: '' })).toEqual({ action: 'notAllowed' })
  })

  it('is replaced where the PDF that the portal sets cannot be had now', () => {
    expect(answer({ status: 503, contentType: '', body: '', acceptsHtml: false })).toEqual({ action: 'pdfNotReady' })
    const json = { contentType: 'application/json', body: '{"error":"The search took too long."}' }
    expect(answer({ ...json, status: 503 })).toEqual({ action: 'fault', ownWords: true })
  })

  it('is kept when it is a redirect, whatever its body', () => {
    expect(answer({ status: 307, body: EMPTY_ERROR })).toEqual({ action: 'keep' })
  })

  it('without a body is replaced for those who would see a page', () => {
    expect(answer({ status: 404, contentType: '', body: '' })).toEqual({ action: 'notFound' })
    expect(answer({ status: 404, contentType: '', body: '', acceptsHtml: false })).toEqual({ action: 'keep' })
  })

  it('of the API is worded for the person where an upload turned out too large', () => {
    const body = '{"errors":[{"message":"Multipart request size limit has been reached"}]}'
    const refused = { status: 413, contentType: 'application/json', body }
    expect(answer({ ...refused, area: 'api' })).toEqual({ action: 'fileTooLarge' })
    expect(answer({ ...refused, area: 'page' })).toEqual({ action: 'keep' })
  })

  it('of the API is replaced when it is no answer of the API', () => {
    expect(answer({ area: 'api', status: 404, body: EMPTY_NOT_FOUND })).toEqual({ action: 'notFound' })
    const json = { area: 'api', contentType: 'application/json', body: '{"errors":[]}' } as const
    expect(answer({ ...json, status: 404 })).toEqual({ action: 'keep' })
    expect(answer({ ...json, status: 500 })).toEqual({ action: 'fault', ownWords: true })
    expect(answer({ area: 'api', status: 500, contentType: '', body: 'Internal Server Error' })).toEqual({
      action: 'fault',
      ownWords: false,
    })
  })

  it('of the admin is left to its scripts unless it is a fault', () => {
    expect(answer({ area: 'admin', status: 404, body: EMPTY_NOT_FOUND })).toEqual({ action: 'keep' })
    expect(answer({ area: 'admin', status: 500, body: EMPTY_ERROR })).toEqual({ action: 'fault', ownWords: false })
  })

  it('with the page for missing ones is a 404', () => {
    expect(answer({ isNotFoundPage: true })).toEqual({ action: 'markNotFound' })
  })
})

describe('holding back', () => {
  it('is for pages and for errors', () => {
    expect(isWorthHolding('page', 200, 'text/html; charset=utf-8')).toBe(true)
    expect(isWorthHolding('api', 404, 'application/json')).toBe(true)
    expect(isWorthHolding('page', 404, '')).toBe(true)
  })

  it('is not for files, the admin or what scripts load', () => {
    expect(isWorthHolding('page', 200, 'application/pdf')).toBe(false)
    expect(isWorthHolding('admin', 200, 'text/html; charset=utf-8')).toBe(false)
    expect(isWorthHolding('asset', 404, 'text/plain')).toBe(false)
  })
})
