import type { Conversion } from './conversion.ts'
import { type HtmlElement, type HtmlNode, isElement } from './html-tree.ts'
import { inlineNodes, isAllBold, isDropped, isFilled } from './inlines.ts'
import { type Cell, type EditorNode, paragraphNode, tableNode, textNode } from './nodes.ts'

type Row = { cells: HtmlElement[]; isHead: boolean }

/** More is no table that anybody reads; a limit for what is made to be huge. */
const MOST_SPANNED = 100

function rowsOf(nodes: readonly HtmlNode[], isHead: boolean, conversion: Conversion): Row[] {
  return nodes.filter(isElement).flatMap((element): Row[] => {
    if (isDropped(element, conversion)) return []
    if (element.tag === 'tr') {
      const cells = element.children.filter(isElement).filter(({ tag }) => tag === 'td' || tag === 'th')
      return cells.length > 0 ? [{ cells, isHead }] : []
    }
    if (['thead', 'tbody', 'tfoot'].includes(element.tag))
      return rowsOf(element.children, element.tag === 'thead', conversion)
    return []
  })
}

function span(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attributes[name] ?? 1)
  return Number.isInteger(value) && value > 1 ? Math.min(value, MOST_SPANNED) : 1
}

type CellBlocks = (nodes: readonly HtmlNode[]) => EditorNode[]

/**
 * @param blocks turns what is in a cell into paragraphs and lists
 * @returns the table; the contents alone of a table that only frames them; paragraphs where the editor has no tables
 */
export function tableNodes(table: HtmlElement, conversion: Conversion, blocks: CellBlocks): EditorNode[] {
  const rows = rowsOf(table.children, false, conversion)
  const [first, ...others] = rows
  if (!first) return []
  if (others.length === 0 && first.cells.length === 1) return first.cells.flatMap(({ children }) => blocks(children))
  if (!conversion.features.tables) {
    conversion.findings.add('tables')
    return rows.flatMap((row) => rowAsParagraph(row, conversion))
  }
  const converted = rows.map(({ cells, isHead }) => ({
    isHead,
    cells: cells.map((cell) => ({
      isHeader: cell.tag === 'th',
      colSpan: span(cell, 'colspan'),
      rowSpan: span(cell, 'rowspan'),
      children: blocks(cell.children),
    })),
  }))
  const isMarked = converted.some(({ isHead, cells }) => isHead || cells.some(({ isHeader }) => isHeader))
  return [
    tableNode(
      converted.map(({ cells, isHead }, index) => {
        const isHeaderRow =
          isHead ||
          (index === 0 && (isMarked ? cells.every(({ isHeader }) => isHeader) : others.length > 0 && looksBold(cells)))
        return cells.map((cell): Cell => ({
          ...cell,
          isInHeaderRow: isHeaderRow,
          children: cell.children.length > 0 ? cell.children : [paragraphNode([])],
        }))
      }),
    ),
  ]
}

/** Most tables of Word have a first row that is bold, and nobody told Word that it is a heading. */
function looksBold(cells: { children: EditorNode[] }[]): boolean {
  const filled = cells.filter(({ children }) => children.length > 0)
  return (
    filled.length > 1 &&
    filled.every(({ children }) =>
      children.every((block) => Array.isArray(block.children) && isAllBold(block.children)),
    )
  )
}

function rowAsParagraph({ cells }: Row, conversion: Conversion): EditorNode[] {
  const children = cells
    .map(({ children: nodes }) => inlineNodes(nodes, conversion))
    .filter(isFilled)
    .flatMap((nodes, index) => (index > 0 ? [textNode(' – ', 0), ...nodes] : nodes))
  return children.length > 0 ? [paragraphNode(children)] : []
}
