import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { attributeOf, type HeadPart, headInOrder, headParts, preloadPart, scriptPart } from './page-head.ts'
import { marginAttributes } from './page-margins.ts'

type Element = DefaultTreeAdapterTypes.Element
type ChildNode = DefaultTreeAdapterTypes.ChildNode
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
 * module that defines them; the comments by which React parts two texts go too, since it writes now and then one more
 * (the same page has to be the same, for its tag); its head names the fonts of its first screen, and its root says what stands in the
 * margins of a print.
 *
 * The page is read by the rules of HTML, as a browser reads it, and parts are cut out of the text: all else stays byte
 * for byte, and text that only looks like a script (in a title, an attribute, a comment, JSON-LD) is not touched.
 *
 * @param html a whole document
 */
export function withOwnScripts(html: string, { fonts, keepScripts, module }: Options): string {
  const nodes = [...nodesOf(parse(html, { sourceCodeLocationInfo: true }))]
  const elements = nodes.filter((node) => defaultTreeAdapter.isElementNode(node))
  // Names with a hyphen are those of custom elements (HTML, section 4.13.3); SVG and MathML have some of their own.
  const hasCustomElement = elements.some((element) => element.tagName.includes('-') && isHtml(element))
  const script =
    module !== null && hasCustomElement ? [scriptPart(`<script type="module" src="${module}"></script>`)] : []
  const [root, head] = ['html', 'head'].map((name) => elements.find(({ tagName }) => tagName === name))
  const headStart = head?.sourceCodeLocation?.startTag?.endOffset
  const headEnd = head?.sourceCodeLocation?.endTag?.startOffset
  const changes: Part[] = []
  if (keepScripts) {
    // React would find that its page is not as it made it.
    if (headEnd !== undefined) changes.push({ start: headEnd, end: headEnd, text: headInOrder(script) })
    return changed(html, changes)
  }

  if (root && head && headStart !== undefined && headEnd !== undefined) {
    const fontParts = preloads(fonts?.(attributeOf(root, 'lang')) ?? [])
    const parts = [...headParts(html, head, (element) => !isLeftOut(element)), ...script, ...fontParts]
    changes.push({ start: headStart, end: headEnd, text: headInOrder(parts) })
  }
  for (const node of nodes) {
    const location = node.sourceCodeLocation
    const element = defaultTreeAdapter.isElementNode(node) ? node : null
    if (!location || !(isTextSeparator(node) || (element && isLeftOut(element)))) continue
    // A script that is never closed goes on to the end.
    const isOpen = element?.tagName === 'script' && isHtml(element) && !element.sourceCodeLocation?.endTag
    changes.push({ start: location.startOffset, end: isOpen ? html.length : location.endOffset, text: '' })
  }
  const rootEnd = root?.sourceCodeLocation?.startTag?.endOffset
  if (rootEnd !== undefined) changes.push({ start: rootEnd - 1, end: rootEnd - 1, text: marginAttributes(elements) })
  return changed(html, changes)
}

/** Every node of a document, those in templates too, without recursion: a page may be nested as deep as it likes. */
function* nodesOf(document: DefaultTreeAdapterTypes.Document): Generator<ChildNode> {
  const waiting: DefaultTreeAdapterTypes.ParentNode[] = [document]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    for (const node of parent.childNodes) {
      yield node
      if (!defaultTreeAdapter.isElementNode(node)) continue
      waiting.push(node)
      if ('content' in node) waiting.push(node.content)
    }
  }
}

/** Fonts are fetched without credentials, as style sheets do, or they would be fetched twice. */
const preloads = (addresses: readonly string[]): HeadPart[] =>
  addresses.map((address) =>
    preloadPart(`<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin="">`),
  )

const isHtml = ({ namespaceURI }: Element) => namespaceURI === 'http://www.w3.org/1999/xhtml'

const isTextSeparator = (node: ChildNode): boolean =>
  defaultTreeAdapter.isCommentNode(node) && defaultTreeAdapter.getCommentNodeContent(node) === ' '

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

const isLeftOut = (element: Element): boolean => isScript(element) || isPreload(element)

/** @returns the text with parts of it replaced, none of which begins inside of another. */
function changed(text: string, changes: Part[]): string {
  let result = ''
  let done = 0
  for (const { start, end, text: replacement } of changes.sort((a, b) => a.start - b.start)) {
    // What is in the head, or in a script's place, is gone with it.
    if (start < done) continue
    result += text.slice(done, start) + replacement
    done = end
  }
  return result + text.slice(done)
}
