import type { InterfaceLanguage } from '#domain/languages.ts'
import { EMBED, FIGURE, PULL_QUOTE } from '#domain/text-blocks.ts'

/** What the blocks of a text are called where versions are compared. */
export const BLOCK_NAMES: Record<InterfaceLanguage, Record<string, string>> = {
  en: { [FIGURE]: 'Figure', [PULL_QUOTE]: 'Pull quote', [EMBED]: 'Video or chart' },
  zh: { [FIGURE]: '图', [PULL_QUOTE]: '摘引', [EMBED]: '视频或图表' },
  ja: { [FIGURE]: '図', [PULL_QUOTE]: '抜き出し引用', [EMBED]: '動画・グラフ' },
  ko: { [FIGURE]: '그림', [PULL_QUOTE]: '발췌 인용', [EMBED]: '동영상 또는 차트' },
}
