import { LIST_START } from '#domain/word-import/lists.ts'

/** How a numbered list of a document counts: ISO/IEC 29500-1 section 17.9. */
type Numbering = {
  /** Lists of one definition count on from each other. */
  definition: string
  start: number
  /** It begins anew with this number, whatever was counted before. */
  override: number | null
}

const numberIn = (xml: string, pattern: RegExp): number | null => {
  const found = pattern.exec(xml)?.[1]
  return found === undefined ? null : Number(found)
}

/** @param xml of word/numbering.xml @returns by the number that paragraphs name; of their highest level alone */
function numberingsIn(xml: string): Map<string, Numbering> {
  const starts = new Map<string, number>()
  for (const [, id = '', inside = ''] of xml.matchAll(
    /<w:abstractNum\s[^>]*?w:abstractNumId="(\d+)"[^>]*>([^]*?)<\/w:abstractNum>/g,
  )) {
    const highest = /<w:lvl\s[^>]*?w:ilvl="0"[^>]*>([^]*?)<\/w:lvl>/.exec(inside)?.[1] ?? ''
    starts.set(id, numberIn(highest, /<w:start w:val="(\d+)"/) ?? 1)
  }
  const numberings = new Map<string, Numbering>()
  for (const [, id = '', inside = ''] of xml.matchAll(/<w:num\s[^>]*?w:numId="(\d+)"[^>]*>([^]*?)<\/w:num>/g)) {
    const definition = /<w:abstractNumId w:val="(\d+)"/.exec(inside)?.[1] ?? ''
    const override = numberIn(inside, /<w:lvlOverride w:ilvl="0"\s*>[^]*?<w:startOverride w:val="(\d+)"/)
    numberings.set(id, { definition, start: starts.get(definition) ?? 1, override })
  }
  return numberings
}

/** @param xml of word/styles.xml @returns the number of the list that the paragraphs of a style are items of, by style */
function numberingsOfStyles(xml: string): Map<string, string> {
  const numberings = new Map<string, string>()
  for (const [, style = '', inside = ''] of xml.matchAll(
    /<w:style\s[^>]*?w:styleId="([^"]+)"[^>]*>([^]*?)<\/w:style>/g,
  )) {
    const id = /<w:numPr>[^]*?<w:numId w:val="(\d+)"/.exec(inside)?.[1]
    if (id !== undefined) numberings.set(style, id)
  }
  return numberings
}

/**
 * Writes into a text with which number each list begins that does not begin with 1, as one that goes on after a
 * paragraph: mammoth tells of an item only how deep it is.
 *
 * @param xml of the text
 * @param numbering of word/numbering.xml; empty where there is none
 * @param styles of word/styles.xml, by which "List Number" is a list; empty where there is none
 * @returns the text with a bookmark named `LIST_START` and the number in the first item of such a list
 */
export function withListStarts(xml: string, numbering: string, styles: string): string {
  const numberings = numberingsIn(numbering)
  const ofStyles = numberingsOfStyles(styles)
  const counted = new Map<string, number>()
  const begun = new Set<string>()
  let last: string | null = null
  return xml.replace(/<w:p(?:\s[^>]*)?>[^]*?<\/w:p>/g, (paragraph) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? ''
    const id = /<w:numPr>[^]*?<w:numId w:val="(\d+)"/.exec(paragraph)?.[1] ?? ofStyles.get(style)
    const known = id === undefined ? undefined : numberings.get(id)
    if (id === undefined || !known) {
      // Empty ones are left out, and part no list.
      if (/<w:(t|drawing|pict|object)[ >]/.test(paragraph)) last = null
      return paragraph
    }
    if ((numberIn(paragraph, /<w:ilvl w:val="(\d+)"/) ?? 0) > 0) return paragraph
    const before = counted.get(known.definition) ?? known.start - 1
    const number = !begun.has(id) && known.override !== null ? known.override : before + 1
    counted.set(known.definition, number)
    begun.add(id)
    const isFirst = last !== id
    last = id
    if (!isFirst || number === 1) return paragraph
    const bookmark = `<w:bookmarkStart w:id="0" w:name="${LIST_START}${number}"/><w:bookmarkEnd w:id="0"/>`
    return paragraph.replace(/<\/w:pPr>/, `$&${bookmark}`)
  })
}
