import type { PayloadRequest } from 'payload'
import { interfaceLanguageOf, isLanguageTag, type LanguageTag } from '#domain/languages.ts'
import { isRole, type Role } from '#domain/roles.ts'

type RequestWithUser = Pick<PayloadRequest, 'user'>

/** @returns the role of the signed-in, active user; null for anonymous requests and deactivated users. */
export function roleOf({ user }: RequestWithUser): Role | null {
  if (!user || user.collection !== 'users' || user.active === false) return null
  return isRole(user.role) ? user.role : null
}

export function hasRole(req: RequestWithUser, ...roles: Role[]): boolean {
  const role = roleOf(req)
  return role !== null && roles.includes(role)
}

/** @returns the languages a translator works in; empty for everyone else. */
export function translatorLanguages({ user }: RequestWithUser): LanguageTag[] {
  if (!user || user.collection !== 'users' || user.role !== 'translator') return []
  return (user.languages ?? []).filter(isLanguageTag)
}

/** @returns whether the request's field locale is one of the translator's languages. `all` never is. */
export function writesOwnLocale(req: Pick<PayloadRequest, 'user' | 'locale'>): boolean {
  return translatorLanguages(req).some((language) => interfaceLanguageOf(language) === req.locale)
}
