import { franc } from 'franc'
import type { LanguageTag } from './languages.ts'

/** Letters below which nothing is said, and above which a script is no chance. */
const TOO_FEW = 60
const MANY = 400

type Script = 'han' | 'kana' | 'hangul' | 'latin' | 'cyrillic' | 'devanagari' | 'arabic' | OneLanguageScript

/** Scripts of one language of editions. */
const SCRIPT_OF = {
  th: 'Thai',
  km: 'Khmer',
  lo: 'Lao',
  my: 'Myanmar',
  bn: 'Bengali',
  si: 'Sinhala',
  ta: 'Tamil',
} as const
type OneLanguageScript = keyof typeof SCRIPT_OF

/** Each with how many letters of an alphabet one character is about worth, so that a bibliography outweighs no text. */
const SCRIPTS: [Script, RegExp, number][] = [
  ['han', /\p{Script=Han}/gu, 2.5],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2],
  ['hangul', /\p{Script=Hangul}/gu, 2],
  ['latin', /\p{Script=Latin}/gu, 1],
  ['cyrillic', /\p{Script=Cyrillic}/gu, 1],
  ['devanagari', /\p{Script=Devanagari}/gu, 1],
  ['arabic', /\p{Script=Arabic}/gu, 1],
  ...Object.entries(SCRIPT_OF).flatMap(([tag, name]): [Script, RegExp, number][] =>
    isOneLanguage(tag) ? [[tag, new RegExp(`\\p{Script=${name}}`, 'gu'), 1]] : [],
  ),
]

function isOneLanguage(tag: string): tag is OneLanguageScript {
  return Object.hasOwn(SCRIPT_OF, tag)
}

/**
 * Frequent characters that are written in one way in simplified Chinese and in another in traditional Chinese, in the
 * same order; from the Table of General Standard Chinese Characters (2013), appendix 1.
 */
const SIMPLIFIED =
  '这国们来时为个对会过发还没说样点经开问现进动学东长见车两门间业军关战机权与义议认识论设计许该调请谈让诉词译语误谁谢护报导层岁币师张录当总态应虑执据担择挥换损断条极构标树档检欢残毕汉沟泽浓测济温湾满灭灵热爱独状环电画疗监盘础确离种积称稳穷竞笔类级纪约纯纳线练组细织终绍结给络绝统继续维综绿缩网罗职联肃胁脑艺节苏药营获观规视览觉订讨训记讲证评诚详负财责贤败货质购贸费资赛赵趋跃轮转轻载较辑输边达迁运远违连适选递遗邓邮郑释针钟铁银销锁错键闭闻阅队阳阴阶际陆险随隐难雾静韩页顶项顺须顾预领频题额风飞馆马驻验鲁齐龙'
const TRADITIONAL =
  '這國們來時為個對會過發還沒說樣點經開問現進動學東長見車兩門間業軍關戰機權與義議認識論設計許該調請談讓訴詞譯語誤誰謝護報導層歲幣師張錄當總態應慮執據擔擇揮換損斷條極構標樹檔檢歡殘畢漢溝澤濃測濟溫灣滿滅靈熱愛獨狀環電畫療監盤礎確離種積稱穩窮競筆類級紀約純納線練組細織終紹結給絡絕統繼續維綜綠縮網羅職聯肅脅腦藝節蘇藥營獲觀規視覽覺訂討訓記講證評誠詳負財責賢敗貨質購貿費資賽趙趨躍輪轉輕載較輯輸邊達遷運遠違連適選遞遺鄧郵鄭釋針鐘鐵銀銷鎖錯鍵閉聞閱隊陽陰階際陸險隨隱難霧靜韓頁頂項順須顧預領頻題額風飛館馬駐驗魯齊龍'
const IS_SIMPLIFIED = new Set(SIMPLIFIED)
const IS_TRADITIONAL = new Set(TRADITIONAL)

type Guess = { tag: LanguageTag; certain: boolean }

function chinese(text: string): Guess {
  let [simplified, traditional] = [0, 0]
  for (const character of text) {
    if (IS_SIMPLIFIED.has(character)) simplified += 1
    if (IS_TRADITIONAL.has(character)) traditional += 1
  }
  const seen = simplified + traditional
  const tag = traditional > simplified ? 'zh-Hant' : 'zh-Hans'
  // Names and quotations are written in the other way now and then.
  return { tag, certain: seen >= 10 && Math.max(simplified, traditional) / seen >= 0.8 }
}

/** ISO 639-3 codes that the library knows, for the languages of editions that are written in Latin letters. */
const LATIN: Record<string, LanguageTag> = {
  eng: 'en',
  ind: 'id',
  zlm: 'ms',
  vie: 'vi',
  tgl: 'fil',
  fra: 'fr',
  spa: 'es',
  deu: 'de',
  por: 'pt',
}

/** From places all over the text: a title page or a bibliography is not what it is written in. */
function sampleOf(text: string): string {
  const [pieces, size] = [8, 250]
  if (text.length <= pieces * size) return text
  const step = Math.floor(text.length / pieces)
  return Array.from({ length: pieces }, (_, index) => text.slice(index * step, index * step + size)).join(' ')
}

function latin(text: string): Guess | null {
  const tag = LATIN[franc(sampleOf(text), { only: Object.keys(LATIN), minLength: TOO_FEW })]
  return tag ? { tag, certain: true } : null
}

/** @returns the language of text in a script, or null where the script alone does not tell */
function inScript(script: Script, text: string, has: (script: Script) => number): Guess | null {
  switch (script) {
    case 'han':
    case 'kana':
      // Japanese has a kana for about every character of Han; Chinese has none, but in names of companies.
      return has('kana') >= has('han') * 0.1 ? { tag: 'ja', certain: true } : chinese(text)
    case 'hangul':
      return { tag: 'ko', certain: true }
    case 'latin':
      return latin(text)
    case 'cyrillic':
      // Letters that Mongolian has and Russian has not.
      return { tag: /[өү]/iu.test(text) ? 'mn' : 'ru', certain: true }
    case 'devanagari':
      return { tag: 'hi', certain: true }
    case 'arabic':
      // Letters that Urdu has and Arabic has not.
      return { tag: /[ٹڈڑےں]/u.test(text) ? 'ur' : 'ar', certain: true }
    default:
      return { tag: script, certain: true }
  }
}

/**
 * The language that a text is written in: by its script, simplified and traditional Chinese by their characters, and
 * among those in Latin letters by their frequent sequences of three (franc).
 *
 * @returns null for too little text, or a mixture; `certain` where chance and a bibliography are ruled out
 */
export function languageOfText(text: string): Guess | null {
  const weights = new Map(
    SCRIPTS.map(([script, pattern, weight]) => [script, (text.match(pattern)?.length ?? 0) * weight]),
  )
  const has = (script: Script) => weights.get(script) ?? 0
  const cjk = has('han') + has('kana')
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (all < TOO_FEW) return null
  const [[first, most] = ['latin' as const, 0]] = [...weights, ['han' as const, cjk] as const].toSorted(
    ([, one], [, other]) => other - one,
  )
  // Korean texts have words in Chinese characters, and no kana.
  const guess = most / all < 0.5 ? null : inScript(first, text, has)
  return guess && { tag: guess.tag, certain: guess.certain && all >= MANY && most / all >= 0.7 }
}
