import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import { readableText } from '#domain/page-text.ts'
import type { DocumentMessage } from './reader-messages.ts'

/** Of a list that a file can make as long as it likes. */
const MOST_ENTRIES = 500
const MOST_LABELS = 5_000
const LONGEST_TEXT = 1_000
const DEEPEST_LEVEL = 10

const shortText = (value: unknown) =>
  typeof value === 'string' ? readableText(value.slice(0, LONGEST_TEXT)) || null : null

/** Of what only some files have: a broken part of it is as good as none. */
async function partOf<Part>(read: () => Promise<Part>, otherwise: Part): Promise<Part> {
  try {
    return await read()
  } catch {
    // The pages can be whole nonetheless.
    return otherwise
  }
}

const information = z.looseObject({
  Title: z.unknown().optional(),
  Author: z.unknown().optional(),
  Language: z.unknown().optional(),
  EncryptFilterName: z.unknown().optional(),
})

type Item = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]
type Entry = DocumentMessage['outline'][number]

const reference = z.object({ num: z.number(), gen: z.number() })

async function pageOf(pdf: PDFDocumentProxy, destination: Item['dest']): Promise<number | null> {
  return partOf(async () => {
    const explicit = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
    const first: unknown = explicit?.[0]
    if (typeof first === 'number') return first + 1
    const found = reference.safeParse(first)
    return found.success ? (await pdf.getPageIndex(found.data)) + 1 : null
  }, null)
}

async function outlineOf(pdf: PDFDocumentProxy): Promise<Entry[]> {
  const entries: Entry[] = []
  const collect = async (items: readonly Item[], level: number): Promise<void> => {
    for (const { dest, items: inside, title } of items) {
      if (entries.length >= MOST_ENTRIES) return
      const text = shortText(title)
      if (text) entries.push({ title: text, level, page: await pageOf(pdf, dest) })
      if (level < DEEPEST_LEVEL) await collect(inside, level + 1)
    }
  }
  await collect((await pdf.getOutline()) ?? [], 1)
  return entries
}

/** Marked as tagged, and with a structure to show for it. */
async function isTagged(pdf: PDFDocumentProxy): Promise<boolean> {
  // Its type says that it is an object.
  const marks: unknown = await pdf.getMarkInfo()
  if (!(marks instanceof Map) || marks.get('Marked') !== true) return false
  for (let number = 1; number <= Math.min(pdf.numPages, 3); number += 1) {
    const page = await pdf.getPage(number)
    if (await page.getStructTree()) return true
  }
  return false
}

/** @returns what a file says of itself as a whole */
export async function documentParts(pdf: PDFDocumentProxy): Promise<DocumentMessage> {
  const read = await partOf(() => pdf.getMetadata(), null)
  const info = information.parse(read?.info ?? {})
  const metadata = read?.metadata ?? null
  const attachments = await partOf(() => pdf.getAttachments(), null)
  const hasActions = await partOf(async () => (await pdf.getJSActions()) !== null, false)
  const hasFieldActions = await partOf(() => pdf.hasJSActions(), false)
  const labels = await partOf(() => pdf.getPageLabels(), null)
  return {
    kind: 'document',
    pages: pdf.numPages,
    title: shortText(info.Title) ?? shortText(metadata?.get('dc:title')),
    author: shortText(info.Author) ?? shortText([metadata?.get('dc:creator')].flat().filter(Boolean).join('; ')),
    language: shortText(info.Language),
    tagged: await partOf(() => isTagged(pdf), false),
    restricted: typeof info.EncryptFilterName === 'string',
    javascript: hasActions || hasFieldActions,
    attachments: [...(attachments?.values() ?? [])]
      .slice(0, MOST_ENTRIES)
      .map(({ filename }) => shortText(filename) ?? '–'),
    outline: await partOf(() => outlineOf(pdf), []),
    labels: labels?.slice(0, MOST_LABELS).map((label) => shortText(label) ?? '') ?? null,
  }
}
