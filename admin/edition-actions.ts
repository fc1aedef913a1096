import type { Role } from '#domain/roles.ts'
import { type EditionState, actionsFor, isReleased } from '#domain/states.ts'

/** Actions with a button of their own beside the state; publishing and unpublishing have Payload's. */
const BUTTONS = ['submit', 'approve', 'sendBack', 'withdraw'] as const

export type ButtonAction = (typeof BUTTONS)[number]

/**
 * @param beside what readers see beside a newer draft: it can be withdrawn from there
 * @returns the actions that get a button for this role in this state, the likeliest first
 */
export function buttonsFor(state: EditionState, role: Role, beside: ReleasedBeside = null): ButtonAction[] {
  const open = actionsFor(state, role)
  const canWithdraw = beside !== null && actionsFor(beside, role).includes('withdraw')
  return BUTTONS.filter((action) => open.includes(action) || (action === 'withdraw' && canWithdraw))
}

/**
 * Payload's own "Unpublish" fills the form with the values from before, so that the form may still
 * say "published" when nothing is public any more.
 *
 * @param state what the form says
 * @param hasReleasedVersion whether a version is public
 */
export function presentState(state: EditionState, hasReleasedVersion: boolean): EditionState {
  return isReleased(state) && !hasReleasedVersion ? 'unpublished' : state
}

/** What readers have of an original: the text, the notice that it was withdrawn, or nothing. */
export type OriginalStanding = 'public' | 'withdrawn' | 'hidden'

/** What readers see while a newer draft exists: the published text, or the notice that it was withdrawn. */
export type ReleasedBeside = 'published' | 'withdrawn' | null

/** @returns what is public beside the draft that the form shows; null where the form shows what readers see. */
export function releasedBeside(edition: {
  state: EditionState
  hasReleasedVersion: boolean
  newerDrafts: number
  withdrawnOn: unknown
}): ReleasedBeside {
  if (!edition.hasReleasedVersion || edition.newerDrafts === 0 || isReleased(edition.state)) return null
  return edition.withdrawnOn ? 'withdrawn' : 'published'
}
