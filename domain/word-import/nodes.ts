import type { RichTextState } from '../localized.ts'

/** Nodes of the editor as Payload stores them; only those that our editors know are made here. */
export type EditorNode = RichTextState['root']['children'][number]

/** Bits of Lexical's text format. */
export const FORMAT = { bold: 1, italic: 2, subscript: 32, superscript: 64 } as const

const ELEMENT = { version: 1, format: '', indent: 0, direction: null } as const

export const textNode = (text: string, format: number): EditorNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

export const breakNode = (): EditorNode => ({ type: 'linebreak', version: 1 })

/** @param id 24 hexadecimal digits, unique in the text */
export const linkNode = (url: string, id: string, children: EditorNode[]): EditorNode => ({
  ...ELEMENT,
  type: 'link',
  // Payload's link node is at its third version, which has an id.
  version: 3,
  id,
  fields: { linkType: 'custom', url, newTab: false },
  children,
})

export const paragraphNode = (children: EditorNode[]): EditorNode => ({
  ...ELEMENT,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

export const headingNode = (tag: 'h2' | 'h3' | 'h4', children: EditorNode[]): EditorNode => ({
  ...ELEMENT,
  type: 'heading',
  tag,
  children,
})

export const quoteNode = (children: EditorNode[]): EditorNode => ({ ...ELEMENT, type: 'quote', children })

/**
 * @param items the children of each item
 * @param start number of the first item of an ordered list
 */
export const listNode = (isOrdered: boolean, items: EditorNode[][], start = 1): EditorNode => ({
  ...ELEMENT,
  type: 'list',
  listType: isOrdered ? 'number' : 'bullet',
  tag: isOrdered ? 'ol' : 'ul',
  start: isOrdered ? start : 1,
  children: items.map((children, index) => ({
    ...ELEMENT,
    type: 'listitem',
    value: (isOrdered ? start : 1) + index,
    children,
  })),
})

export type Cell = {
  isHeader: boolean
  isInHeaderRow: boolean
  colSpan: number
  rowSpan: number
  children: EditorNode[]
}

/** Lexical's header states: a cell heads its column (1), its row (2), or both. */
const headerState = ({ isHeader, isInHeaderRow }: Cell): number => (isInHeaderRow ? 1 : isHeader ? 2 : 0)

export const tableNode = (rows: Cell[][]): EditorNode => ({
  ...ELEMENT,
  type: 'table',
  children: rows.map((cells) => ({
    ...ELEMENT,
    type: 'tablerow',
    children: cells.map((cell) => ({
      ...ELEMENT,
      type: 'tablecell',
      backgroundColor: null,
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      headerState: headerState(cell),
      children: cell.children,
    })),
  })),
})

export const stateOf = (children: EditorNode[]): RichTextState => ({ root: { ...ELEMENT, type: 'root', children } })
