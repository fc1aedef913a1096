import { type BoardColumn, type BoardEdition, isAwaitingRelease } from '#domain/board.ts'
import type { LanguageTag } from '#domain/languages.ts'
import type { Role } from '#domain/roles.ts'
import { actionsFor } from '#domain/states.ts'

/** Who looks at the board; the server asks the same again. */
export type Rights = { role: Role | null; languages: readonly LanguageTag[] }

export type CellAction =
  | { kind: 'open'; edition: BoardEdition }
  | { kind: 'schedule'; edition: BoardEdition }
  | { kind: 'release'; edition: BoardEdition }
  | { kind: 'create'; language: LanguageTag }
  | { kind: 'createOther' }

const mayRelease = ({ role }: Rights) => role === 'admin' || role === 'editor'

function actionsOn(edition: BoardEdition, rights: Rights): CellAction[] {
  const canSchedule = rights.role !== null && actionsFor(edition.draftState, rights.role).includes('schedule')
  return [
    { kind: 'open', edition },
    ...(mayRelease(rights) && isAwaitingRelease(edition) ? [{ kind: 'release', edition } as const] : []),
    ...(canSchedule ? [{ kind: 'schedule', edition } as const] : []),
  ]
}

/** @returns what can be done in a cell, by its editions and the rights of whoever looks at it */
export function cellActions(column: BoardColumn, editions: readonly BoardEdition[], rights: Rights): CellAction[] {
  const open = editions.flatMap((edition) => actionsOn(edition, rights))
  const mayCreate = (tag: LanguageTag) => mayRelease(rights) || rights.languages.includes(tag)
  if (column.tag !== null)
    return editions.length === 0 && mayCreate(column.tag) ? [{ kind: 'create', language: column.tag }] : open
  return mayRelease(rights) ? [...open, { kind: 'createOther' }] : open
}
