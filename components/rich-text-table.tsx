import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './rich-text.module.css'

/** A table that scrolls by itself where it is wider than the page, by keyboard, too. */
function Table({ children, columns, number }: { children: ReactNode; columns: number; number: number }) {
  const t = useTranslations('richText')
  return (
    <div className={styles.table} role="region" aria-label={t('table', { number })} tabIndex={0}>
      <table data-wide={columns > FITS_UPRIGHT ? 'very' : columns > FITS_PAPER ? '' : undefined}>{children}</table>
    </div>
  )
}

/** Columns that a sheet of paper has room for, each as wide as its words. */
const FITS_PAPER = 8
/** Columns that can still be read on it in small print; more lie on a sheet turned on its side. */
const FITS_UPRIGHT = 14

type Row = { children: { headerState?: number }[] }

/** Lexical's header state: 1 in a row of headings, 2 in a column of headings, 3 in both. */
const isHeadingRow = ({ children }: Row): boolean =>
  children.length > 0 && children.every(({ headerState }) => ((headerState ?? 0) & 1) === 1)

/**
 * @param tables the table nodes of the text in order
 * @returns the converters of tables, rows and cells
 */
export const tableConverters = (tables: readonly unknown[]): JSXConverters => ({
  table: ({ node, nodesToJSX }) => {
    const rows: Row[] = node.children
    const firstOfBody = rows.findIndex((row) => !isHeadingRow(row))
    const end = firstOfBody === -1 ? 0 : firstOfBody
    const head = node.children.slice(0, end)
    return (
      <Table number={tables.indexOf(node) + 1} columns={rows[0]?.children.length ?? 0}>
        {head.length > 0 && <thead>{nodesToJSX({ nodes: head })}</thead>}
        <tbody>{nodesToJSX({ nodes: node.children.slice(end) })}</tbody>
      </Table>
    )
  },
  tablerow: ({ node, nodesToJSX }) => <tr>{nodesToJSX({ nodes: node.children })}</tr>,
  tablecell: ({ node, nodesToJSX }) => {
    const spans = { colSpan: spanOf(node.colSpan), rowSpan: spanOf(node.rowSpan) }
    const children = nodesToJSX({ nodes: node.children })
    const state = node.headerState ?? 0
    if (!state) return <td {...spans}>{children}</td>
    return (
      <th scope={(state & 1) === 1 ? 'col' : 'row'} {...spans}>
        {children}
      </th>
    )
  },
})

const spanOf = (span: number | undefined): number | undefined => (span && span > 1 ? span : undefined)
