import type { LanguageTag } from '#domain/languages.ts'
import type { SampleEditionText } from '../types.ts'

const LABELS: Partial<Record<LanguageTag, string>> = {
  en: '**Sample text.** This handbook comes with the sample content and goes with it.',
  'zh-Hans': '**示例文本。**本手册属于示例内容，移除示例时一并移除。',
  ja: '**サンプルテキスト**　この手引きはサンプルの一部で、サンプルを取り除くとなくなります。',
  ko: '**샘플 텍스트.** 이 안내서는 샘플 콘텐츠의 일부이며, 샘플을 지우면 함께 지워진다.',
}

/** @returns the text with what sample texts say of themselves, at the end of its summary */
export const labelled = (text: SampleEditionText): SampleEditionText => ({
  ...text,
  summary: [...text.summary, LABELS[text.language] ?? ''],
})
