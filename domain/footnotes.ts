import type { RichTextState } from './localized.ts'
import { isRecord } from './records.ts'

/**
 * A footnote stands in the text where its mark is, and holds its own short text. Its number is its place among the
 * notes of that text: counted whenever it is shown, never stored, so that it is always right.
 */
export const FOOTNOTE = 'footnote'

/** The node of the editor, as it is stored. */
export type Footnote = { type: typeof FOOTNOTE; version: number; note: RichTextState; [key: string]: unknown }

const isState = (value: unknown): value is RichTextState =>
  isRecord(value) && isRecord(value.root) && Array.isArray(value.root.children)

/** @returns whether a node of any text is a footnote that can be shown. */
export const isFootnote = (node: unknown): node is Footnote =>
  isRecord(node) && node.type === FOOTNOTE && isState(node.note)

/**
 * @param type of the nodes looked for
 * @returns the nodes of that type in a text, in reading order; those inside a note are not searched
 */
export function nodesOfType(node: unknown, type: string): Record<string, unknown>[] {
  if (!isRecord(node)) return []
  const inside = Array.isArray(node.children) ? node.children.flatMap((child) => nodesOfType(child, type)) : []
  return node.type === type ? [node, ...inside] : inside
}

/** @returns the footnotes of a text in reading order: the first has number 1. */
export function footnotesOf(state: { root: { children: unknown[] } } | null): Footnote[] {
  return state === null ? [] : nodesOfType(state.root, FOOTNOTE).filter(isFootnote)
}
