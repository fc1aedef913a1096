import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { HtmlNode } from '#domain/word-import/html-tree.ts'

type ParsedNode = DefaultTreeAdapterTypes.ChildNode

/** @returns the HTML as the converter reads it. */
export function parseHtml(html: string): HtmlNode[] {
  return toTree(parseFragment(html).childNodes)
}

const toTree = (nodes: readonly ParsedNode[]): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    return [{ tag: node.tagName, attributes, children: toTree(node.childNodes) }]
  })
