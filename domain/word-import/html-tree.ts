/**
 * HTML as the converter reads it, whoever parsed it: the browser's parser for what is pasted, parse5 on the server.
 * Comments are not in it. Tags and names of attributes are in small letters.
 */
export type HtmlElement = {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: readonly HtmlNode[]
}
export type HtmlNode = HtmlElement | string

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
)

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== 'string'

export const isBlock = (element: HtmlElement): boolean => BLOCK_TAGS.has(element.tag)

/** @returns whether the node is a block or has one somewhere inside. */
export const hasBlock = (node: HtmlNode): boolean =>
  isElement(node) && (isBlock(node) || node.children.some((child) => hasBlock(child)))

/** @returns the text of the nodes as it is written, white space and all. */
export const rawText = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (isElement(node) ? rawText(node.children) : node)).join('')

/** Every element below `nodes`, outer ones first, in the order of the text, with the element around it. */
export function* elementsOf(
  nodes: readonly HtmlNode[],
  parent: HtmlElement | null = null,
): Generator<{ element: HtmlElement; parent: HtmlElement | null }> {
  for (const node of nodes) {
    if (!isElement(node)) continue
    yield { element: node, parent }
    yield* elementsOf(node.children, node)
  }
}

/** @returns the value of one property of the `style` attribute, in small letters; empty where it is not set. */
export function styleOf(element: HtmlElement, property: string): string {
  const style = element.attributes.style
  if (!style) return ''
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return ''
}

/** @returns whether the `class` attribute has the word. */
export const hasClass = (element: HtmlElement, name: string): boolean =>
  (element.attributes.class ?? '').toLowerCase().split(/\s+/).includes(name.toLowerCase())
