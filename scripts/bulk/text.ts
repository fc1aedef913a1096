import { frequentPlace, type Random } from './random.ts'

/** Languages of the synthetic archive; every report is in each. */
export const BULK_LANGUAGES = ['en', 'zh-Hans', 'ja', 'ko'] as const
export type BulkLanguage = (typeof BULK_LANGUAGES)[number]

const COMMON: Record<BulkLanguage, readonly string[]> = {
  en: 'nuclear trust dialogue security treaty crisis region policy arms control verification missile deterrence alliance summit agreement maritime navy hotline risk escalation transparency inspection disarmament sanctions diplomacy energy climate cyber space border fishing island strait exercise communication leadership history lesson measure confidence cooperation rivalry stability doctrine weapon submarine surveillance incident accident negotiation proposal memorandum consultation neighbour economy technology'.split(
    ' ',
  ),
  'zh-Hans':
    '核武器 信任 对话 安全 条约 危机 地区 政策 军备 控制 核查 导弹 威慑 同盟 峰会 协定 海上 海军 热线 风险 升级 透明度 视察 裁军 制裁 外交 能源 气候 网络 太空 边界 渔业 岛屿 海峡 演习 沟通 领导人 历史 教训 措施 信心 合作 竞争 稳定 学说 潜艇 侦察 事件 事故 谈判 建议 备忘录 磋商 邻国 经济 技术'.split(
      ' ',
    ),
  ja: '核兵器 信頼 対話 安全保障 条約 危機 地域 政策 軍備 管理 検証 ミサイル 抑止 同盟 首脳会談 協定 海洋 海軍 ホットライン リスク エスカレーション 透明性 査察 軍縮 制裁 外交 エネルギー 気候 サイバー 宇宙 国境 漁業 島嶼 海峡 演習 対話経路 指導者 歴史 教訓 措置 醸成 協力 競争 安定 教義 潜水艦 偵察 事案 事故 交渉 提案 覚書 協議 近隣国 経済 技術'.split(
    ' ',
  ),
  ko: '핵무기 신뢰 대화 안보 조약 위기 지역 정책 군비 통제 검증 미사일 억제 동맹 정상회담 협정 해양 해군 직통선 위험 확전 투명성 사찰 군축 제재 외교 에너지 기후 사이버 우주 국경 어업 도서 해협 훈련 소통 지도자 역사 교훈 조치 구축 협력 경쟁 안정 교리 잠수함 정찰 사건 사고 협상 제안 양해각서 협의 이웃국 경제 기술'.split(
    ' ',
  ),
}
/** Between words, as each language joins them. */
const LINKS: Record<BulkLanguage, readonly [string, ...string[]]> = {
  en: [' of the ', ' and ', ' in ', ' for the ', ' after ', ' with '],
  'zh-Hans': ['的', '与', '在', '对', '和', '及'],
  ja: ['の', 'と', 'における', 'に対する', 'を', 'は'],
  ko: ['의 ', '와 ', '에 대한 ', '을 ', '은 ', ' '],
}
const STOPS: Record<BulkLanguage, string> = { en: '. ', 'zh-Hans': '。', ja: '。', ko: '다. ' }

/** Words that only some texts have, so that queries differ in what they find. */
const SYLLABLES = 'ka to ri mo sen val dor nim pes lau gri tho bex ul'.split(' ')
const RARE = 4_000
function rareWord(number: number, language: BulkLanguage): string {
  const first = number % 14
  const second = Math.floor(number / 14) % 14
  const third = Math.floor(number / 196) % 21
  if (language === 'en')
    return `${SYLLABLES[first]}${SYLLABLES[second]}${SYLLABLES[third % 14]}${third > 13 ? 'a' : 'o'}`
  const base = { 'zh-Hans': 0x5200, ja: 0x6200, ko: 0xac00 }[language]
  return String.fromCodePoint(base + first * 61, base + second * 67 + 900, base + third * 71 + 1_800)
}

function word(random: Random, language: BulkLanguage): string {
  const common = COMMON[language]
  return random() < 0.85
    ? (common[frequentPlace(random, common.length)] ?? '')
    : rareWord(frequentPlace(random, RARE), language)
}

function words(random: Random, language: BulkLanguage, count: number): string {
  let text = word(random, language)
  for (let index = 1; index < count; index += 1) {
    const links = LINKS[language]
    text += `${links[Math.floor(random() * links.length)]}${word(random, language)}`
  }
  return text
}

/** @returns a heading that tells its number, and that it is no real one */
export const bulkTitle = (random: Random, language: BulkLanguage, number: number): string =>
  `[Synthetic ${number}] ${words(random, language, 4)}`

/** @param sentences of about twelve words, or as many Chinese characters as are read in the same time */
export function bulkText(random: Random, language: BulkLanguage, sentences: number): string {
  let text = ''
  for (let index = 0; index < sentences; index += 1) text += words(random, language, 6) + STOPS[language]
  return text.trim()
}

/** @returns the text of one page of a PDF, with the ends of its lines */
export function bulkPage(random: Random, language: BulkLanguage): string {
  const text = bulkText(random, language, 32)
  const width = language === 'en' ? 90 : 40
  return (text.match(new RegExp(`[^]{1,${width}}`, 'gu')) ?? []).join('\n')
}
