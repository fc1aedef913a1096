import type { JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import type { ImageView } from '#content/views.ts'
import type { Footnote } from '#domain/footnotes.ts'
import type { Heading } from '#domain/headings.ts'
import { listItems, listStart } from '#domain/lists.ts'
import { proseText } from '#domain/rich-text-plain.ts'
import { isSafeAddress } from '#domain/safe-address.ts'
import { paragraphDirection } from '#domain/text-direction.ts'
import { blockConverters } from './rich-text-blocks.tsx'
import { FormattedText } from './rich-text-formats.tsx'
import { footnoteConverters } from './rich-text-notes.tsx'
import { tableConverters } from './rich-text-table.tsx'
import styles from './rich-text.module.css'

const HEADING_TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

type Parts = {
  /** Names the text on its page: addresses of its notes begin with it. */
  name: string
  notes: readonly Footnote[]
  tables: readonly unknown[]
  headings: readonly Heading[]
  figures: Record<string, ImageView>
}

/**
 * How the nodes of the editor become elements.
 *
 * @param headingLevel the level that the editor's highest heading (h2) gets on the page; lower ones follow, to h6 at most
 * @param parts what is numbered through the text
 */
export function richTextConverters(headingLevel: 2 | 3 | 4, parts: Parts): JSXConvertersFunction {
  const { figures, headings, name, notes, tables } = parts
  return ({ defaultConverters }) => ({
    ...defaultConverters,
    ...tableConverters(tables),
    ...footnoteConverters(name, notes),
    blocks: blockConverters(figures),
    text: ({ node }) => <FormattedText text={node.text} format={node.format} />,
    paragraph: ({ node, nodesToJSX }) => {
      const children = nodesToJSX({ nodes: node.children })
      // Empty paragraphs are an editor's spacing; the style sheet spaces.
      return children.length > 0 ? <p dir={directionOf(node)}>{children}</p> : null
    },
    heading: ({ node, nodesToJSX }) => {
      const written = Math.max(2, Number(node.tag.slice(1)))
      const Tag = HEADING_TAGS[Math.min(written - 2 + headingLevel, 6) - 2] ?? 'h6'
      const found = headings.find((heading) => heading.node === node)
      return (
        <Tag id={found?.id} dir={directionOf(node)}>
          {nodesToJSX({ nodes: node.children })}
        </Tag>
      )
    },
    list: ({ node, nodesToJSX }) => {
      const items = listItems(node.children.filter(isItem)).map((children, index) => (
        <li key={index} dir={directionOf({ children })}>
          {nodesToJSX({ nodes: children })}
        </li>
      ))
      const start = listStart(node.start)
      return node.tag === 'ol' ? <ol start={start === 1 ? undefined : start}>{items}</ol> : <ul>{items}</ul>
    },
    quote: ({ node, nodesToJSX }) => (
      <blockquote dir={directionOf(node)}>{nodesToJSX({ nodes: node.children })}</blockquote>
    ),
    link: ({ node, nodesToJSX }) => safeLink(node, nodesToJSX({ nodes: node.children })),
    autolink: ({ node, nodesToJSX }) => safeLink(node, nodesToJSX({ nodes: node.children })),
    // Pictures belong to the report's own image field, with alternative text and credit.
    upload: () => null,
    unknown: () => null,
  })
}

const directionOf = (node: { children: unknown[] }) => paragraphDirection(proseText({ root: node }))

const isItem = <Node extends object>(node: Node): node is Node & { children: Node[] } =>
  'children' in node && Array.isArray(node.children)

type LinkNode = { fields: { url?: string }; children: unknown[] }

/** A link in the same tab; only its text where the address is not one for the web or for mail. */
function safeLink(node: LinkNode, children: ReactNode): ReactNode {
  const { url } = node.fields
  if (!url || !isSafeAddress(url)) return <span>{children}</span>
  const isSpelledOut = proseText({ root: node }).trim() === url
  return (
    <a href={url} className={isSpelledOut ? styles.spelledOut : undefined}>
      {children}
    </a>
  )
}
