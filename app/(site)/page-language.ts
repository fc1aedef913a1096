import { locale } from 'next/root-params'
import { notFound } from 'next/navigation'
import { isInterfaceLanguage } from '#domain/languages.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'

/** @returns the language in the page's path; any other first segment is a 404. */
export async function pageLanguage(): Promise<InterfaceLanguage> {
  const language = await locale()
  return isInterfaceLanguage(language) ? language : notFound()
}
