import { isLanguageTag, type LanguageTag } from '#domain/languages.ts'
import { isRole, type Role } from '#domain/roles.ts'
import { isRecord } from './answers.ts'

export type Colleague = { id: number; name: string; role: Role; languages: LanguageTag[] }

/** @param body the answer of `GET /api/users/colleagues` */
export function readColleagues(body: unknown): Colleague[] {
  if (!isRecord(body) || !Array.isArray(body.colleagues)) return []
  return body.colleagues.flatMap((user: unknown) => {
    if (!isRecord(user) || typeof user.id !== 'number' || typeof user.name !== 'string' || !isRole(user.role)) return []
    const languages = Array.isArray(user.languages) ? user.languages.filter(isLanguageTag) : []
    return [{ id: user.id, name: user.name, role: user.role, languages }]
  })
}
