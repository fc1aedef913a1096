import type { HtmlNode } from '#domain/word-import/html-tree.ts'

/** @returns HTML of the clipboard as the converter reads it. The browser's parser runs no scripts and loads nothing. */
export function parseHtml(html: string): HtmlNode[] {
  return toTree(new DOMParser().parseFromString(html, 'text/html').body.childNodes)
}

const toTree = (nodes: NodeListOf<ChildNode>): HtmlNode[] =>
  [...nodes].flatMap((node): HtmlNode[] => {
    if (node instanceof Text) return [node.data]
    if (!(node instanceof Element)) return []
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
    return [{ tag: node.localName, attributes, children: toTree(node.childNodes) }]
  })

/** @returns an id as links have: 24 hexadecimal digits. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
