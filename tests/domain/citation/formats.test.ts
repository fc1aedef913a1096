import { describe, expect, it } from '@jest/globals'
import { cslItem } from '#domain/citation/csl-item.ts'
import { citationFile } from '#domain/citation/formats.ts'
import type { ReportFacts } from '#domain/metadata/facts.ts'
import type { NameView } from '#domain/names.ts'
import { original, site } from '../metadata/sample-facts.ts'

const native = (text: string, family: string, given: string): NameView => ({
  display: { text, lang: 'zh-Hans' },
  others: [{ text: `${family} ${given}`, lang: 'en' }],
  family,
  given,
})

const organisation = (text: string): NameView => ({
  display: { text, lang: 'en' },
  others: [],
  family: text,
  given: '',
})

const chinese: ReportFacts = {
  ...original,
  language: 'zh',
  lang: 'zh-Hans',
  isOriginal: false,
  editionUuid: '22222222-2222-4222-8222-222222222222',
  title: '建立互信',
  doi: null,
  authors: [
    { kind: 'person', name: native('于铁军', 'Yu', 'Tiejun'), slug: null, orcid: null },
    { kind: 'organisation', name: organisation('Institute of Peace & War'), slug: null, orcid: null },
  ],
  translators: [native('王芳', 'Wang', 'Fang')],
}

describe('the item that citations are made of', () => {
  it('divides a romanised name, and leaves a native one whole', () => {
    expect(cslItem(original, site).author).toEqual([{ family: 'Yu', given: 'Tiejun' }])
    expect(cslItem(chinese, site)).toMatchObject({
      author: [{ family: '于铁军' }, { literal: 'Institute of Peace & War' }],
      translator: [{ family: '王芳' }],
    })
  })

  it('goes by the permanent address: the work’s for the original, its own for a translation, which names the original', () => {
    expect(cslItem(original, site).URL).toBe(`https://portal.example.org/id/${original.workUuid}`)
    expect(cslItem(original, site)['original-title']).toBeUndefined()
    expect(cslItem(chinese, site)).toMatchObject({
      URL: `https://portal.example.org/id/${chinese.editionUuid}`,
      language: 'zh-Hans',
      'original-title': 'Building Trust',
    })
  })

  it('has no date where a draft has none', () => {
    expect(cslItem({ ...original, publicationDate: '' }, site)).not.toHaveProperty('issued')
    expect(citationFile('bib', { ...original, publicationDate: '' }, site)).not.toContain('year')
    expect(citationFile('ris', { ...original, publicationDate: '' }, site)).not.toContain('DA')
  })
})

describe('BibTeX', () => {
  it('is a technical report with its title and institution kept as they are', () => {
    expect(citationFile('bib', original, site).split('\n')).toEqual([
      '@techreport{trust-en,',
      '  author = {Yu, Tiejun},',
      '  title = {{Building Trust}},',
      '  institution = {{Example Network}},',
      '  type = {Special Reports},',
      '  number = {AD-1},',
      '  series = {Asia Dialogue},',
      '  year = {2026},',
      '  date = {2026-05-01},',
      '  language = {en},',
      '  keywords = {trust, crisis management},',
      '  doi = {10.1234/abc},',
      `  url = {https://portal.example.org/id/${original.workUuid}},`,
      '  abstract = {The summary <in> full.},',
      '}',
      '',
    ])
  })

  it('keeps organisations and undivided names whole, and escapes what TeX would read as a command', () => {
    const file = citationFile('bib', { ...chinese, title: 'A 50% {chance} of #1_b \\ ~ & $' }, site)
    expect(file).toContain('  author = {{于铁军} and {Institute of Peace \\& War}},')
    expect(file).toContain('  translator = {{王芳}},')
    expect(file).toContain('  origtitle = {{Building Trust}},')
    expect(file).toContain(
      '  title = {{A 50\\% \\{chance\\} of \\#1\\_b \\textbackslash{} \\textasciitilde{} \\& \\$}},',
    )
  })
})

describe('RIS', () => {
  it('is a report with the tags that reference managers read', () => {
    expect(citationFile('ris', original, site).split('\r\n')).toEqual([
      'TY  - RPRT',
      'TI  - Building Trust',
      'AU  - Yu, Tiejun',
      'PY  - 2026',
      'DA  - 2026/05/01/',
      'PB  - Example Network',
      'SN  - AD-1',
      'T2  - Asia Dialogue',
      'M3  - Special Reports',
      'LA  - en',
      'AB  - The summary <in> full.',
      'KW  - trust',
      'KW  - crisis management',
      'DO  - 10.1234/abc',
      `UR  - https://portal.example.org/id/${original.workUuid}`,
      'L1  - https://portal.example.org/en/reports/trust/trust-en.pdf',
      'ER  - ',
      '',
    ])
  })

  it('tells people from organisations by a comma, and keeps a value on its line', () => {
    const file = citationFile('ris', { ...chinese, title: 'Two\nlines' }, site)
    expect(file).toContain('AU  - 于铁军,\r\n')
    expect(file).toContain('AU  - Institute of Peace & War\r\n')
    expect(file).toContain('A4  - 王芳,\r\n')
    expect(file).toContain('TI  - Two lines\r\n')
  })
})

describe('CSL-JSON', () => {
  it('is a list of the one item', () => {
    expect(JSON.parse(citationFile('json', chinese, site))).toEqual([
      JSON.parse(JSON.stringify(cslItem(chinese, site))),
    ])
  })
})
