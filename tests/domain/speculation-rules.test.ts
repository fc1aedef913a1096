import { describe, expect, it } from '@jest/globals'
import { SPECULATION_RULES } from '#domain/speculation-rules.ts'

const ORIGIN = 'https://portal.example.org'
const [pages, exceptions] = SPECULATION_RULES.prerender[0]?.where.and ?? []

const matches = (patterns: string[], address: string) =>
  patterns.some((pattern) => new URLPattern(pattern, `${ORIGIN}/speculation-rules.json`).test(new URL(address, ORIGIN)))

/** As a browser reads the rules, but for the selectors. */
const isFetchedAhead = (address: string) =>
  matches(pages?.href_matches ?? [], address) && !matches(exceptions?.not?.href_matches ?? [], address)

describe('what a browser fetches ahead', () => {
  it.each([
    '/en',
    '/zh/reports',
    '/ja/reports/trust-building',
    '/ko/authors/yu-tiejun',
    '/en/years/2025',
    '/en/about#top',
  ])('are pages for readers: %s', (address) => {
    expect(isFetchedAhead(address)).toBe(true)
  })

  it.each([
    '/en/reports/trust-building/trust-building-en.pdf',
    '/en/feed.atom',
    '/ja/reports/trust-building/cite.bib',
    '/en/reports?year=2025',
    '/en/search?q=x.y',
    '/english',
    '/',
    '/files/a',
    '/admin',
    '/api/reports',
    '/preview/reports/1',
    '/share/token',
    '/id/7a2ffd07-6c4d-4dd7-a8ae-9ac6c1f9b1ec',
    '/oai?verb=Identify',
    'https://elsewhere.example.com/en',
  ])('is nothing else: %s', (address) => {
    expect(isFetchedAhead(address)).toBe(false)
  })

  it('is fetched only when the reader is about to go there', () => {
    expect([...SPECULATION_RULES.prefetch, ...SPECULATION_RULES.prerender].map(({ eagerness }) => eagerness)).toEqual([
      'moderate',
      'moderate',
    ])
  })
})
