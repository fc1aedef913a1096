/** Stands in for `next/cache` where Next does not run: what is asked for is kept until the process ends. */
const kept = new Map<string, Promise<unknown>>()

export const unstable_cache = (read: () => Promise<unknown>, key: readonly string[]) => (): Promise<unknown> => {
  const name = key.join('\n')
  const known = kept.get(name) ?? read()
  kept.set(name, known)
  return known
}

export function revalidateTag(): void {}
