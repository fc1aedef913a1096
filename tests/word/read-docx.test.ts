import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { footnotesOf } from '#domain/footnotes.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { stateOf } from '#domain/word-import/nodes.ts'
import { readDocx } from '#word/read-docx.ts'
import { archiveOf, changePart, longWordReport, wordReport, wordWithBody } from '../support/builders/word.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-docx-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(data: Buffer) {
  const file = path.join(folder, 'a file ’名.docx')
  await writeFile(file, data)
  return readDocx(file)
}

async function textOf(data: Buffer) {
  const answer = await read(data)
  if ('refused' in answer) throw new Error(answer.reason)
  const state = stateOf(answer.nodes)
  return {
    text: plainText(state),
    notes: footnotesOf(state).length,
    types: answer.nodes.map(({ type }) => type),
    answer,
  }
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

describe('a Word document', () => {
  it('is read with its headings, lists, table and footnotes', async () => {
    const { text, types, answer } = await textOf(await wordReport())
    expect(types).toEqual(['heading', 'heading', 'paragraph', 'heading', 'list', 'table', 'paragraph'])
    expect(text).toContain('Year\tMeetings\n2024\t17')
    expect(text.endsWith('First, Book\n\nSecond, Book')).toBe(true)
    expect(answer.findings).toEqual([])
  })

  it('of 15,000 words with 400 footnotes is read whole', async () => {
    const { text, notes } = await textOf(await longWordReport(400))
    expect(notes).toBe(400)
    expect(text.match(/\bword\b/g)).toHaveLength(14_800)
  })

  it('is read as if its tracked changes were accepted, with what was left out', async () => {
    const xml = `<w:p>${run('Kept ')}<w:ins w:id="1" w:author="a">${run('new')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>old</w:delText></w:r></w:del></w:p><w:p>${run('x')}<m:oMath><m:r><m:t>y</m:t></m:r></m:oMath></w:p>`
    const { text, answer } = await textOf(await wordWithBody(xml))
    expect(text).toBe('Kept new\n\nx')
    expect(answer.findings).toEqual([
      { code: 'equations', count: 1 },
      { code: 'trackedChanges', count: 2 },
    ])
  })

  it('tells of what is struck out, and takes it over', async () => {
    const struck = '<w:r><w:rPr><w:strike/></w:rPr><w:t>not this</w:t></w:r>'
    const { text, answer } = await textOf(await wordWithBody(`<w:p>${run('This, ')}${struck}</w:p>`))
    expect(text).toBe('This, not this')
    expect(answer.findings).toEqual([{ code: 'struckOut', count: 1 }])
  })

  it('keeps the numbers of lists that go on after a paragraph, or begin with another one', async () => {
    const numbered = (num: number, text: string, level = 0) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr></w:pPr>${run(text)}</w:p>`
    const levels = (start: number) =>
      [0, 1]
        .map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/></w:lvl>`)
        .join('')
    const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7">${levels(1)}</w:abstractNum><w:abstractNum w:abstractNumId="8">${levels(5)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`
    const xml = [
      ...[numbered(1, 'First'), numbered(1, 'Inside', 1), '<w:p/>', numbered(1, 'Second')],
      ...[`<w:p>${run('Between')}</w:p>`, numbered(1, 'Third')],
      ...[`<w:p>${run('Another list')}</w:p>`, numbered(2, 'Fifth')],
      ...[`<w:p>${run('Anew')}</w:p>`, numbered(3, 'First again')],
    ].join('')
    const { answer } = await textOf(changePart(await wordWithBody(xml), 'word/numbering.xml', () => numbering))
    const lists = answer.nodes.filter(({ type }) => type === 'list')
    expect(lists.map(({ listType, start }) => [listType, start])).toEqual([
      ['number', 1],
      ['number', 3],
      ['number', 5],
      ['number', 1],
    ])
  })

  it('keeps the numbers of lists that paragraphs are in by their style', async () => {
    const item = (text: string) => `<w:p><w:pPr><w:pStyle w:val="ListNumber"/></w:pPr>${run(text)}</w:p>`
    const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber"/></w:lvl>'
    const numbering = `<w:numbering ${main}><w:abstractNum w:abstractNumId="7">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`
    const styles = `<w:styles ${main}><w:style w:type="paragraph" w:styleId="ListNumber"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`
    const xml = [item('First'), item('Second'), `<w:p>${run('Between')}</w:p>`, item('Third')].join('')
    const document = changePart(await wordWithBody(xml), 'word/numbering.xml', () => numbering)
    const { answer } = await textOf(changePart(document, 'word/styles.xml', () => styles))
    const lists = answer.nodes.filter(({ type }) => type === 'list')
    expect(lists.map(({ listType, start }) => [listType, start])).toEqual([
      ['number', 1],
      ['number', 3],
    ])
  })

  it('keeps characters that have their reading above them', async () => {
    const xml = `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${run('しんらい')}</w:rt><w:rubyBase>${run('信頼')}</w:rubyBase></w:ruby></w:r>${run('醸成')}</w:p>`
    expect((await textOf(await wordWithBody(xml))).text).toBe('信頼（しんらい）醸成')
  })
})

describe('another file', () => {
  const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
  const encrypted = Buffer.concat([compoundFile, Buffer.from('EncryptedPackage', 'utf16le')])
  const word = { '[Content_Types].xml': '<Types/>' }

  it.each([
    ['an old Word document', compoundFile, 'oldWord'],
    ['an encrypted document', encrypted, 'protected'],
    ['an OpenDocument text', archiveOf({ mimetype: 'x', 'content.xml': '<x/>' }), 'openDocument'],
    ['a Pages document', archiveOf({ 'Index/Document.iwa': 'x' }), 'pages'],
    ['a spreadsheet', archiveOf({ ...word, 'xl/workbook.xml': '<x/>' }), 'notWord'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'pdf'],
    ['RTF', Buffer.from('{\\rtf1 }'), 'rtf'],
    ['an empty file', Buffer.alloc(0), 'notWord'],
    ['a broken archive', Buffer.from('PK\u0003\u0004 and nothing else'), 'damaged'],
    ['an archive of the right names only', archiveOf({ ...word, 'word/document.xml': 'no XML' }), 'damaged'],
    [
      'an archive that is huge unpacked',
      archiveOf({ ...word, 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }),
      'tooMuch',
    ],
  ])('that is %s is refused for what it is', async (_what, data, refused) => {
    expect(await read(data)).toMatchObject({ refused })
  })

  it('with entities of its own is refused', async () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    const data = changePart(await wordReport(), 'word/document.xml', (document) => xml + document)
    expect(await read(data)).toMatchObject({ refused: 'damaged' })
  })
})
