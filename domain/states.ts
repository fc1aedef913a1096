import type { Role } from './roles.ts'

/** States of an edition. "Stale" is a computed mark beside the state, not a state. */
export const EDITION_STATES = ['draft', 'inReview', 'ready', 'scheduled', 'published', 'withdrawn', 'unpublished'] as const
export type EditionState = (typeof EDITION_STATES)[number]

/** What somebody does to an edition. */
export type EditionAction = 'edit' | 'submit' | 'sendBack' | 'approve' | 'schedule' | 'publish' | 'unpublish' | 'withdraw'

type Transition = { from: readonly EditionState[]; to: EditionState; roles: readonly Role[] }

const EVERYONE_WHO_WRITES: readonly Role[] = ['admin', 'editor', 'translator']
const EDITORS: readonly Role[] = ['admin', 'editor']

/** The one table. An action is possible exactly where it is listed. */
export const TRANSITIONS: Record<EditionAction, Transition> = {
  edit: { from: EDITION_STATES, to: 'draft', roles: EVERYONE_WHO_WRITES },
  submit: { from: ['draft', 'unpublished', 'inReview'], to: 'inReview', roles: EVERYONE_WHO_WRITES },
  sendBack: { from: ['inReview', 'ready', 'scheduled'], to: 'draft', roles: EDITORS },
  approve: { from: ['draft', 'inReview', 'unpublished', 'ready'], to: 'ready', roles: EDITORS },
  schedule: { from: ['draft', 'inReview', 'ready', 'unpublished', 'scheduled'], to: 'scheduled', roles: EDITORS },
  publish: { from: EDITION_STATES, to: 'published', roles: EDITORS },
  unpublish: { from: ['published', 'withdrawn', 'draft', 'inReview', 'ready', 'scheduled'], to: 'unpublished', roles: EDITORS },
  withdraw: { from: ['published', 'withdrawn', 'draft', 'inReview', 'ready'], to: 'withdrawn', roles: EDITORS },
}

/**
 * @param role who acts; null is the system (a schedule that is due)
 * @returns the next state, or why the action is refused
 */
export function transition(
  from: EditionState,
  action: EditionAction,
  role: Role | null,
): { state: EditionState } | { refused: 'notFromThisState' | 'notThisRole' } {
  const rule = TRANSITIONS[action]
  if (role !== null && !rule.roles.includes(role)) return { refused: 'notThisRole' }
  if (!rule.from.includes(from)) return { refused: 'notFromThisState' }
  return { state: rule.to }
}
