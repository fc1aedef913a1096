import type { InterfaceLanguage } from '#domain/languages.ts'

/** A label or description of the admin in its four languages. */
export type Words = Record<InterfaceLanguage, string>

/** @example words('Title', '标题', 'タイトル', '제목') */
export const words = (en: string, zh: string, ja: string, ko: string): Words => ({ en, zh, ja, ko })

/** Groups of the admin's navigation, in the order in which they are used. */
export const GROUPS = {
  publishing: words('Publishing', '出版', '出版', '출판'),
  people: words('People and organisations', '人员与机构', '人物・組織', '인물과 기관'),
  vocabulary: words('Vocabulary and standing texts', '词表与固定文本', '分類と定型文', '분류와 고정 문구'),
  administration: words('Administration', '管理', '管理', '관리'),
}
