import type { InterfaceLanguage } from '#domain/languages.ts'
import type { Messages as SiteMessages } from './messages.ts'

declare module 'next-intl' {
  interface AppConfig {
    Locale: InterfaceLanguage
    Messages: SiteMessages
  }
}
