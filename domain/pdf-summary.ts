import { z } from 'zod'
import { paperName, widthAndHeight } from './paper-size.ts'
import { type PdfFacts, pdfFacts } from './pdf-facts.ts'

/** What editors are shown of what a PDF has. */
export const pdfSummary = pdfFacts.pick({ title: true, author: true, language: true, tagged: true }).extend({
  /** In millimetres, as the page is seen, with the name of the paper where it has one; the most frequent first. */
  sizes: z.array(
    z.object({ width: z.number(), height: z.number(), paper: z.string().nullable(), pages: z.number().int() }),
  ),
  /** Each once, those with something wrong first. */
  fonts: z.array(z.object({ name: z.string(), isEmbedded: z.boolean(), isType3: z.boolean() })),
  links: z.number().int(),
  /** Entries of the outline. */
  headings: z.number().int(),
  hasCover: z.boolean(),
})
export type PdfSummary = z.infer<typeof pdfSummary>

type Size = PdfSummary['sizes'][number]
type Font = PdfSummary['fonts'][number]

/** Sizes that differ by less than a millimetre are one. */
function sizesOf({ sizes }: PdfFacts): Size[] {
  const found = new Map<string, Size>()
  for (const { pages, ...size } of sizes) {
    const [width, height] = widthAndHeight(size)
    const before = found.get(`${width} ${height}`)?.pages ?? 0
    found.set(`${width} ${height}`, { width, height, paper: paperName(size), pages: before + pages })
  }
  return [...found.values()].toSorted((one, other) => other.pages - one.pages)
}

const isInOrder = ({ isEmbedded, isType3 }: Font) => isEmbedded && !isType3

/** One font may be in a file as several types. */
function fontsOf({ fonts }: PdfFacts): Font[] {
  const found = new Map<string, Font>()
  for (const { embedded, name, type } of fonts) {
    const isType3 = type === 'Type3'
    found.set(`${name} ${embedded} ${isType3}`, { name, isEmbedded: embedded, isType3 })
  }
  return [...found.values()].toSorted((one, other) => Number(isInOrder(one)) - Number(isInOrder(other)))
}

/**
 * @param facts of a PDF that was read
 * @param hasCover whether a picture of its first page could be drawn
 * @returns what editors are shown of it
 */
export function summaryOfPdf(facts: PdfFacts, hasCover: boolean): PdfSummary {
  const { author, language, links, outline, tagged, title } = facts
  const [sizes, fonts] = [sizesOf(facts), fontsOf(facts)]
  return { title, author, language, tagged, sizes, fonts, links: links.length, headings: outline.length, hasCover }
}
