import { AnnotationType, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import { readableText, SET_APART } from '#domain/page-text.ts'
import type { PageMessage } from './reader-messages.ts'

/** A page of a book has some 3,000; a map of names may have many more. */
const MOST_CHARACTERS = 200_000
const MOST_LINKS = 200
const LONGEST_NAME = 200

type Font = PageMessage['fonts'][number]

/** Of one line to the next: lines of one paragraph have the same size of type, and less than half a line between them. */
const SAME_SIZE = 0.1
const MOST_LEADING = 1.9

type Line = { size: number; y: number }

/** Of upright horizontal text; of any other nothing is known. */
function isSetApart(one: Line, next: Line): boolean {
  const size = Math.max(one.size, next.size)
  if (size <= 0) return false
  return Math.abs(one.size - next.size) > SAME_SIZE * size || Math.abs(one.y - next.y) > MOST_LEADING * size
}

async function textOf(page: PDFPageProxy): Promise<string> {
  let text = ''
  let before: Line | null = null
  // In the order of the file: where programs write in another one than is read, the structure of a tagged file would
  // tell, at many times the work.
  const { items } = await page.getTextContent()
  for (const item of items) {
    if (text.length > MOST_CHARACTERS) break
    if (!('str' in item)) continue
    if (item.str.trim() !== '') {
      const line: Line = { size: item.height, y: Number(item.transform[5]) }
      if (before && text.endsWith('\n') && isSetApart(before, line)) text += SET_APART
      before = line
    }
    text += item.hasEOL ? `${item.str}\n` : item.str
  }
  return readableText(text)
}

/** As pdf.js has it; what a font lacks it guesses. */
const loadedFont = z.looseObject({
  name: z.string().catch('–'),
  type: z.string().optional().catch(undefined),
  isType3Font: z.boolean().catch(false),
  missingFile: z.boolean().catch(false),
})

/** Six letters before the name say that only the used characters are there (ISO 32000-2, 9.9.2). */
const SUBSET = /^[A-Z]{6}\+/

/** The fonts that text of the page is set in, with those of parts that it shares with other pages. */
async function fontsOf(page: PDFPageProxy): Promise<Font[]> {
  const { argsArray, fnArray } = await page.getOperatorList()
  const names = new Set<string>()
  for (const [index, operator] of fnArray.entries()) {
    if (operator !== OPS.setFont) continue
    const [name]: unknown[] = argsArray[index] ?? []
    if (typeof name === 'string') names.add(name)
  }
  return [...names].flatMap((name) => {
    const font = loadedFont.safeParse(page.commonObjs.has(name) ? page.commonObjs.get(name) : null)
    if (!font.success) return []
    const { isType3Font, missingFile, name: own, type } = font.data
    return [
      {
        name: own.replace(SUBSET, '').slice(0, LONGEST_NAME).toWellFormed(),
        type: isType3Font ? 'Type3' : (type ?? 'unknown'),
        embedded: isType3Font || !missingFile,
      },
    ]
  })
}

const link = z.looseObject({ url: z.string() })

/** Only what links, and not with the text below each link, which costs more than the rest of the page. */
async function linksOf(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<string[]> {
  const others = new Set(Array.from({ length: pdf.numPages }, (_, index) => index))
  others.delete(page.pageNumber - 1)
  const annotations = await pdf.getAnnotationsByType(new Set([AnnotationType.LINK]), others)
  const urls = annotations.flatMap((annotation) => {
    const found = link.safeParse(annotation)
    return found.success ? [found.data.url] : []
  })
  return [...new Set(urls)].slice(0, MOST_LINKS)
}

/** @returns what is read of a page */
export async function pageParts(pdf: PDFDocumentProxy, number: number): Promise<PageMessage> {
  const page = await pdf.getPage(number)
  const { height, width } = page.getViewport({ scale: 1 })
  const parts: PageMessage = {
    kind: 'page',
    page: number,
    text: await textOf(page),
    width: Math.round(width * 100) / 100,
    height: Math.round(height * 100) / 100,
    links: await linksOf(pdf, page),
    fonts: await fontsOf(page),
  }
  page.cleanup()
  return parts
}
