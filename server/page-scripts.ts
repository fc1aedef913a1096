import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { marginAttributes } from './page-margins.ts'

type Element = DefaultTreeAdapterTypes.Element
type Part = { start: number; end: number; text: string }

type Options = {
  /** Leave every script in the page, and only add the module. */
  keepScripts: boolean
  /** Address of our module of custom elements, or null where there is none. */
  module: string | null
  /** Addresses of the fonts to fetch ahead, by the `lang` of the page in small letters. */
  fonts?: (lang: string) => readonly string[]
}

/**
 * Leaves out of a page all that a browser would execute or fetch for that: script elements except data blocks of
 * JSON-LD, and preloads of scripts and of what they would apply. In their place, a page with custom elements gets the
 * module that defines them; its head names the fonts of its first screen, and its root says what stands in the
 * margins of a print.
 *
 * The page is read by the rules of HTML, as a browser reads it, and parts are cut out of the text: all else stays byte
 * for byte, and text that only looks like a script (in a title, an attribute, a comment, JSON-LD) is not touched.
 *
 * @param html a whole document
 */
export function withOwnScripts(html: string, { fonts, keepScripts, module }: Options): string {
  const changes: Part[] = []
  let headEnd: number | undefined
  let hasCustomElement = false
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))]
  for (const element of elements) {
    const location = element.sourceCodeLocation
    if (element.tagName === 'head') headEnd = location?.endTag?.startOffset
    // Names with a hyphen are those of custom elements (HTML, section 4.13.3); SVG and MathML have some of their own.
    if (element.tagName.includes('-') && isHtml(element)) hasCustomElement = true
    if (!location || keepScripts || !(isScript(element) || isPreload(element))) continue
    // A script that is never closed goes on to the end.
    const isOpen = element.tagName === 'script' && isHtml(element) && !location.endTag
    changes.push({ start: location.startOffset, end: isOpen ? html.length : location.endOffset, text: '' })
  }
  if (module !== null && hasCustomElement && headEnd !== undefined)
    changes.push({ start: headEnd, end: headEnd, text: `<script type="module" src="${module}"></script>` })
  const root = elements.find(({ tagName }) => tagName === 'html')
  const rootEnd = root?.sourceCodeLocation?.startTag?.endOffset
  // React would find that its root is not as it made it.
  if (rootEnd !== undefined && !keepScripts)
    changes.push({ start: rootEnd - 1, end: rootEnd - 1, text: marginAttributes(elements) })
  if (root && headEnd !== undefined && !keepScripts)
    changes.push({ start: headEnd, end: headEnd, text: preloads(fonts?.(attributeOf(root, 'lang')) ?? []) })
  return changed(html, changes)
}

/** Every element of a document, those in templates too, without recursion: a page may be nested as deep as it likes. */
function* elementsOf(document: DefaultTreeAdapterTypes.Document): Generator<Element> {
  const waiting: DefaultTreeAdapterTypes.ParentNode[] = [document]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    for (const node of parent.childNodes) {
      if (!defaultTreeAdapter.isElementNode(node)) continue
      yield node
      waiting.push(node)
      if ('content' in node) waiting.push(node.content)
    }
  }
}

/** Fonts are fetched without credentials, as style sheets do, or they would be fetched twice. */
const preloads = (addresses: readonly string[]): string =>
  addresses
    .map((address) => `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin="">`)
    .join('')

const isHtml = ({ namespaceURI }: Element) => namespaceURI === 'http://www.w3.org/1999/xhtml'

const attributeOf = (element: Element, name: string): string =>
  element.attrs
    .find((attribute) => attribute.name === name)
    ?.value.trim()
    .toLowerCase() ?? ''

/** Scripts of SVG are scripts too. */
const isScript = (element: Element): boolean =>
  element.tagName === 'script' && attributeOf(element, 'type') !== 'application/ld+json'

/** Style sheets that are only preloaded are Next's as well: its scripts put them to use, for what might be shown later. */
function isPreload(element: Element): boolean {
  if (element.tagName !== 'link') return false
  const relations = attributeOf(element, 'rel').split(/\s+/)
  if (relations.includes('modulepreload')) return true
  return relations.includes('preload') && ['script', 'style'].includes(attributeOf(element, 'as'))
}

/** @returns the text with parts of it replaced, none of which begins inside of another. */
function changed(text: string, changes: Part[]): string {
  let result = ''
  let done = 0
  for (const { start, end, text: replacement } of changes.sort((a, b) => a.start - b.start)) {
    // A script in a template that is in a script's place is gone with it.
    if (start < done) continue
    result += text.slice(done, start) + replacement
    done = end
  }
  return result + text.slice(done)
}
