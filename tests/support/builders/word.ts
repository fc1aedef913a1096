import {
  Document,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const row = (isHeader: boolean, ...cells: string[]) =>
  new TableRow({
    tableHeader: isHeader,
    children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
  })

const note = (text: string) => ({
  children: [new Paragraph({ children: [new TextRun(`${text}, `), new TextRun({ text: 'Book', italics: true })] })],
})

/** A short report as Word writes it: headings, emphasis, nested lists, a table, a link and two footnotes. */
export function wordReport(): Promise<Buffer> {
  const children: FileChild[] = [
    new Paragraph({ text: 'Trust at sea', heading: HeadingLevel.TITLE }),
    new Paragraph({ text: 'How boats meet', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [
        new TextRun('A '),
        new TextRun({ text: 'quiet', italics: true }),
        new TextRun(' and '),
        new TextRun({ text: 'firm', bold: true }),
        new TextRun(' rule.'),
        new FootnoteReferenceRun(1),
      ],
    }),
    new Paragraph({ text: 'Signals', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: 'Lights', bullet: { level: 0 } }),
    new Paragraph({ text: 'Red ones', bullet: { level: 1 } }),
    new Paragraph({ text: 'Horns', bullet: { level: 0 } }),
    new Table({ rows: [row(true, 'Year', 'Meetings'), row(false, '2024', '17')] }),
    new Paragraph({
      children: [
        new ExternalHyperlink({ link: 'https://example.org/rules', children: [new TextRun('The rules')] }),
        new FootnoteReferenceRun(2),
      ],
    }),
  ]
  return Packer.toBuffer(new Document({ footnotes: { 1: note('First'), 2: note('Second') }, sections: [{ children }] }))
}

/** A long one: `paragraphs` of 37 words, each with a footnote. */
export function longWordReport(paragraphs: number): Promise<Buffer> {
  const numbers = Array.from({ length: paragraphs }, (_, index) => index + 1)
  const footnotes = Object.fromEntries(numbers.map((number) => [number, note(`Note ${number}`)]))
  const children = numbers.map(
    (number) => new Paragraph({ children: [new TextRun('word '.repeat(37)), new FootnoteReferenceRun(number)] }),
  )
  return Packer.toBuffer(new Document({ footnotes, sections: [{ children }] }))
}

/** @returns the .docx with the body of its text replaced by WordprocessingML of the test's own. */
export async function wordWithBody(xml: string): Promise<Buffer> {
  return changePart(await wordReport(), 'word/document.xml', (document) =>
    document.replace(/<w:body>[^]*<\/w:body>/, `<w:body>${xml}</w:body>`),
  )
}

export function changePart(docx: Buffer, name: string, change: (xml: string) => string): Buffer {
  const parts = unzipSync(docx)
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) }))
}

/** An archive with entries of these names. */
export const archiveOf = (entries: Record<string, string | Uint8Array>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(entries).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
      ),
    ),
  )
