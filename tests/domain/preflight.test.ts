import { describe, expect, it } from '@jest/globals'
import type { DocumentFacts } from '#domain/document-facts.ts'
import type { LanguageTag } from '#domain/languages.ts'
import type { PdfFacts } from '#domain/pdf-facts.ts'
import { preflight, PREFLIGHT, type PreflightCode } from '#domain/preflight.ts'
import { wellMade } from '#tests/support/builders/pdf-facts.ts'

type Case = { document: DocumentFacts; language?: LanguageTag | null }
const read = (facts: Partial<PdfFacts>, language: LanguageTag | null = 'en'): Case => ({
  document: wellMade(facts),
  language,
})
const filed = (parts: Partial<DocumentFacts>, language: LanguageTag | null = 'en'): Case => ({
  document: { ...wellMade(), ...parts },
  language,
})
const failed = (failure: DocumentFacts['failure']): Case =>
  filed({ state: 'failed', failure, facts: null, pages: null })
const written = (tag: LanguageTag, language: LanguageTag | null, certain = true) =>
  read({ textLanguage: { tag, certain }, language }, language)
const sizes = (...all: [number, number][]): Case =>
  read({ sizes: all.map(([width, height]) => ({ width, height, pages: 1 })) })
const counted = (pages: number, ...others: number[]): Case =>
  filed({ pages, others: others.map((count) => ({ language: 'ja', pages: count })) })

/** What makes each rule speak, and what makes it silent though it is near. */
const CASES: Record<PreflightCode, { speaks: Case[]; silent: Case[] }> = {
  documentBeingRead: { speaks: [filed({ state: 'reading', facts: null })], silent: [filed({})] },
  // Read before reasons were noted.
  documentUnreadable: { speaks: [failed(null)], silent: [failed('damaged')] },
  documentDamaged: { speaks: [failed('damaged')], silent: [failed('password')] },
  documentPassword: { speaks: [failed('password')], silent: [failed('damaged')] },
  documentNoPages: { speaks: [failed('noPages')], silent: [failed(null)] },
  documentTookTooLong: { speaks: [failed('tookTooLong')], silent: [failed('tooMuchMemory')] },
  documentTooMuchMemory: { speaks: [failed('tooMuchMemory')], silent: [failed('tookTooLong')] },
  documentReaderFailed: { speaks: [failed('readerFailed')], silent: [failed('damaged')] },
  documentMissing: { speaks: [failed('missing')], silent: [failed('damaged')] },
  documentOtherScript: {
    speaks: [written('ko', 'ja'), written('en', 'zh-Hans'), written('zh-Hant', 'en'), written('th', 'ru')],
    silent: [
      written('zh-Hant', 'zh-Hans'),
      written('fr', 'en'),
      written('ko', 'ja', false),
      written('ko', null),
      written('ja', 'ja'),
    ],
  },
  documentOtherLanguage: {
    speaks: [written('zh-Hant', 'zh-Hans'), written('zh-Hans', 'zh-Hant'), written('fr', 'en'), written('ru', 'mn')],
    // Those two are not told apart at a glance.
    silent: [written('id', 'ms'), written('fr', 'en', false), written('ko', 'ja')],
  },
  documentLanguage: {
    speaks: [filed({ language: 'ja' }), filed({ language: 'zh-Hant' }, 'zh-Hans')],
    silent: [filed({ language: 'en' }), filed({ language: null }), filed({ language: 'ja' }, null)],
  },
  documentElsewhere: { speaks: [filed({ elsewhere: ['Another (日本語)'] })], silent: [filed({})] },
  documentPageCount: {
    speaks: [counted(5, 12), counted(12, 30, 28)],
    // Half of it in Chinese is usual; one language that is like this one is enough.
    silent: [counted(12, 7), counted(2, 5), counted(12, 30, 12), counted(12)],
  },
  documentNoText: {
    speaks: [read({ pagesWithoutText: 12 }), read({ pagesWithoutText: 11, brokenPages: [3] })],
    silent: [read({ pagesWithoutText: 11 })],
  },
  documentFewPagesWithText: {
    speaks: [read({ pagesWithoutText: 7 })],
    silent: [read({ pagesWithoutText: 6 }), read({ pagesWithoutText: 12 })],
  },
  documentBrokenPages: { speaks: [read({ brokenPages: [3, 4] })], silent: [read({})] },
  documentNoTitle: { speaks: [read({ title: null })], silent: [read({})] },
  documentNoLanguage: { speaks: [read({ language: null })], silent: [read({ language: 'en-GB' })] },
  documentMarkedLanguage: {
    speaks: [
      read({ language: 'fr' }),
      read({ language: 'zh-TW' }, 'zh-Hans'),
      read({ language: 'zh-CN' }, 'zh-Hant'),
      read({ language: 'xx' }),
    ],
    silent: [
      read({ language: 'EN-us' }),
      read({ language: 'zh' }, 'zh-Hant'),
      read({ language: 'zh_CN' }, 'zh-Hans'),
      read({ language: null }),
    ],
  },
  documentUntagged: { speaks: [read({ tagged: false })], silent: [read({})] },
  documentTooLarge: { speaks: [filed({ bytes: 5_242_881 })], silent: [filed({ bytes: 5_242_880 })] },
  documentNotEmbedded: {
    speaks: [read({ fonts: [{ name: 'Helvetica', type: 'Type1', embedded: false }] })],
    silent: [read({ fonts: [] })],
  },
  documentType3: {
    speaks: [read({ fonts: [{ name: 'F1', type: 'Type3', embedded: true }] })],
    silent: [read({})],
  },
  documentRestricted: { speaks: [read({ restricted: true })], silent: [read({})] },
  documentPageSize: {
    speaks: [sizes([100, 2000]), sizes([595, 842], [50, 50])],
    // A4, Letter, both on their side, and a book of 17 × 24 cm.
    silent: [sizes([595, 842]), sizes([612, 792]), sizes([842, 595]), sizes([482, 680])],
  },
  documentMixedSizes: {
    speaks: [sizes([595, 842], [612, 792]), sizes([595, 842], [842, 1191])],
    // A map on its side.
    silent: [sizes([595, 842], [842, 595]), sizes([595, 842], [597, 840])],
  },
  documentBrokenLink: {
    speaks: [filed({ brokenLinks: [{ url: 'https://gone.example/', page: 3, detail: 'notFound' }] })],
    silent: [filed({})],
  },
  documentJavascript: { speaks: [read({ javascript: true })], silent: [read({})] },
  documentAttachments: { speaks: [read({ attachments: ['a.xlsx'] })], silent: [read({})] },
}

const codes = ({ document, language = null }: Case) => preflight(document, { language }).map(({ code }) => code)

describe('the preflight of a PDF', () => {
  it('has nothing to say about one that is well made', () => {
    expect(codes(read({}))).toEqual([])
    expect(codes({ document: wellMade() })).toEqual([])
  })

  it.each(PREFLIGHT)('speaks of $code where it is so, and only there', ({ code }) => {
    for (const one of CASES[code].speaks) expect(codes(one)).toContain(code)
    for (const one of CASES[code].silent) expect(codes(one)).not.toContain(code)
  })

  it('keeps back what nobody could read, or what is for another script, and nothing else', () => {
    const blocking = PREFLIGHT.filter(({ severity }) => severity === 'blocks').map(({ code }) => code)
    expect(blocking).toEqual([
      ...['documentBeingRead', 'documentUnreadable', 'documentDamaged', 'documentPassword', 'documentNoPages'],
      ...['documentTookTooLong', 'documentTooMuchMemory', 'documentReaderFailed', 'documentMissing'],
      'documentOtherScript',
    ])
  })

  it('says of a file that cannot be read nothing that it cannot know', () => {
    expect(codes(filed({ state: 'failed', failure: 'damaged' }))).toEqual(['documentDamaged'])
  })

  it('names pages, fonts and sizes, the first few of many', () => {
    const said = preflight(
      wellMade({ brokenPages: [1, 2, 3, 4, 5, 6], sizes: [{ width: 100, height: 2000, pages: 12 }] }),
      { language: 'en' },
    )
    expect(said.map(({ values }) => values)).toEqual([{ pages: '1, 2, 3, 4, 5 …' }, { sizes: '3.5 × 70.6' }])
  })
})
