import sharp from 'sharp'
import { z } from 'zod'
import { block, heading, paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { callApi, createAuthor, remove, removeReport, uniqueName } from './works.ts'

/** A report with all that a page has to bear at once. Whoever makes it removes it. */

const created = z.object({ doc: z.object({ id: z.number() }) })

export const VIDEO = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'
export const LONG_TITLE = 'Vertrauensbildungsmaßnahmen'.repeat(12).slice(0, 300)
const MIXED = '美苏 detente 、緊張緩和（데탕트）, разрядка and انفراج in one sentence, at https://example.org/'
const ARABIC = 'السلام لا يصنعه الأقوياء وحدهم، بل من يصبر على الحوار.'

const repeat = <Node>(count: number, make: (index: number) => Node): Node[] =>
  Array.from({ length: count }, (_, i) => make(i))

async function createImage(width: number, height: number): Promise<number> {
  const data = await sharp({ create: { width, height, channels: 3, background: '#246' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.append('file', new File([new Uint8Array(data)], `${uniqueName('picture')}.png`, { type: 'image/png' }))
  form.append('_payload', JSON.stringify({ alt: 'A plain picture', credit: 'A long credit '.repeat(12).trim() }))
  return created.parse(await callApi('editor', 'POST', '/images', form)).doc.id
}

const cell = (text: string, headerState: number) => ({
  type: 'tablecell',
  version: 1,
  headerState,
  colSpan: 1,
  rowSpan: 1,
  backgroundColor: null,
  children: [paragraph(text)],
})

const table = (columns: number, rows: number) => ({
  type: 'table',
  version: 1,
  children: repeat(rows, (row) => ({
    type: 'tablerow',
    version: 1,
    children: repeat(columns, (column) =>
      cell(row === 0 ? `Column ${column + 1}` : `${row * column}`, row === 0 ? 1 : 0),
    ),
  })),
})

const withNote = (index: number) => {
  const text = paragraph(`${'word '.repeat(36)}${index}.`)
  const note = richText(paragraph(`Note ${index}: ${'https://example.org/'.padEnd(120, 'x')}`))
  return { ...text, children: [...text.children, { type: 'footnote', version: 1, note }] }
}

const quotation = (text: string) => ({ ...paragraph(text), type: 'quote' })

/** Some 15,000 words with 400 notes, under headings of all levels. */
const longBody = (figure: number) =>
  richText(
    heading('h2', LONG_TITLE),
    paragraph(MIXED),
    paragraph('x'.repeat(400)),
    quotation(ARABIC),
    block('figure', { image: figure, caption: 'y'.repeat(300) }),
    block('pullQuote', { text: 'A sentence that is set large between the paragraphs.', source: 'z'.repeat(120) }),
    block('embed', { url: 'https://youtu.be/dQw4w9WgXcQ', title: 'A talk on trust' }),
    table(30, 4),
    ...repeat(400, withNote).flatMap((text, index) =>
      index % 20 === 0 ? [heading(index % 60 === 0 ? 'h2' : 'h3', `Part ${index}`), text] : [text],
    ),
  )

export type Hostile = { slug: string; report: number; authors: number[]; images: number[] }

export async function createHostileReport(): Promise<Hostile> {
  const [figure, portrait] = [await createImage(1200, 800), await createImage(50, 70)]
  const authors: number[] = []
  for (let index = 0; index < 10; index += 1) authors.push((await createAuthor('A short bio.')).id)
  await callApi('editor', 'PATCH', `/authors/${authors[0]}`, { photo: portrait })
  const slug = uniqueName('hostile')
  const { doc } = created.parse(
    await callApi('editor', 'POST', '/reports', {
      title: LONG_TITLE,
      slug,
      language: 'en',
      standfirst: MIXED,
      summary: richText(paragraph(MIXED)),
      keyFindings: [{ text: 'w'.repeat(200) }, { text: MIXED }],
      body: longBody(figure),
      authors: authors.map((value) => ({ relationTo: 'authors', value })),
      publicationDate: '2025-03-02',
      reportNumber: 'N'.repeat(80),
      _status: 'published',
    }),
  )
  return { slug, report: doc.id, authors, images: [figure, portrait] }
}

export async function removeHostileReport({ authors, images, report }: Hostile): Promise<void> {
  await removeReport(report)
  for (const author of authors) await remove('authors', author)
  for (const image of images) await remove('images', image)
}
