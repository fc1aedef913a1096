import type { InterfaceLanguage } from '#domain/languages.ts'
import type en from '#messages/en.json'

export type Messages = typeof en

declare module 'next-intl' {
  interface AppConfig {
    Locale: InterfaceLanguage
    Messages: typeof en
  }
}

// One import per language, written out, so that a language without a file does not compile.
const LOADERS: Record<InterfaceLanguage, () => Promise<{ default: Messages }>> = {
  en: () => import('#messages/en.json', { with: { type: 'json' } }),
  zh: () => import('#messages/zh.json', { with: { type: 'json' } }),
  ja: () => import('#messages/ja.json', { with: { type: 'json' } }),
  ko: () => import('#messages/ko.json', { with: { type: 'json' } }),
}

/** @returns the texts of the site's own interface in `language`. */
export async function loadMessages(language: InterfaceLanguage): Promise<Messages> {
  const loaded = await LOADERS[language]()
  return loaded.default
}
