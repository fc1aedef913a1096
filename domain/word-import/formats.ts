import type { Features } from './conversion.ts'
import { type HtmlElement, styleOf } from './html-tree.ts'
import { FORMAT } from './nodes.ts'

const TAGS: Readonly<Record<string, number>> = {
  b: FORMAT.bold,
  strong: FORMAT.bold,
  i: FORMAT.italic,
  em: FORMAT.italic,
  cite: FORMAT.italic,
  dfn: FORMAT.italic,
  sub: FORMAT.subscript,
  sup: FORMAT.superscript,
}

const SCRIPTS = FORMAT.subscript | FORMAT.superscript

/**
 * @param around the format of the text around the element
 * @returns the format of the element's text: by its tag, unless its style says otherwise. Google Docs wraps all of a
 * copied text in a `<b>` that its style makes normal, and says italics by style alone.
 */
export function formatOf(element: HtmlElement, around: number, features: Features): number {
  let format = around | (TAGS[element.tag] ?? 0)
  const weight = styleOf(element, 'font-weight')
  if (/^(bold|bolder|[6-9]00)$/.test(weight)) format |= FORMAT.bold
  if (/^(normal|lighter|[1-4]00)$/.test(weight)) format &= ~FORMAT.bold
  const slant = styleOf(element, 'font-style')
  if (/^(italic|oblique)/.test(slant)) format |= FORMAT.italic
  if (slant === 'normal') format &= ~FORMAT.italic
  const position = styleOf(element, 'vertical-align')
  if (position === 'super') format = (format & ~SCRIPTS) | FORMAT.superscript
  if (position === 'sub') format = (format & ~SCRIPTS) | FORMAT.subscript
  return features.scripts ? format : format & ~SCRIPTS
}
