import { readFile } from 'node:fs/promises'
import { degrees, type PDFFont, PDFDocument, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib'

/** Writes the PDF named by the first argument to standard output, with a stamp of the second's date on every page. */

const GREY = rgb(0.45, 0.45, 0.45)
const RED = rgb(0.72, 0.1, 0.1)
const WORD = 'DRAFT'

/** @returns where a point of the page as it is seen lies in the page's own coordinates, which a rotation turns */
function placer(page: PDFPage) {
  const box = page.getCropBox()
  const turn = ((page.getRotation().angle % 360) + 360) % 360
  const isSideways = turn === 90 || turn === 270
  const [width, height] = isSideways ? [box.height, box.width] : [box.width, box.height]
  const place = (x: number, y: number) => {
    const [left, bottom] =
      turn === 90
        ? [box.width - y, x]
        : turn === 180
          ? [box.width - x, box.height - y]
          : turn === 270
            ? [y, box.height - x]
            : [x, y]
    return { x: box.x + left, y: box.y + bottom }
  }
  return { width, height, turn, place }
}

function stamp(page: PDFPage, font: PDFFont, line: string): void {
  const { height, place, turn, width } = placer(page)
  const angle = Math.atan2(height, width)
  const size = (Math.hypot(width, height) * 0.6) / font.widthOfTextAtSize(WORD, 1)
  const length = font.widthOfTextAtSize(WORD, size)
  // The middle of the word, at about a third of its size above its foot, in the middle of the page.
  const x = width / 2 - (Math.cos(angle) * length) / 2 + (Math.sin(angle) * size) / 3
  const y = height / 2 - (Math.sin(angle) * length) / 2 - (Math.cos(angle) * size) / 3
  page.drawText(WORD, {
    ...place(x, y),
    font,
    size,
    color: GREY,
    opacity: 0.22,
    rotate: degrees((angle * 180) / Math.PI + turn),
  })
  const small = Math.min(9, (width * 0.92) / font.widthOfTextAtSize(line, 1))
  const left = (width - font.widthOfTextAtSize(line, small)) / 2
  page.drawText(line, { ...place(left, height - small * 1.8), font, size: small, color: RED, rotate: degrees(turn) })
}

const [file = '', savedOn = ''] = process.argv.slice(2)

try {
  // Encrypted files are refused here.
  const pdf = await PDFDocument.load(await readFile(file), { throwOnInvalidObject: true, updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.HelveticaBold)
  const pages = pdf.getPages()
  if (pages.length === 0) throw new Error('no pages')
  for (const page of pages) stamp(page, font, `DRAFT - not published - version of ${savedOn} - please do not pass on`)
  process.stdout.write(await pdf.save())
} catch (error) {
  // The last line is what the log says; an uncaught error would end with the version of Node.
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
