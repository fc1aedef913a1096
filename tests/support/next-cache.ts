/**
 * Stands in for `next/cache`, which only works inside Next's request handler.
 * It runs cached functions directly and records every revalidation.
 */
export type Revalidation = { kind: 'tag' | 'path'; value: string; profile?: unknown }

const recorded: Revalidation[] = []

/** @returns the revalidations asked for since the last {@link forgetRevalidations}, in order. */
export function revalidations(): readonly Revalidation[] {
  return recorded
}

export function forgetRevalidations(): void {
  recorded.length = 0
}

export function revalidateTag(tag: string, profile?: unknown): void {
  recorded.push({ kind: 'tag', value: tag, profile })
}

export function revalidatePath(path: string): void {
  recorded.push({ kind: 'path', value: path })
}

export function unstable_cache<Result, Args extends unknown[]>(
  read: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return read
}

export function unstable_noStore(): void {}
