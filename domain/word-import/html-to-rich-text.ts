import type { RichTextState } from '../localized.ts'
import { blockNodes } from './blocks.ts'
import { type Conversion, type Features, PROSE_FEATURES } from './conversion.ts'
import { type Finding, FindingCounts } from './findings.ts'
import type { HtmlNode } from './html-tree.ts'
import { paragraphNode, stateOf } from './nodes.ts'
import { findNotes } from './notes.ts'

export type Converted = { richText: RichTextState; findings: Finding[] }

/**
 * Turns the HTML of Word, Word Online, Google Docs, LibreOffice, Pages or of mammoth (which reads .docx) into a text of
 * our editors: headings, emphasis, lists, quotations, tables, links and footnotes stay, every other thing of looks goes.
 * Nothing but nodes our editors know comes out; links lead to web, mail and telephone addresses only.
 *
 * @param nodes what a parser made of the HTML
 * @param features what the editor knows that gets the text
 * @param newId makes the ids of links: 24 hexadecimal digits, another each time
 * @returns the text, with no children where there is none, and what was left out
 */
export function htmlToRichText(nodes: readonly HtmlNode[], features: Features, newId: () => string): Converted {
  const notes = findNotes(nodes)
  const findings = new FindingCounts()
  const conversion: Conversion = {
    features,
    notes,
    dropped: new Set(notes.dropped),
    findings,
    newId,
    noteState: (body) => {
      const blocks = blockNodes(body, { ...conversion, features: PROSE_FEATURES, notes: NO_NOTES })
      return stateOf(blocks.length > 0 ? blocks : [paragraphNode([])])
    },
  }
  return { richText: stateOf(blockNodes(nodes, conversion)), findings: findings.list() }
}

/** A note has no notes. */
const NO_NOTES: Conversion['notes'] = { bodies: new Map(), dropped: new Set() }
