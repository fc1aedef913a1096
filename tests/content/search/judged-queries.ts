import type { InterfaceLanguage } from '#domain/languages.ts'

/** What a reader types, on the pages of which language, and the reports that a librarian would hand them for it. */
export type JudgedQuery = { language: InterfaceLanguage; query: string; wanted: readonly string[] }

const TRUST = 'us-soviet-top-down-trust-building'
const HOTLINES = 'sample-inventory-of-hotlines'
const LETTERS = 'sample-letters-between-coast-guards'
const FISHING = 'sample-rules-for-fishing-boats'
const RESERVOIRS = 'sample-winter-of-the-reservoirs'
const SEVEN = 'sample-table-for-seven'
const SILENCES = 'sample-map-of-silences'
const PUBLISHING = 'handbook-publish-a-report'
const TRANSLATIONS = 'handbook-work-with-translations'
const BIOS = 'handbook-keep-bios-current'

const judged = (language: InterfaceLanguage, rows: readonly [query: string, ...wanted: string[]][]): JudgedQuery[] =>
  rows.map(([query, ...wanted]) => ({ language, query, wanted }))

/**
 * Judged by hand over the sample archive, from what a reader would want and not from what the search returns. Of a
 * query for one thing, the one report that is about it is wanted; of one for a subject, all reports on it.
 */
export const JUDGED_QUERIES: readonly JudgedQuery[] = [
  ...judged('en', [
    // A report somebody has heard of.
    ['us-soviet top-down trust-building', TRUST],
    ['lessons for the US-China relationship', TRUST],
    ['inventory of hotlines', HOTLINES],
    ['letters coast guard', LETTERS],
    ['rules for fishing boats', FISHING],
    ['winter of the reservoirs', RESERVOIRS],
    ['a table for seven', SEVEN],
    ['map of silences', SILENCES],
    // People, as they come to mind.
    ['Yu Tiejun', TRUST],
    ['tiejun yu', TRUST],
    ['YU Tie-jun', TRUST],
    ['Sampleton', SILENCES],
    ['Gorbachev', TRUST],
    ['nixon brezhnev', TRUST],
    // Subjects, with other endings, and with mistakes.
    ['cuban missile crisis', TRUST],
    ['Cuban misile crisis', TRUST],
    ['INF treaty verification', TRUST],
    ['inspections', TRUST],
    ['incidents at sea', TRUST, FISHING],
    ['trust but verify', TRUST],
    ['nuclear arms control', TRUST, SEVEN],
    ['maritime security', LETTERS, FISHING],
    ['climate', RESERVOIRS, SILENCES],
    ['hotline', HOTLINES, TRUST],
    ['resevoir', RESERVOIRS],
    ['hotilne', HOTLINES, TRUST],
    ['water levels', RESERVOIRS],
    ['fishermen skipper', FISHING],
    ['seating of delegations', SEVEN],
    // Words of a page alone.
    ['Reykjavik', TRUST],
    ['Jupiter missiles Turkey', TRUST],
    ['"nuclear war cannot be won"', TRUST],
    // The handbook.
    ['how to publish', PUBLISHING],
    ['translation out of date', TRANSLATIONS],
    ['ORCID', BIOS],
  ]),
  ...judged('zh', [
    ['美苏自上而下的信任构建', TRUST],
    ['信任构建', TRUST],
    ['美蘇信任', TRUST],
    ['中导条约', TRUST],
    ['中導條約 核查', TRUST],
    ['古巴导弹危机', TRUST],
    ['于铁军', TRUST],
    ['於鐵軍', TRUST],
    ['于 铁军', TRUST],
    ['戈尔巴乔夫', TRUST],
    ['核', TRUST, SEVEN],
    ['军控', TRUST],
    ['军备控制', TRUST, SEVEN],
    ['危机管理', TRUST, SILENCES, HOTLINES, LETTERS],
    ['中美关系', TRUST, SEVEN],
    ['防止海上事件协定', TRUST],
    ['热线', TRUST],
    ['七方会谈', SEVEN],
    ['茶歇', SEVEN],
    ['代表团换座位', SEVEN],
    ['沉默', SILENCES],
    ['沉默之图', SILENCES],
    ['如何发布报告', PUBLISHING],
    ['译本', TRANSLATIONS],
    ['作者简介', BIOS],
    ['雷克雅未克', TRUST],
    ['1972年', TRUST],
    ['海上安全', LETTERS, FISHING],
  ]),
  ...judged('ja', [
    ['米ソ 信頼醸成', TRUST],
    ['信頼醸成', TRUST],
    ['キューバ危機', TRUST],
    ['ｷｭｰﾊﾞ危機', TRUST],
    ['きゅーば危機', TRUST],
    ['于鉄軍', TRUST],
    ['于铁军', TRUST],
    ['INF全廃条約', TRUST],
    ['ＩＮＦ条約', TRUST],
    ['海上事故防止協定', TRUST],
    ['ホットライン', TRUST],
    ['ゴルバチョフとレーガン', TRUST],
    ['検証', TRUST],
    ['海上保安', LETTERS],
    ['往復書簡', LETTERS],
    ['手紙', LETTERS],
    ['七人のテーブル', SEVEN],
    ['休憩の時間に提案', SEVEN],
    ['議題と席順', SEVEN],
    ['軍備管理', TRUST, SEVEN],
    ['米中関係', TRUST, SEVEN],
    ['海洋安全保障', LETTERS, FISHING],
    ['報告書を公開する', PUBLISHING],
    ['翻訳', TRANSLATIONS],
    ['略歴', BIOS],
    ['レイキャビク', TRUST],
  ]),
  ...judged('ko', [
    ['신뢰 구축', TRUST],
    ['신뢰구축', TRUST],
    ['하향식 신뢰', TRUST],
    ['미중관계에 주는 교훈', TRUST],
    ['쿠바 미사일 위기', TRUST],
    ['위톄쥔', TRUST],
    ['위 톄쥔', TRUST],
    ['저수지의 겨울', RESERVOIRS],
    ['저수지', RESERVOIRS],
    ['저수지를', RESERVOIRS],
    ['저수량 공개', RESERVOIRS],
    ['물', RESERVOIRS],
    ['일곱 자리의 탁자', SEVEN],
    ['대표단이 자리를 옮겼다', SEVEN],
    ['쉬는 시간', SEVEN],
    ['기후와 안보', RESERVOIRS, SILENCES],
    ['해양안보', LETTERS, FISHING],
    ['위기관리', TRUST, HOTLINES, LETTERS, SILENCES],
    ['핵군축', TRUST, SEVEN],
    ['레이캬비크', TRUST],
    ['고르바초프', TRUST],
    ['보고서 발행', PUBLISHING],
    ['번역본', TRANSLATIONS],
    ['약력', BIOS],
  ]),
]
