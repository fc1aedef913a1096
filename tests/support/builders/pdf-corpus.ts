import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { PreflightCode } from '#domain/preflight.ts'
import { realPdf } from './files.ts'
import { damagedPdf, lockedPdf, plainPdf } from './pdfs.ts'
import { A4, deflated, firstExtra, type PdfObject, rawPdf, restrictedPdf, stream, textPdf } from './raw-pdf.ts'
import { TEXTS } from './texts.ts'

/**
 * Broken, hostile and odd PDFs, each with what the portal has to say of it. `refused`: already the upload is; `none`:
 * it reads like any other.
 */
export type OddPdf = {
  name: string
  make: () => Buffer
  expect: PreflightCode | 'refused' | 'none'
  /** The language of the edition that it is for. */
  language?: 'en' | 'zh-Hans' | 'ja'
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>'
const ONE_PAGE = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
const onePage = (page: string, ...others: PdfObject[]) =>
  rawPdf([CATALOG, ONE_PAGE, `<</Type/Page/Parent 2 0 R${A4}${page}>>`, ...others])

const english = (parts: Partial<Parameters<typeof textPdf>[0]> = {}) =>
  textPdf({ pages: [TEXTS.en, TEXTS.en], ...parts })
const utf16 = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
/** Without the last line, which the upload looks for, a file is refused at once. */
const ended = (data: Buffer) => Buffer.concat([data, Buffer.from('\nstartxref\n0\n%%EOF\n')])

/** A picture that claims to be many times its bytes. */
const bombOf = (size: number) => deflateSync(Buffer.alloc(size), { level: 9 })
const nestedArray = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

export const ODD_PDFS: OddPdf[] = [
  { name: 'empty', make: () => Buffer.alloc(0), expect: 'refused' },
  { name: 'only a header', make: () => Buffer.from('%PDF-1.7\n'), expect: 'refused' },
  {
    name: 'with the header of another kind',
    make: () => Buffer.from(`%!PS-Adobe\n${'x'.repeat(2000)}`),
    expect: 'refused',
  },
  { name: 'cut off at a tenth', make: () => realPdf().subarray(0, realPdf().length / 10), expect: 'refused' },
  { name: 'cut off before its table', make: () => realPdf().subarray(0, realPdf().length - 3000), expect: 'refused' },
  {
    name: 'cut off at a tenth, with an end',
    make: () => ended(realPdf().subarray(0, realPdf().length / 10)),
    expect: 'documentDamaged',
  },
  {
    name: 'cut off at half, with an end',
    make: () => ended(realPdf().subarray(0, realPdf().length / 2)),
    expect: 'documentDamaged',
  },
  {
    name: 'of random bytes',
    make: () => ended(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(100_000)])),
    expect: 'documentDamaged',
  },
  { name: 'of prose', make: damagedPdf, expect: 'documentDamaged' },
  { name: 'locked with a password', make: lockedPdf, expect: 'documentPassword' },
  { name: 'restricted by an owner’s password', make: restrictedPdf, expect: 'documentRestricted' },
  { name: 'without pages', make: () => plainPdf(0), expect: 'documentNoPages' },
  { name: 'of 1,500 pages', make: () => plainPdf(1500), expect: 'documentNoText' },
  {
    name: 'without a table of objects',
    make: () => rawPdf([CATALOG, ONE_PAGE, `<</Type/Page/Parent 2 0 R${A4}>>`], { withTable: false }),
    expect: 'documentNoText',
  },
  {
    name: 'with a table that leads astray',
    make: () =>
      Buffer.from(
        english()
          .toString('latin1')
          .replace(/\n\d{6}(\d{4}) 00000 n/g, '\n999999$1 00000 n'),
        'latin1',
      ),
    expect: 'documentUntagged',
  },
  { name: 'of a picture', make: pictureOnly, expect: 'documentNoText' },
  {
    name: 'whose tree of pages is a ring',
    make: () =>
      rawPdf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>']),
    expect: 'documentDamaged',
  },
  {
    name: 'that is its own page',
    make: () => rawPdf([CATALOG, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>']),
    expect: 'documentDamaged',
  },
  {
    name: 'with a billion pages to its word',
    make: () => rawPdf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>', `<</Type/Page/Parent 2 0 R${A4}>>`]),
    expect: 'documentNoText',
  },
  {
    name: 'with less than no pages to its word',
    make: () => rawPdf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count -5>>', `<</Type/Page/Parent 2 0 R${A4}>>`]),
    expect: 'documentNoPages',
  },
  {
    name: 'whose drawing draws itself',
    make: () =>
      onePage(
        '/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R',
        stream('/X Do /X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>'),
        stream('/X Do'),
      ),
    expect: 'documentNoText',
  },
  {
    name: 'whose drawings draw each other two times, thirty deep',
    make: doublingForms,
    expect: 'documentTooMuchMemory',
  },
  {
    name: 'whose outline is a ring',
    make: () =>
      english({
        catalog: `/Outlines ${firstExtra(2)} 0 R`,
        extra: [
          `<</First ${firstExtra(2) + 1} 0 R/Last ${firstExtra(2) + 1} 0 R>>`,
          `<</Title(A)/Next ${firstExtra(2) + 1} 0 R/First ${firstExtra(2) + 1} 0 R>>`,
        ],
      }),
    expect: 'documentUntagged',
  },
  {
    name: 'with a bomb for its content',
    make: () => onePage('/Contents 4 0 R', stream(bombOf(400_000_000), '/Filter/FlateDecode')),
    expect: 'documentTooMuchMemory',
  },
  {
    name: 'with a bomb in a bomb',
    make: () =>
      onePage('/Contents 4 0 R', stream(deflateSync(bombOf(1_000_000_000)), '/Filter[/FlateDecode/FlateDecode]')),
    expect: 'documentTooMuchMemory',
  },
  {
    name: 'with a picture of a terapixel',
    make: () =>
      onePage(
        '/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R',
        deflated(
          'x',
          '/Type/XObject/Subtype/Image/Width 1000000/Height 1000000/BitsPerComponent 8/ColorSpace/DeviceRGB',
        ),
        stream('595 0 0 842 0 0 cm /I Do'),
      ),
    expect: 'documentNoText',
  },
  {
    name: 'with arrays in arrays',
    make: () => onePage(`/Contents 4 0 R/Deep ${nestedArray(200_000)}`, stream('')),
    expect: 'documentDamaged',
  },
  {
    name: 'with a program',
    make: () =>
      english({
        catalog: `/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert\\(1\\))>>]>>>>`,
      }),
    expect: 'documentJavascript',
  },
  {
    name: 'with a file inside',
    make: () =>
      english({
        catalog: `/Names<</EmbeddedFiles<</Names[(secret.xlsx) ${firstExtra(2)} 0 R]>>>>`,
        extra: [
          `<</Type/Filespec/F(secret.xlsx)/UF(secret.xlsx)/EF<</F ${firstExtra(2) + 1} 0 R>>>>`,
          stream('figures', '/Type/EmbeddedFile'),
        ],
      }),
    expect: 'documentAttachments',
  },
  { name: 'with letters as drawings', make: type3, expect: 'documentType3' },
  { name: 'with a font that is not in it', make: () => english(), expect: 'documentNotEmbedded' },
  { name: 'on odd paper', make: () => english({ media: '/MediaBox[0 0 100 2000]' }), expect: 'documentPageSize' },
  {
    name: 'with a page without a size',
    make: () => english({ media: '/MediaBox[0 0 0 0]' }),
    expect: 'documentUntagged',
  },
  {
    name: 'with a page of a thousand kilometres',
    make: () => english({ media: '/MediaBox[0 0 3000000000 3000000000]' }),
    expect: 'documentPageSize',
  },
  {
    name: 'on papers of two sizes',
    make: () =>
      rawPdf([
        CATALOG,
        '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>',
        `<</Type/Page/Parent 2 0 R${A4}>>`,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]>>',
      ]),
    expect: 'documentMixedSizes',
  },
  {
    name: 'with NUL and half a surrogate pair in its title',
    make: () => english({ info: `/Title<feff0041000042d8000043>/Author${utf16('于铁军')}` }),
    expect: 'documentUntagged',
  },
  {
    name: 'with a wrong length of a stream',
    make: () => onePage('/Contents 4 0 R', stream('BT ET', '', 999_999)),
    expect: 'documentNoText',
  },
  {
    name: 'with a stream of a length below nothing',
    make: () => onePage('/Contents 4 0 R', stream('BT ET', '', -1)),
    expect: 'documentNoText',
  },
  {
    name: 'of PDF 2.0',
    make: () => rawPdf([CATALOG, ONE_PAGE, `<</Type/Page/Parent 2 0 R${A4}>>`], { version: '2.0' }),
    expect: 'documentNoText',
  },
  {
    name: 'that says it is linearised, and is not',
    make: () =>
      rawPdf([CATALOG, ONE_PAGE, `<</Type/Page/Parent 2 0 R${A4}>>`, '<</Linearized 1/L 99/H[1 2]/O 3/E 9/N 1/T 9>>']),
    expect: 'documentNoText',
  },
  {
    name: 'with one damaged page of two',
    make: () => rawPdf([CATALOG, '<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>', `<</Type/Page/Parent 2 0 R${A4}>>`]),
    expect: 'documentBrokenPages',
  },
  {
    name: 'in traditional characters, for the simplified edition',
    make: () => textPdf({ pages: [TEXTS.zhHant, TEXTS.zhHant] }),
    expect: 'documentOtherLanguage',
    language: 'zh-Hans',
  },
  {
    name: 'in Korean, for the Japanese edition',
    make: () => textPdf({ pages: [TEXTS.ko, TEXTS.ko, TEXTS.ko] }),
    expect: 'documentOtherScript',
    language: 'ja',
  },
  {
    name: 'in French, for the English edition',
    make: () => textPdf({ pages: [TEXTS.fr, TEXTS.fr] }),
    expect: 'documentOtherLanguage',
    language: 'en',
  },
  {
    name: 'that is marked as French and written in English',
    make: () => english({ catalog: '/Lang(fr-FR)' }),
    expect: 'documentMarkedLanguage',
    language: 'en',
  },
]

function pictureOnly(): Buffer {
  const picture = deflated(
    randomBytes(300 * 300),
    '/Type/XObject/Subtype/Image/Width 300/Height 300/BitsPerComponent 8/ColorSpace/DeviceGray',
  )
  return onePage('/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R', picture, stream('q 595 0 0 842 0 0 cm /I Do Q'))
}

/** A billion drawings in a kilobyte. */
function doublingForms(): Buffer {
  const depth = 30
  const form = (index: number) =>
    stream('/X Do /X Do', `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${index + 6} 0 R>>>>`)
  return onePage(
    '/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R',
    stream('/X Do'),
    ...Array.from({ length: depth }, (_, index) => form(index)),
    stream('0 0 1 1 re f', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]'),
  )
}

function type3(): Buffer {
  return onePage(
    '/Resources<</Font<</F1 4 0 R>>>>/Contents 6 0 R',
    '<</Type/Font/Subtype/Type3/FontBBox[0 0 750 750]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<</square 5 0 R>>/Encoding<</Type/Encoding/Differences[97/square]>>/FirstChar 97/LastChar 97/Widths[1000]/Resources<<>>>>',
    stream('1000 0 0 0 750 750 d1 0 0 750 750 re f'),
    stream('BT /F1 12 Tf 50 700 Td (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET'),
  )
}
