import type { InterfaceLanguage } from './languages.ts'

/** Where a report stands in a series. */
export type NumberedSeries = { name: string; number: number | null }

type Naming = { report: (place: string | null) => string; place: (name: string, number: number) => string }

const NAMING: Record<InterfaceLanguage, Naming> = {
  en: {
    report: (place) => (place === null ? 'Untitled report' : `Untitled report (${place})`),
    place: (name, number) => `${name}, No. ${number}`,
  },
  zh: {
    report: (place) => (place === null ? '无标题的报告' : `无标题的报告（${place}）`),
    place: (name, number) => `${name}，第${number}份`,
  },
  ja: {
    report: (place) => (place === null ? '無題の報告書' : `無題の報告書（${place}）`),
    place: (name, number) => `${name} 第${number}回`,
  },
  ko: {
    report: (place) => (place === null ? '제목 없는 보고서' : `제목 없는 보고서(${place})`),
    place: (name, number) => `${name} ${number}번째`,
  },
}

/**
 * @returns what a report is called that nobody has given a title yet
 * @example nameUntitled('en', { name: 'Dialogue', number: 4 }) // 'Untitled report (Dialogue, No. 4)'
 */
export function nameUntitled(language: InterfaceLanguage, series: NumberedSeries | null): string {
  const { place, report } = NAMING[language]
  if (series === null) return report(null)
  return report(series.number === null ? series.name : place(series.name, series.number))
}

/** Stands for a title that nobody has written yet, in the stored name of a translation. */
export const NO_TITLE = '–'

/** @returns whether a title, or the name of a translation with its language after it, says nothing */
export const isUntitled = (title: unknown): boolean =>
  typeof title !== 'string' || title.trim() === '' || title === NO_TITLE || title.startsWith(`${NO_TITLE} (`)
