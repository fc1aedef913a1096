/** @returns whether a value from outside has fields that can be looked at; a list has, too. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
