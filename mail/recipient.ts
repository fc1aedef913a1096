import type { Payload } from 'payload'
import { DEFAULT_LANGUAGE, type InterfaceLanguage, isInterfaceLanguage } from '#domain/languages.ts'
import type { User } from '../payload-types.ts'

/** Where readers and staff reach the portal; set in payload.config. */
export const originOf = (payload: Payload): string => {
  const origin: unknown = payload.config.custom?.origin
  return typeof origin === 'string' ? origin : ''
}

/** @returns the language that somebody wants mails in */
export const languageOf = (user: Pick<User, 'language'>): InterfaceLanguage =>
  isInterfaceLanguage(user.language) ? user.language : DEFAULT_LANGUAGE
