import type { Role } from './roles.ts'

/** What of a user decides which editions they may be on. */
export type Colleague = {
  active?: boolean | null | undefined
  role: Role
  languages?: readonly string[] | null | undefined
}

/** An original is worked on by editors, a translation also by translators into its language. */
export type AssignedEdition = { kind: 'original' } | { kind: 'translation'; language: string | null }

/** @returns whether the user may change the edition, and so may be the one who is on it */
export function mayBeOn({ active, languages, role }: Colleague, edition: AssignedEdition): boolean {
  if (active === false) return false
  if (role === 'admin' || role === 'editor') return true
  if (role !== 'translator' || edition.kind === 'original') return false
  return edition.language !== null && (languages ?? []).includes(edition.language)
}
