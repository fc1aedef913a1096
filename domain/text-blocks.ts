import { z } from 'zod'
import { nodesOfType } from './footnotes.ts'
import type { InterfaceLanguage } from './languages.ts'
import { isRecord } from './records.ts'

/** What stands between the paragraphs of a full text: the slugs of the editor's blocks. */
export const FIGURE = 'figure'
export const PULL_QUOTE = 'pullQuote'
export const EMBED = 'embed'

/** What editors call each of them. */
export const BLOCK_NAMES: Record<
  typeof FIGURE | typeof PULL_QUOTE | typeof EMBED,
  Record<InterfaceLanguage, string>
> = {
  figure: { en: 'Figure', zh: '图', ja: '図', ko: '그림' },
  pullQuote: { en: 'Pull quote', zh: '摘引', ja: '抜き出し引用', ko: '발췌 인용' },
  embed: { en: 'Video or chart', zh: '视频或图表', ja: '動画・グラフ', ko: '동영상 또는 차트' },
}

const words = z
  .string()
  .nullish()
  .transform((text) => (text ?? '').trim())

const filled = words.pipe(z.string().min(1))

/** As an id, or as the document where the text was read with what it refers to. */
const image = z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)])

const fields = z.discriminatedUnion('blockType', [
  z.object({ blockType: z.literal(FIGURE), image, caption: words }),
  z.object({ blockType: z.literal(PULL_QUOTE), text: filled, source: words }),
  z.object({ blockType: z.literal(EMBED), url: filled, title: words }),
])

const block = z.object({ type: z.literal('block'), fields })

export type TextBlock = z.infer<typeof fields>

/** @returns the block that a node of a text is; null for every other node, and for one that is not filled in yet. */
export function textBlockOf(node: unknown): TextBlock | null {
  const result = block.safeParse(node)
  return result.success ? result.data.fields : null
}

type State = { root: { children: unknown[] } }

/** @returns ids of the images of a text's figures, each once, in order. */
export function figureImages(...states: (State | null | undefined)[]): number[] {
  const blocks = states.flatMap((state) => nodesOfType(state?.root, 'block').map(textBlockOf))
  return [...new Set(blocks.flatMap((found) => (found?.blockType === FIGURE ? found.image : [])))]
}

/** What each kind of block is nothing without. */
const NEEDED = {
  figureImage: { blockType: FIGURE, field: 'image' },
  pullQuoteText: { blockType: PULL_QUOTE, field: 'text' },
  embedUrl: { blockType: EMBED, field: 'url' },
  embedTitle: { blockType: EMBED, field: 'title' },
} as const

export type BlockLack = keyof typeof NEEDED

export const BLOCK_LACKS = Object.keys(NEEDED).filter((name): name is BlockLack => name in NEEDED)

const isEmpty = (value: unknown) => value === undefined || value === null || String(value).trim() === ''

/**
 * @returns what the blocks of a text still lack, in reading order; `number` counts the blocks of that kind in the text,
 *   from 1, as whoever looks for it does
 */
export function blockLacks(state: State | null | undefined): { lack: BlockLack; number: number }[] {
  const blocks = nodesOfType(state?.root, 'block').flatMap(({ fields }) => (isRecord(fields) ? [fields] : []))
  return blocks.flatMap((block, index) => {
    const before = blocks.slice(0, index).filter(({ blockType }) => blockType === block.blockType)
    return BLOCK_LACKS.filter(
      (lack) => NEEDED[lack].blockType === block.blockType && isEmpty(block[NEEDED[lack].field]),
    ).map((lack) => ({ lack, number: before.length + 1 }))
  })
}

/** @returns what a block says in words, a line for each of its texts. */
export function textBlockWords(found: TextBlock): string {
  switch (found.blockType) {
    case FIGURE:
      return found.caption
    case PULL_QUOTE:
      return [found.text, found.source].filter(Boolean).join('\n')
    case EMBED:
      return [found.title, found.url].filter(Boolean).join('\n')
  }
}
