import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the list of translations says of each towards its original. */
export const staleWords: Record<InterfaceLanguage, { current: string; older: string; failed: string }> = {
  en: { current: 'Up to date', older: 'Older:', failed: 'not known' },
  zh: { current: '已是最新', older: '落后字段：', failed: '未知' },
  ja: { current: '最新', older: '古い項目：', failed: '不明' },
  ko: { current: '최신', older: '오래된 항목:', failed: '알 수 없음' },
}
