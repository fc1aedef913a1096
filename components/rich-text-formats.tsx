import type { ReactNode } from 'react'
import styles from './rich-text.module.css'

/** Lexical's format: a bit for each. */
const ITALIC = 2

/**
 * Elements of the formats, the innermost first. Lexical's own converter says underline and strikethrough by a `style`
 * attribute, which the content policy of the site refuses.
 */
const ELEMENTS = [
  [1, 'strong'],
  [ITALIC, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

type Props = { text: string; format: number }

/** A run of text in its format. */
export function FormattedText({ format, text }: Props) {
  let shown: ReactNode = text
  for (const [bit, Tag] of ELEMENTS) {
    if ((format & bit) === bit) shown = <Tag>{shown}</Tag>
  }
  return isStressed({ format, text }) ? <span className={styles.stressed}>{shown}</span> : shown
}

/** In Chinese, Japanese and Korean text, Latin words in italics are titles and terms, and stay slanted; other words are stressed. */
const isStressed = ({ format, text }: Props): boolean => (format & ITALIC) === ITALIC && EAST_ASIAN.test(text)
