import { SEARCH_FIELDS } from '#domain/search/fields.ts'
import { describe, expect, it } from '@jest/globals'
import { finderOf } from '#domain/search/occurrences.ts'
import { fold, foldWithPlaces } from '#domain/search/fold.ts'
import { isEmptyQuery, loosened, parseQuery } from '#domain/search/query.ts'
import { parseSearchRequest, searchHref } from '#domain/search/request.ts'
import { roughScore, score } from '#domain/search/score.ts'
import { findHits, markAll, snippetOf } from '#domain/search/snippet.ts'
import { fieldQuery } from '#domain/search/tsquery.ts'

const clauses = (typed: string) => parseQuery(typed).clauses.map(({ text }) => text)
const hitsIn = (text: string, typed: string) =>
  markAll(foldWithPlaces(text), finderOf(parseQuery(typed).clauses)).flatMap((piece) =>
    piece.isHit ? [piece.text] : [],
  )

describe('a query', () => {
  it.each([
    ['words, without those that say nothing', 'the history of trust', ['history', 'trust']],
    ['unless there are no others', 'to be', ['to', 'be']],
    ['a phrase', '"trust but verify" 1987', ['trust but verify', '1987']],
    ['a phrase in other quotation marks', '「信頼醸成」', [fold('信頼醸成')]],
    ['an open quotation as words', '"trust verify', ['trust', 'verify']],
    ['what stands between particles', '核不拡散条約における日本の役割', ['核不拡散条約', '日本', '役割'].map(fold)],
    ['a Korean word without its particle', '핵무기의 검증', ['핵무기', '검증']],
    ['each thing once', 'Trust trust TRUST', ['trust']],
    ['nothing', ' "" %_\\ & | ! ', []],
  ])('is read as %s', (_what, typed, wanted) => {
    expect(clauses(typed)).toEqual(wanted)
  })

  it('can exclude words and phrases', () => {
    const { clauses: wanted, excluded } = parseQuery('trust -missiles -"cold war"')
    expect(wanted.map(({ text }) => text)).toEqual(['trust'])
    expect(excluded.map(({ text }) => text).sort()).toEqual(['cold war', 'missiles'])
  })

  it('of signs, emoji or half a character is one of nothing, or of what is left', () => {
    expect(isEmptyQuery(parseQuery('🛰️ \ud83d \u202e'))).toBe(true)
    expect(clauses('tre\u0000aty \ud83d')).toEqual(['tre', 'aty'])
  })

  it('is read to its limit', () => {
    expect(parseQuery('trust '.repeat(5_000)).text.length).toBeLessThanOrEqual(200)
    expect(parseQuery(Array.from({ length: 60 }, (_, n) => `w${n}`).join(' ')).clauses.length).toBeLessThanOrEqual(12)
  })

  it('can be looked for word by word', () => {
    expect(loosened(parseQuery('美苏信任'))?.clauses.map(({ text }) => text)).toEqual(['美', '苏', '信任'])
    expect(loosened(parseQuery('trust'))).toBeNull()
  })

  it('in kana is not taken apart into syllables', () => {
    expect(loosened(parseQuery('さくらまつり'))?.clauses.map(({ text }) => text)).toEqual(
      ['さくら', 'まつり'].map(fold),
    )
    expect(loosened(parseQuery('しんらい'))).toBeNull()
  })

  it('is text to PostgreSQL, whatever it is', () => {
    const queries = parseQuery("o'brien\\:* 核").clauses.map((clause) => fieldQuery(clause, 'title'))
    expect(queries).toEqual(["('tobrien'|('to'&'tbrien'))", "'t核'"])
  })
})

describe('what was found is marked', () => {
  it.each([
    ['other forms of a word', 'The treaty and other treaties, not treatment.', 'treaties', ['treaty', 'treaties']],
    ['whole words', 'Warsaw at war', 'war', ['war']],
    ['other characters', '中導條約的核查', '中导条约', ['中導條約']],
    ['other width and kana', 'ミサイルとみさいる', 'ﾐｻｲﾙ', ['ミサイル', 'みさいる']],
    ['a phrase over the end of a line', '讨论核军\n控。', '核军控', ['核军 控']],
    ['a compound in any spelling', 'Yu Tiejun, Tie-jun', 'tie-jun', ['Tiejun', 'Tie-jun']],
    ['a phrase that begins where another word ends', 'mistrust trust trust', '"trust trust"', ['trust trust']],
    ['a word beside letters of two units', '𐐨trust 𐐨 trust', 'trust', ['trust']],
    ['a word of letters of two units', '𐐨𐐩𐐪 𐐩𐐪', '𐐩𐐪', ['𐐩𐐪']],
    ['a phrase', 'trust, but verify; trust', '"trust but verify"', ['trust, but verify']],
  ])('%s', (_what, text, typed, marked) => {
    expect(hitsIn(text, typed)).toEqual(marked)
  })

  it('in the stretch of text that has most of the words', () => {
    const text = `${'Trust. '.repeat(80)}${'Nothing here. '.repeat(40)}The zeppelin brought trust. ${'And so on. '.repeat(60)}`
    const snippet = snippetOf(text, findHits(foldWithPlaces(text), finderOf(parseQuery('trust zeppelin').clauses)))
    expect(snippet?.marked.filter(({ isHit }) => isHit).map(({ text: hit }) => hit)).toEqual(['zeppelin', 'trust'])
    expect([snippet?.isCutBefore, snippet?.isCutAfter]).toEqual([true, true])
    expect(findHits(foldWithPlaces('Nothing.'), finderOf(parseQuery('trust').clauses)).places).toEqual([])
  })
})

describe('the order of results', () => {
  const match = { isReadersLanguage: false, age: 11_000 } as const
  const far = { head: 0, isInHead: false, pages: 0, titleShare: 0 }
  const close = { head: 1, isInHead: false, pages: 1, titleShare: 0 }

  it('has a title before a summary, that before a full text, and that before a PDF, however new or close', () => {
    for (const [index, field] of SEARCH_FIELDS.slice(0, -1).entries()) {
      if (field === 'title') continue
      expect(score({ ...match, fieldBits: 1 << index }, far)).toBeGreaterThan(
        score({ fieldBits: 1 << (index + 1), isReadersLanguage: true, age: 0 }, close),
      )
    }
  })

  it('has what is close together, in the title as a whole, new, or in the reader’s language first', () => {
    const fieldBits = 1 << SEARCH_FIELDS.indexOf('title')
    const plain = score({ ...match, fieldBits }, far)
    expect(score({ ...match, fieldBits }, close)).toBeGreaterThan(plain)
    expect(score({ ...match, fieldBits }, { ...far, titleShare: 0.1 })).toBeGreaterThan(plain)
    expect(roughScore({ fieldBits, isReadersLanguage: false, age: 0 })).toBeGreaterThan(plain)
    expect(roughScore({ fieldBits, isReadersLanguage: true, age: 11_000 })).toBeGreaterThan(plain)
  })
})

describe('an address of the search', () => {
  it('says all that is asked, in one order', () => {
    const request = parseSearchRequest({
      after: '12.5-7',
      sort: 'newest',
      year: '2024',
      q: '核 & 信任',
      language: 'ja',
      in: 'pdf',
    })
    const href = searchHref('zh', request)
    expect(href).toBe(
      '/zh/search?q=%E6%A0%B8+%26+%E4%BF%A1%E4%BB%BB&language=ja&in=pdf&year=2024&sort=newest&after=12.5-7',
    )
    expect(parseSearchRequest(Object.fromEntries(new URLSearchParams(href.split('?')[1])))).toEqual(request)
  })

  it('is never an error', () => {
    const request = parseSearchRequest({
      q: ['', 'a', 'b'],
      year: 'x',
      topic: 'NO SLUG',
      sort: 'up',
      after: '1-2-3',
      in: 'x',
      utm: '1',
    })
    expect(request).toEqual({ query: 'a', filters: {}, sort: 'relevance', after: null })
  })
})
