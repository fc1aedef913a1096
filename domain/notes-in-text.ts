import { isFootnote } from './footnotes.ts'
import { plainText } from './rich-text-plain.ts'
import { isRecord } from './records.ts'

const textNode = (text: string) => ({ type: 'text', version: 1, text, format: 0 })

type SayBlock = (fields: Record<string, unknown>) => string

/**
 * @param node of a text, or the whole of it
 * @param sayBlock what stands for a figure, a pull quote or an embed
 * @returns the same in paragraphs and text, for programs that know neither footnotes nor blocks: each footnote in
 *   brackets where its mark was, each block as a paragraph
 */
export function notesInTheText(node: unknown, sayBlock: SayBlock): unknown {
  if (isFootnote(node)) return textNode(` [${plainText(node.note)}]`)
  if (Array.isArray(node)) return node.map((one) => notesInTheText(one, sayBlock))
  if (!isRecord(node)) return node
  if (node.type === 'block' && isRecord(node.fields))
    return { type: 'paragraph', version: 1, children: [textNode(sayBlock(node.fields))] }
  const { children, root, ...rest } = node
  return {
    ...rest,
    ...(Array.isArray(children) && { children: children.map((one) => notesInTheText(one, sayBlock)) }),
    ...(isRecord(root) && { root: notesInTheText(root, sayBlock) }),
  }
}
