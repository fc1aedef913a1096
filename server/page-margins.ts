import { defaultTreeAdapter } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { runningTitle } from '#domain/metadata/text-length.ts'
import { xmlAttribute } from '#domain/metadata/xml.ts'

type Element = DefaultTreeAdapterTypes.Element

const textOf = (element: Element): string =>
  element.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('')

const valueOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/**
 * What the margins of a printed page show: style sheets can take a text there from attributes of the root alone, and
 * Next's root layout does not know which page is in it.
 *
 * @param elements of the whole document, in order
 * @returns attributes with the page's title and address, each with a space before it
 */
export function marginAttributes(elements: readonly Element[]): string {
  const inHead = elements.filter(
    ({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'head',
  )
  const title = inHead.find(({ tagName }) => tagName === 'title')
  const canonical = inHead.find((element) => element.tagName === 'link' && valueOf(element, 'rel') === 'canonical')
  const values = {
    'data-title': title && runningTitle(textOf(title)),
    'data-address': canonical && valueOf(canonical, 'href'),
  }
  return Object.entries(values)
    .map(([name, value]) => (value ? ` ${name}="${xmlAttribute(value)}"` : ''))
    .join('')
}
