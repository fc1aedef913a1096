import { isFootnote } from './footnotes.ts'
import { plainText } from './rich-text-plain.ts'
import { isRecord } from './records.ts'

/**
 * @param node of a text, or the whole of it
 * @returns the same with each footnote as text in brackets where its mark was, for programs that know no footnotes
 */
export function notesInTheText(node: unknown): unknown {
  if (isFootnote(node)) return { type: 'text', version: 1, text: ` [${plainText(node.note)}]`, format: 0 }
  if (Array.isArray(node)) return node.map(notesInTheText)
  if (!isRecord(node)) return node
  const { children, root, ...rest } = node
  return {
    ...rest,
    ...(Array.isArray(children) && { children: children.map(notesInTheText) }),
    ...(isRecord(root) && { root: notesInTheText(root) }),
  }
}
