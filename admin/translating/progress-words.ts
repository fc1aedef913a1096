import type { InterfaceLanguage } from '#domain/languages.ts'
import type { ProgressSummary } from '#domain/staleness.ts'

type Words = {
  notBegun: string
  missing: (count: number, all: number) => string
  untranslated: (count: number, all: number) => string
}

const progressWords: Record<InterfaceLanguage, Words> = {
  en: {
    notBegun: 'Not begun',
    missing: (count, all) => `${count} of ${all} fields not begun`,
    untranslated: (count, all) => `${count} of ${all} fields still in the original’s words`,
  },
  zh: {
    notBegun: '未开始',
    missing: (count, all) => `共 ${all} 个字段，${count} 个未开始`,
    untranslated: (count, all) => `共 ${all} 个字段，${count} 个仍为原文`,
  },
  ja: {
    notBegun: '未着手',
    missing: (count, all) => `${all}項目のうち${count}項目が未着手`,
    untranslated: (count, all) => `${all}項目のうち${count}項目が原文のまま`,
  },
  ko: {
    notBegun: '시작 전',
    missing: (count, all) => `${all}개 항목 중 ${count}개가 시작 전`,
    untranslated: (count, all) => `${all}개 항목 중 ${count}개가 아직 원문 그대로`,
  },
}

/**
 * @param progress of a translation; null for an original
 * @returns what is not translated yet, in the admin's language; nothing where all of it is
 */
export function sayProgress(progress: ProgressSummary | null, language: InterfaceLanguage): string[] {
  if (progress === null) return []
  const { all, missing, untranslated } = progress
  const words = progressWords[language]
  // Beside an original that has no text yet there is no field, and nothing is begun either.
  if (missing.length === all) return [words.notBegun]
  return [
    ...(untranslated.length > 0 ? [words.untranslated(untranslated.length, all)] : []),
    ...(missing.length > 0 ? [words.missing(missing.length, all)] : []),
  ]
}

/** @returns those of the fields that are older than the original; what is not translated at all is said as that */
export const onlyStale = <Field extends string>(stale: readonly Field[], progress: ProgressSummary | null): Field[] =>
  stale.filter((field) => !progress?.untranslated.some((one) => one === field))
