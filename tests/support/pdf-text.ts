import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A sheet: its size, and each piece of text on it with the places of its left and right end, all in points. */
export type Sheet = {
  width: number
  height: number
  pieces: { text: string; left: number; right: number }[]
  text: string
}

/** @returns what stands on each page of a PDF */
export async function sheetsOf(pdf: Buffer): Promise<Sheet[]> {
  const read = await getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= read.numPages; number += 1) {
    const page = await read.getPage(number)
    const { height, width } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) => {
      if (!('str' in item)) return []
      const left = Number(item.transform[4])
      return [{ text: item.str, left, right: left + item.width }]
    })
    sheets.push({ width, height, pieces, text: pieces.map(({ text }) => text).join(' ') })
  }
  return sheets
}
