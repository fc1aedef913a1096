import type { Role } from './roles.ts'

/** States of an edition. "Stale" is a computed mark beside the state, not a state. */
export const EDITION_STATES = [
  'draft',
  'inReview',
  'ready',
  'scheduled',
  'published',
  'withdrawn',
  'unpublished',
] as const
export type EditionState = (typeof EDITION_STATES)[number]

/** What somebody does to an edition. */
export const EDITION_ACTIONS = [
  'edit',
  'submit',
  'sendBack',
  'approve',
  'schedule',
  'cancelSchedule',
  'publish',
  'unpublish',
  'withdraw',
] as const
export type EditionAction = (typeof EDITION_ACTIONS)[number]

type Rule = { action: EditionAction; from: readonly EditionState[]; to: EditionState; roles: readonly Role[] }

const WRITERS: readonly Role[] = ['admin', 'editor', 'translator']
const EDITORS: readonly Role[] = ['admin', 'editor']

/**
 * The one table: an action is possible exactly where a row lists it. `edit` is every save of a
 * draft: editors may mend a text in review without sending it back, a translator's change to an
 * approved text makes it a draft again, and a change to a released edition is a new draft beside it.
 */
const RULES: readonly Rule[] = [
  { action: 'edit', from: ['draft', 'published', 'withdrawn', 'unpublished'], to: 'draft', roles: WRITERS },
  { action: 'edit', from: ['inReview'], to: 'inReview', roles: WRITERS },
  { action: 'edit', from: ['ready'], to: 'ready', roles: EDITORS },
  { action: 'edit', from: ['scheduled'], to: 'scheduled', roles: EDITORS },
  { action: 'edit', from: ['ready', 'scheduled'], to: 'draft', roles: ['translator'] },
  { action: 'submit', from: ['draft', 'unpublished'], to: 'inReview', roles: WRITERS },
  { action: 'sendBack', from: ['inReview', 'ready', 'scheduled'], to: 'draft', roles: EDITORS },
  { action: 'approve', from: ['draft', 'inReview', 'unpublished'], to: 'ready', roles: EDITORS },
  // From `scheduled` to another instant.
  {
    action: 'schedule',
    from: ['draft', 'inReview', 'ready', 'scheduled', 'unpublished'],
    to: 'scheduled',
    roles: EDITORS,
  },
  { action: 'cancelSchedule', from: ['scheduled'], to: 'ready', roles: EDITORS },
  // A withdrawn edition is unpublished first, so that no save brings it back by the way.
  {
    action: 'publish',
    from: ['draft', 'inReview', 'ready', 'scheduled', 'published', 'unpublished'],
    to: 'published',
    roles: EDITORS,
  },
  { action: 'unpublish', from: ['published', 'withdrawn'], to: 'unpublished', roles: EDITORS },
  { action: 'withdraw', from: ['published', 'withdrawn'], to: 'withdrawn', roles: EDITORS },
]

export type Transition = { state: EditionState } | { refused: 'notFromThisState' | 'notThisRole' }

/**
 * @param role who acts; null is the system itself (sample content, a schedule that is due), which may do everything
 * @returns the next state, or why the action is refused
 */
export function transition(from: EditionState, action: EditionAction, role: Role | null): Transition {
  const rows = RULES.filter((rule) => rule.action === action)
  const permitted = rows.filter((rule) => role === null || rule.roles.includes(role))
  if (permitted.length === 0) return { refused: 'notThisRole' }
  const rule = permitted.find((candidate) => candidate.from.includes(from))
  if (rule) return { state: rule.to }
  return { refused: rows.some((candidate) => candidate.from.includes(from)) ? 'notThisRole' : 'notFromThisState' }
}

/** @returns the actions that are open to `role` in a state; `edit` is left out, as saving is always there. */
export function actionsFor(from: EditionState, role: Role): EditionAction[] {
  return EDITION_ACTIONS.filter((action) => action !== 'edit' && 'state' in transition(from, action, role))
}

export function isEditionState(value: unknown): value is EditionState {
  return EDITION_STATES.some((state) => state === value)
}

/** @returns whether readers find something under the edition's address: its text, or a notice that it was withdrawn. */
export function isReleased(state: EditionState): boolean {
  return state === 'published' || state === 'withdrawn'
}
