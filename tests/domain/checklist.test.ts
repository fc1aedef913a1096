import { describe, expect, it } from '@jest/globals'
import { checklist, FINDING_CODES, type FindingCode, isBlocking } from '#domain/checklist.ts'
import type { EditionFacts } from '#domain/checklist-facts.ts'
import { PREFLIGHT, type PreflightCode } from '#domain/preflight.ts'
import type { Progress } from '#domain/staleness.ts'
import { BLOCK_LACKS, type BlockLack } from '#domain/text-blocks.ts'
import { wellMade } from '#tests/support/builders/pdf-facts.ts'

const DOCUMENT = wellMade()

/** An original with all that it needs, about which there is nothing to say. */
const COMPLETE: EditionFacts = {
  kind: 'original',
  form: 'text',
  language: 'en',
  title: 'Trust-building from the top',
  summary: 'Three cases.',
  body: 'The full text.',
  keyFindings: 3,
  publicationDate: '2026-03-14',
  releaseDay: '2026-03-14',
  slug: 'trust-building',
  slugHolder: null,
  hasReport: true,
  originalReleased: true,
  credits: 1,
  people: [{ id: 1, name: 'Yu Tiejun', hasBio: true, bioDate: '2026-01-01' }],
  disclaimer: { id: 2, inLanguage: true },
  funders: 1,
  images: [{ id: 3, name: 'a.jpg', hasAlternative: true, hasCredit: true, field: 'image' }],
  blockLacks: [],
  document: null,
  progress: null,
  texts: [{ field: 'summary', text: 'Three cases.', name: '', about: null }],
  brokenLinks: [],
  corrections: ['2026-03-14'],
}
const TRANSLATION: Partial<EditionFacts> = { kind: 'translation', language: 'ja', slug: '', credits: 1, funders: 0 }
const FILE: Partial<EditionFacts> = {
  ...TRANSLATION,
  ...{ form: 'file', title: '', summary: '', body: '', keyFindings: 0, document: { ...DOCUMENT, facts: null } },
}

const of = (facts: Partial<EditionFacts>) => checklist({ ...COMPLETE, ...facts })
const codes = (facts: Partial<EditionFacts>) => of(facts).map(({ code }) => code)
const bare = { people: [{ id: 7, name: 'Jane Smith', hasBio: false, bioDate: '' }] }
const stale = (bioDate: string) => ({ people: [{ id: 7, name: 'Jane Smith', hasBio: true, bioDate }] })
const image = (facts: object) => ({
  images: [{ id: 3, name: 'a.jpg', hasAlternative: true, hasCredit: true, field: 'image', ...facts }],
})
const document = (facts: Partial<typeof DOCUMENT>) => ({ document: { ...DOCUMENT, ...facts } })
const DONE: Progress = {
  title: 'current',
  standfirst: 'current',
  summary: 'current',
  keyFindings: 'current',
  body: 'current',
  document: 'none',
}
const towards = (progress: Partial<Progress>) => ({ ...TRANSLATION, progress: { ...DONE, ...progress } })
const lacks = (lack: BlockLack) => ({
  speaks: [{ blockLacks: [{ lack, number: 2, field: 'body' }] }],
  silent: [
    {
      blockLacks: BLOCK_LACKS.filter((other) => other !== lack).map((other) => ({
        lack: other,
        number: 1,
        field: 'body',
      })),
    },
  ],
})
const said = (text: string) => ({ texts: [{ field: 'body', text, name: '', about: null }] })
const about = { collection: 'authors', id: 1, locale: 'en' } as const

/** What makes each rule speak, and what makes it silent though it is near. */
const RULES: Record<
  Exclude<FindingCode, PreflightCode>,
  { speaks: Partial<EditionFacts>[]; silent: Partial<EditionFacts>[] }
> = {
  report: { speaks: [{ ...TRANSLATION, hasReport: false, originalReleased: false }], silent: [TRANSLATION] },
  language: { speaks: [{ ...TRANSLATION, language: null }], silent: [TRANSLATION] },
  originalNotReleased: {
    speaks: [{ ...TRANSLATION, originalReleased: false }],
    silent: [{ ...TRANSLATION, hasReport: false, originalReleased: false }],
  },
  title: { speaks: [{ title: ' ' }, { ...TRANSLATION, title: '' }], silent: [FILE] },
  slug: { speaks: [{ slug: '' }], silent: [TRANSLATION] },
  slugHeld: { speaks: [{ slugHolder: 'Another report' }], silent: [{}] },
  summary: { speaks: [{ summary: '\n' }, { ...TRANSLATION, summary: '' }], silent: [FILE] },
  figureImage: lacks('figureImage'),
  pullQuoteText: lacks('pullQuoteText'),
  embedUrl: lacks('embedUrl'),
  embedTitle: lacks('embedTitle'),
  textOrDocument: { speaks: [{ body: ' ' }], silent: [{ body: '', ...document({}) }, FILE] },
  untranslated: {
    speaks: [
      towards({ summary: 'untranslated' }),
      towards({ keyFindings: 'untranslated' }),
      towards({ body: 'untranslated' }),
    ],
    // A title may be a name, and its line below it, too.
    silent: [towards({ title: 'untranslated', standfirst: 'untranslated', summary: 'stale' }), {}],
  },
  sameAsOriginal: {
    speaks: [towards({ title: 'untranslated' }), towards({ standfirst: 'untranslated' })],
    silent: [towards({ summary: 'untranslated' })],
  },
  olderThanOriginal: {
    speaks: [
      towards({ title: 'stale' }),
      towards({ body: 'stale' }),
      { ...towards({ document: 'stale' }), form: 'file', document: DOCUMENT },
    ],
    silent: [towards({ title: 'current', summary: 'missing' }), {}],
  },
  notBegun: {
    speaks: [
      towards({ standfirst: 'missing' }),
      towards({ body: 'missing' }),
      { ...towards({ document: 'missing' }), form: 'file', document: DOCUMENT },
    ],
    silent: [
      towards({ title: 'missing', summary: 'missing' }),
      // What blocks says it already.
      { ...towards({ body: 'missing', document: 'missing' }), body: '' },
    ],
  },
  document: { speaks: [{ ...FILE, document: null }], silent: [FILE, { document: null }] },
  authors: { speaks: [{ credits: 0, people: [] }], silent: [{ people: [] }, { ...TRANSLATION, credits: 0 }] },
  authorBio: {
    speaks: [bare, { ...TRANSLATION, ...bare }],
    // Bios exist in the four languages of the site; a file shows none.
    silent: [
      { ...TRANSLATION, language: 'vi', ...bare },
      { ...FILE, ...bare },
    ],
  },
  publicationDate: { speaks: [{ publicationDate: '' }], silent: [{}] },
  correctionInFuture: {
    speaks: [{ corrections: ['2026-03-15'] }, { ...TRANSLATION, corrections: ['', '2027-01-01'] }],
    silent: [{ corrections: ['2026-03-14'] }, { releaseDay: '2026-03-15', corrections: ['2026-03-15'] }],
  },
  correctionBeforePublication: {
    speaks: [{ corrections: ['2026-03-13'] }],
    silent: [{ corrections: [''] }, { publicationDate: '', corrections: ['2026-03-13'] }],
  },
  dateInFuture: {
    speaks: [{ publicationDate: '2026-03-15' }, { publicationDate: '2027-01-01' }],
    silent: [
      { publicationDate: '2026-03-14' },
      // A release that is scheduled for that day.
      { publicationDate: '2026-03-15', releaseDay: '2026-03-15' },
      { publicationDate: '' },
    ],
  },
  disclaimer: { speaks: [{ disclaimer: null }], silent: [{ ...FILE, disclaimer: null }] },
  imageAlternative: {
    speaks: [image({ hasAlternative: false })],
    silent: [{ images: [] }, { ...TRANSLATION, language: 'id', ...image({ hasAlternative: false }) }],
  },
  imageCredit: {
    speaks: [image({ hasCredit: false }), { ...TRANSLATION, ...image({ hasCredit: false }) }],
    silent: [{ images: [] }, { ...FILE, ...image({ hasCredit: false }) }],
  },
  longTitle: {
    // A Chinese, Japanese or Korean character is twice as wide.
    speaks: [{ title: 'a'.repeat(141) }, { title: '信'.repeat(71) }, { title: '신'.repeat(71) }],
    silent: [{ title: 'a'.repeat(140) }, { title: '信'.repeat(70) }],
  },
  keyFindings: { speaks: [{ keyFindings: 0 }], silent: [FILE] },
  bioOld: {
    speaks: [stale('2025-03-13'), { releaseDay: '2028-02-29', ...stale('2027-02-28') }],
    silent: [stale('2025-03-14'), stale(''), { ...FILE, ...stale('2020-01-01') }],
  },
  funders: { speaks: [{ funders: 0 }], silent: [TRANSLATION] },
  disclaimerLanguage: {
    speaks: [{ ...TRANSLATION, disclaimer: { id: 2, inLanguage: false } }],
    silent: [{ ...TRANSLATION, language: 'vi', disclaimer: { id: 2, inLanguage: false } }],
  },
  placeholder: { speaks: [said('It cost TK million.'), said('费用待补。')], silent: [said('It cost a million.')] },
  placeholderElsewhere: {
    speaks: [{ texts: [{ field: 'authors', text: 'Bio TBC', name: 'Yu Tiejun', about }] }],
    silent: [said('Bio TBC')],
  },
  brokenLink: {
    speaks: [{ brokenLinks: [{ url: 'https://gone.example/', detail: 'notFound', field: 'body', about: null }] }],
    silent: [{}],
  },
}

describe('the checklist', () => {
  it('has nothing to say about an edition that has everything', () => {
    for (const facts of [{}, TRANSLATION, FILE]) expect(codes(facts)).toEqual([])
  })

  it.each(Object.entries(RULES))('speaks of %s where it is so, and only there', (code, { silent, speaks }) => {
    for (const facts of speaks) expect(codes(facts)).toContain(code)
    for (const facts of silent) expect(codes(facts)).not.toContain(code)
  })

  it('says of the PDF all that its own table has, at its field', () => {
    expect(of(document({ state: 'failed', failure: 'password' }))).toEqual([
      { code: 'documentPassword', severity: 'blocks', field: 'document', values: {}, about: null },
    ])
    expect(of(document({ bytes: 6_291_456 }))).toEqual([
      { code: 'documentTooLarge', severity: 'warns', field: 'document', values: { megabytes: '6.0' }, about: null },
    ])
    expect(FINDING_CODES).toEqual(expect.arrayContaining(PREFLIGHT.map(({ code }) => code)))
  })

  it('says first what blocks', () => {
    const severities = of({ title: '', funders: 0, publicationDate: '', keyFindings: 0 }).map(isBlocking)
    expect(severities).toEqual([true, true, false, false])
  })

  it('speaks of each author by name, with the form to add the bio in', () => {
    const [finding] = of({ ...TRANSLATION, ...bare })
    expect(finding).toMatchObject({ values: { name: 'Jane Smith' } })
    expect(finding?.about).toEqual({ collection: 'authors', id: 7, locale: 'ja' })
  })

  it('leads to each field that is still in the original’s words', () => {
    const findings = of(towards({ title: 'untranslated', summary: 'untranslated', body: 'untranslated' }))
    expect(findings.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'untranslated summary',
      'untranslated body',
      'sameAsOriginal title',
    ])
  })

  it('says once that a translation has no key findings, and nothing where its original has none', () => {
    expect(codes({ ...towards({ keyFindings: 'missing' }), keyFindings: 0 })).toEqual(['notBegun'])
    expect(codes({ ...towards({ keyFindings: 'none' }), keyFindings: 0 })).toEqual([])
  })

  it('stands at the report on a translation for what belongs to the work', () => {
    expect(of({ ...TRANSLATION, ...image({ hasCredit: false }) }).map(({ field }) => field)).toEqual(['report'])
    expect(of(image({ hasCredit: false })).map(({ field }) => field)).toEqual(['image'])
    // A figure is part of the translation's own text.
    const figure = image({ hasAlternative: false, field: 'body' })
    expect(of({ ...TRANSLATION, ...figure }).map(({ code, field }) => `${code} ${field}`)).toEqual([
      'imageAlternative body',
    ])
  })
})
