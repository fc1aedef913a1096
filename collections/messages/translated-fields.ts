import type { TranslatedField } from '#domain/staleness.ts'
import { words, type Words } from '../words.ts'

/** Names of the fields that are translated, as the form has them. */
export const FIELD_LABELS: Record<TranslatedField, Words> = {
  title: words('Title', '标题', 'タイトル', '제목'),
  standfirst: words('Standfirst', '导语', 'リード文', '리드문'),
  summary: words('Summary', '摘要', '要約', '요약'),
  keyFindings: words('Key findings', '主要发现', '主な知見', '주요 결과'),
  body: words('Full text', '正文', '本文', '본문'),
  document: words('PDF', 'PDF', 'PDF', 'PDF'),
}
