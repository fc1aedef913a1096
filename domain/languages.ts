/**
 * The one table of languages. Interface languages have pages of their own;
 * edition languages are all those in which an edition (a download at least) may exist.
 * Tags are BCP 47 (RFC 5646); `hreflang` values follow the same syntax.
 */
export const INTERFACE_LANGUAGES = ['en', 'zh', 'ja', 'ko'] as const

/** First path segment of every reader page, and Payload's locale code. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

export type InterfaceLanguageFacts = {
  /** BCP 47 tag for `lang` and `hreflang`. */
  tag: LanguageTag
  /** `og:locale`, language_TERRITORY. */
  openGraph: string
  /** Name in the language itself. */
  nativeName: string
  /** Locale for `Intl.Collator`. */
  collation: string
  /** ISO 15924 script of running text. */
  script: 'Latn' | 'Hans' | 'Jpan' | 'Kore'
}

/** Languages of editions: BCP 47 tag → [native name, right to left]. Order is the order of display. */
export const EDITION_LANGUAGES = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  ja: '日本語',
  ko: '한국어',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  fil: 'Filipino',
  km: 'ខ្មែរ',
  lo: 'ລາວ',
  my: 'မြန်မာ',
  mn: 'Монгол',
  hi: 'हिन्दी',
  bn: 'বাংলা',
  ur: 'اردو',
  si: 'සිංහල',
  ta: 'தமிழ்',
  ne: 'नेपाली',
  ru: 'Русский',
  fr: 'Français',
  es: 'Español',
  de: 'Deutsch',
  pt: 'Português',
  ar: 'العربية',
} as const

export type LanguageTag = keyof typeof EDITION_LANGUAGES

export const LANGUAGE_TAGS = Object.keys(EDITION_LANGUAGES).filter(isLanguageTag)

export const LANGUAGES: Record<InterfaceLanguage, InterfaceLanguageFacts> = {
  en: { tag: 'en', openGraph: 'en_US', nativeName: 'English', collation: 'en', script: 'Latn' },
  zh: { tag: 'zh-Hans', openGraph: 'zh_CN', nativeName: '简体中文', collation: 'zh-Hans-u-co-pinyin', script: 'Hans' },
  ja: { tag: 'ja', openGraph: 'ja_JP', nativeName: '日本語', collation: 'ja', script: 'Jpan' },
  ko: { tag: 'ko', openGraph: 'ko_KR', nativeName: '한국어', collation: 'ko', script: 'Kore' },
}

export const DEFAULT_LANGUAGE: InterfaceLanguage = 'en'

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((language) => language === value)
}

export function isLanguageTag(value: unknown): value is LanguageTag {
  return typeof value === 'string' && Object.hasOwn(EDITION_LANGUAGES, value)
}

/** @returns the interface language whose pages show editions in `tag`, or null where that language has none (a download only). */
export function interfaceLanguageOf(tag: LanguageTag): InterfaceLanguage | null {
  return INTERFACE_LANGUAGES.find((language) => LANGUAGES[language].tag === tag) ?? null
}

const RIGHT_TO_LEFT: ReadonlySet<LanguageTag> = new Set(['ar', 'ur'])

/** @returns the HTML `dir` of text in `tag`. */
export function directionOf(tag: LanguageTag): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr'
}

const displayNames = new Map<InterfaceLanguage, Intl.DisplayNames>()

/** Made once: making one takes longer than all names of a page. */
function namesIn(language: InterfaceLanguage): Intl.DisplayNames {
  const names =
    displayNames.get(language) ??
    new Intl.DisplayNames([LANGUAGES[language].tag], { type: 'language', languageDisplay: 'dialect' })
  displayNames.set(language, names)
  return names
}

/**
 * @param tag the language to name
 * @param inLanguage the language to name it in
 * @returns e.g. `languageName('ja', 'ko')` → "일본어"
 */
export function languageName(tag: LanguageTag, inLanguage: InterfaceLanguage): string {
  return namesIn(inLanguage).of(tag) ?? EDITION_LANGUAGES[tag]
}

/**
 * @param said as a file has it, which may be anything
 * @returns its name in another language, and the tag to mark text with; what was said alone where it is no tag
 * @example languageSaid('en_GB', 'ko') // { name: '영어(영국)', tag: 'en-GB' }
 */
export function languageSaid(said: string, inLanguage: InterfaceLanguage): { name: string; tag: string | undefined } {
  try {
    const [tag] = Intl.getCanonicalLocales(said.trim().replaceAll('_', '-'))
    return { name: (tag && namesIn(inLanguage).of(tag)) || said, tag }
  } catch {
    // No tag of BCP 47.
    return { name: said, tag: undefined }
  }
}
