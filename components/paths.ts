import type { InterfaceLanguage } from '#domain/languages.ts'
import { homePath } from '#domain/urls.ts'

export const reportsPath = (language: InterfaceLanguage) => `${homePath(language)}/reports`
