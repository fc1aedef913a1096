/** Characters of a comment; more is a text of its own. */
export const LONGEST_COMMENT = 5000

/** For so long an author may mend what they wrote; after that others may have answered it. */
export const COMMENT_EDITABLE_FOR_MS = 15 * 60_000

/** Moves that may carry a comment, which is then sent with the news of the move. */
export const COMMENTED_ACTIONS = ['sendBack', 'approve'] as const
export type CommentedAction = (typeof COMMENTED_ACTIONS)[number]

/**
 * @param comment its author, and when it was written, as ISO 8601
 * @param user who wants to mend it
 */
export function isStillEditable(
  comment: { author: number | null; createdAt: string },
  user: number,
  now: Date = new Date(),
): boolean {
  return comment.author === user && now.getTime() - Date.parse(comment.createdAt) <= COMMENT_EDITABLE_FOR_MS
}

/** To be sent back without a word is no help: whoever is to change something must learn what. */
export function isCommentMissing(action: string, comment: string | null): boolean {
  return action === 'sendBack' && comment === null
}

/** @returns what somebody typed, without the space around it; null where that is nothing */
export function commentText(typed: unknown): string | null {
  const text = typeof typed === 'string' ? typed.replaceAll('\r\n', '\n').trim() : ''
  return text === '' ? null : text
}
