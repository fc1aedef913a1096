import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** An object of a PDF as it is written between `obj` and `endobj`. */
export type PdfObject = string | Buffer

const LATIN1 = 'latin1'
const bytes = (part: PdfObject) => (typeof part === 'string' ? Buffer.from(part, LATIN1) : part)

/** @returns a stream with its dictionary; `entries` are those beside the length */
export function stream(content: PdfObject, entries = '', length?: number): Buffer {
  const data = bytes(content)
  return Buffer.concat([
    Buffer.from(`<<${entries}/Length ${length ?? data.length}>>stream\n`, LATIN1),
    data,
    Buffer.from('\nendstream', LATIN1),
  ])
}

export const deflated = (content: PdfObject, entries = ''): Buffer =>
  stream(deflateSync(bytes(content)), `${entries}/Filter/FlateDecode`)

type Shape = { version?: string; trailer?: string; withTable?: boolean }

/**
 * @param objects the first is number 1, the catalog
 * @returns a PDF, with a table of its objects unless that is left out
 */
export function rawPdf(
  objects: readonly PdfObject[],
  { trailer = '', version = '1.7', withTable = true }: Shape = {},
): Buffer {
  const parts = [Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, LATIN1)]
  const offsets: number[] = []
  let size = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`, LATIN1),
      bytes(object),
      Buffer.from('\nendobj\n', LATIN1),
    ])
    offsets.push(size)
    size += part.length
    parts.push(part)
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = withTable ? `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}` : ''
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${withTable ? size : 0}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(`${table}${end}`, LATIN1)])
}

export const A4 = '/MediaBox[0 0 595 842]'

/** Text in a font that shows any character of Unicode's first plane, and says which: what fonts of CJK programs do. */
const TO_UNICODE =
  '/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapType 2 def 1 begincodespacerange<0000><ffff>endcodespacerange 1 beginbfrange<0000><ffff><0000>endbfrange endcmap end end'

/** Objects 1 to 9 of a document: catalog, pages, their font; what follows is page and content in turn. */
type Parts = { pages: string[]; catalog?: string; info?: string; media?: string; extra?: PdfObject[]; page?: string }

const hex = (line: string) => `<${Buffer.from(line, 'utf16le').swap16().toString('hex')}>`

/** @param pages text of each page, with line feeds @returns a document of text, tagged by nothing, in an unembedded font */
export function textPdf({ catalog = '', extra = [], info = '', media = A4, page = '', pages }: Parts): Buffer {
  const first = 7
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const content = (text: string) =>
    `BT/F1 11 Tf 14 TL 50 780 Td ${text
      .split('\n')
      .map((line) => `${hex(line)} Tj T*`)
      .join(' ')} ET`
  const objects: PdfObject[] = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Sample/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Sample/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000>>',
    deflated(TO_UNICODE),
    `<<${info}>>`,
    ...pages.flatMap((text, index) => [
      `<</Type/Page/Parent 2 0 R${media}/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + index * 2 + 1} 0 R${page}>>`,
      deflated(content(text)),
    ]),
    ...extra,
  ]
  return rawPdf(objects, { trailer: '/Info 6 0 R' })
}

/** @returns number of the first object of `extra` in a document of so many pages */
export const firstExtra = (pages: number) => 7 + pages * 2

/** ISO 32000-1, 7.6.3: padding of passwords of the standard handler. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number) => state[index] ?? 0
  const swap = (one: number, other: number) => ([state[one], state[other]] = [at(other), at(one)])
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let [i, j] = [0, 0]
  const coded = data.map((byte) => {
    i = (i + 1) & 255
    j = (j + at(i)) & 255
    swap(i, j)
    return byte ^ at((at(i) + at(j)) & 255)
  })
  return Buffer.from(coded)
}

/** @returns an empty page that opens without a password and forbids printing (RC4 of 40 bits, ISO 32000-1, 7.6) */
export function restrictedPdf(): Buffer {
  const md5 = (data: Buffer) => createHash('md5').update(data).digest()
  const owner = rc4(md5(Buffer.concat([Buffer.from('owner'), PADDING]).subarray(0, 32)).subarray(0, 5), PADDING)
  const permissions = Buffer.from([0xc0, 0xff, 0xff, 0xff])
  const id = Buffer.from('0123456789abcdef')
  const key = md5(Buffer.concat([PADDING, owner, permissions, id])).subarray(0, 5)
  const user = rc4(key, PADDING)
  const encrypt = `<</Filter/Standard/V 1/R 2/O<${owner.toString('hex')}>/U<${user.toString('hex')}>/P -64>>`
  return rawPdf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R${A4}>>`,
      encrypt,
    ],
    { trailer: `/Encrypt 4 0 R/ID[<${id.toString('hex')}><${id.toString('hex')}>]` },
  )
}
