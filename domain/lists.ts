import { isRecord } from './records.ts'

const LARGEST_START = 1_000_000

/**
 * @param children those of a list as Lexical stores it
 * @returns what each of its items holds: an item of nothing but lists belongs to the one before it, which would
 * otherwise have a number too many after it
 */
export function listItems<Child>(children: readonly { children: readonly Child[] }[]): Child[][] {
  const items: Child[][] = []
  for (const { children: held } of children) {
    const before = items.at(-1)
    if (before && held.length > 0 && held.every(isList)) before.push(...held)
    else items.push([...held])
  }
  return items
}

const isList = (node: unknown) => isRecord(node) && node.type === 'list'

/** @returns the number of the first item of a list, 1 to a million */
export const listStart = (start: unknown): number =>
  typeof start === 'number' && start > 0 ? Math.min(Math.trunc(start), LARGEST_START) : 1
