/** Why a mail in the outbox was given up; kept in Payload's key-value store under {@link failureKey}. */
export type MailFailure = { reason: string }

/** @param id of the mail in the outbox */
export const failureKey = (id: number): string => `mail-failure-${id}`
