'use client'

import { Fragment, type ReactNode } from 'react'
import { type InterfaceLanguage, languageSaid } from '#domain/languages.ts'
import type { PdfSummary } from '#domain/pdf-summary.ts'
import styles from './pdf-contents.module.css'
import { type PdfContentsWords, pdfContentsWords } from './contents-words.ts'

/** A longer list is folded. */
const OPEN_UP_TO = 3

/** Lines of a description; many of them take one line until they are opened. */
function Lines({ items, summary }: { items: ReactNode[]; summary: string }) {
  const list = (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
  if (items.length <= OPEN_UP_TO) return list
  return (
    <details>
      <summary>{summary}</summary>
      {list}
    </details>
  )
}

function Sizes({ sizes, words }: { sizes: PdfSummary['sizes']; words: PdfContentsWords }) {
  const named = sizes.map(({ height, pages, paper, width }) => {
    const size = words.size(`${width / 10} × ${height / 10}`, paper)
    return sizes.length === 1 ? size : words.sizeOf(size, pages)
  })
  if (named.length <= 1) return named[0] ?? words.noSize
  return <Lines items={named} summary={words.sizes(named.length)} />
}

function Fonts({ fonts, words }: { fonts: PdfSummary['fonts']; words: PdfContentsWords }) {
  if (fonts.length === 0) return words.noFonts
  const items = fonts.map(({ isEmbedded, isType3, name }) => {
    const wrong = [...(isEmbedded ? [] : [words.notEmbedded]), ...(isType3 ? [words.type3] : [])]
    return (
      <>
        {name}
        {wrong.map((said) => (
          <Fragment key={said}>
            {' '}
            <span className={styles.wrong}>{said}</span>
          </Fragment>
        ))}
      </>
    )
  })
  const [notEmbedded, type3] = [fonts.filter((font) => !font.isEmbedded), fonts.filter((font) => font.isType3)]
  return <Lines items={items} summary={words.fontCount(fonts.length, notEmbedded.length, type3.length)} />
}

/** What stands in the properties of a file; in which direction and language, the file knows. */
function Property({ lang, missing, value }: { value: string | null; missing: string; lang: string | undefined }) {
  if (value === null) return missing
  return (
    <span dir="auto" lang={lang}>
      {value}
    </span>
  )
}

type Props = {
  pages: number | null
  summary: PdfSummary
  /** Of the person. */
  language: InterfaceLanguage
}

/** What a PDF has, and what it has not, in words. */
export function PdfContents({ language, pages, summary }: Props) {
  const words = pdfContentsWords[language]
  const { author, fonts, hasCover, headings, links, sizes, tagged, title } = summary
  const said = summary.language === null ? null : languageSaid(summary.language, language)
  const facts: [string, ReactNode][] = [
    [words.title, <Property key="title" value={title} missing={words.noTitle} lang={said?.tag} />],
    [words.author, <Property key="author" value={author} missing={words.noAuthor} lang={said?.tag} />],
    [words.language, said?.name ?? words.noLanguage],
    [words.pages, pages ?? words.noPages],
    [words.pageSize, <Sizes key="sizes" sizes={sizes} words={words} />],
    [words.tags, tagged ? words.tagged : words.notTagged],
    [words.fonts, <Fonts key="fonts" fonts={fonts} words={words} />],
    [words.links, links === 0 ? words.noLinks : words.linkCount(links)],
    [words.outline, headings === 0 ? words.noOutline : words.headingCount(headings)],
    [words.cover, hasCover ? words.hasCover : words.noCover],
  ]
  return (
    <dl className={styles.contents}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
