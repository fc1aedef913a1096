/** A stretch of text in one style; a link carries its address. */
export type Run = { text: string; style: 'plain' | 'italic' | 'bold' } | { text: string; style: 'link'; url: string }

export type Block =
  { kind: 'paragraph'; runs: Run[] } | { kind: 'heading'; level: 2 | 3; runs: Run[] } | { kind: 'list'; items: Run[][] }

/**
 * The marked stretches of a line, in this order of preference:
 * `**bold**`; `*italic*`; `[label](address)` where the address is https or mailto,
 * so that no other scheme can become a link. Marks do not nest.
 */
const MARKED =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<url>(?:https:\/\/|mailto:)[^)\s]+)\)/g

/** `## ` or `### `, then the heading's text. */
const HEADING = /^(?<marks>#{2,3}) (?<text>.+)$/

/**
 * Reads the markup in which the sample's prose is written.
 *
 * @param source one block per entry: a paragraph, a heading (`## `, `### `) or a list (lines that begin with `- `)
 * @example parseMarkup(['## Title', 'Some *prose*.', '- one\n- two'])
 */
export function parseMarkup(source: readonly string[]): Block[] {
  return source.map(parseBlock)
}

function parseBlock(source: string): Block {
  const heading = HEADING.exec(source)?.groups
  if (heading?.marks && heading.text) {
    return { kind: 'heading', level: heading.marks.length === 2 ? 2 : 3, runs: parseRuns(heading.text) }
  }
  const lines = source.split('\n')
  if (lines.every((line) => line.startsWith('- '))) {
    return { kind: 'list', items: lines.map((line) => parseRuns(line.slice(2))) }
  }
  return { kind: 'paragraph', runs: parseRuns(source) }
}

function parseRuns(source: string): Run[] {
  const runs: Run[] = []
  let end = 0
  const addPlain = (text: string) => {
    if (text !== '') runs.push({ text, style: 'plain' })
  }
  for (const match of source.matchAll(MARKED)) {
    addPlain(source.slice(end, match.index))
    const { bold, italic, label, url } = match.groups ?? {}
    if (bold !== undefined) runs.push({ text: bold, style: 'bold' })
    else if (italic !== undefined) runs.push({ text: italic, style: 'italic' })
    else if (label !== undefined && url !== undefined) runs.push({ text: label, style: 'link', url })
    end = match.index + match[0].length
  }
  addPlain(source.slice(end))
  return runs
}
