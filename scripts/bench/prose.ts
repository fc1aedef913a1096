import type { Report } from '#payload-types.ts'

const ORIGINAL = 'Trust is built where both sides see that a promise was kept, and can show it to those who doubt it. '

/** @returns rich text of paragraphs as long as those of a report, all of one sentence */
export function paragraphs(count: number, sentence = ORIGINAL): NonNullable<Report['summary']> {
  const shape = { direction: 'ltr', format: '', indent: 0, version: 1 } as const
  const text = { type: 'text', text: sentence.repeat(6), detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
  const paragraph = { type: 'paragraph', textFormat: 0, textStyle: '', children: [text], ...shape }
  return { root: { type: 'root', children: Array.from({ length: count }, () => paragraph), ...shape } }
}
