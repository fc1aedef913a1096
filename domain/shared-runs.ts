/** Work that many may ask for at once, and that is done one at a time. */
export type SharedRuns<Result> = {
  /** @returns what the work returns; who asks under the same key while it waits or is under way gets that, too */
  share: (key: string, work: () => Promise<Result>) => Promise<Result>
}

/** @returns an empty record of what is under way */
export function createSharedRuns<Result>(): SharedRuns<Result> {
  const underWay = new Map<string, Promise<Result>>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    share(key, work) {
      const known = underWay.get(key)
      if (known) return known
      const run = last.then(work).finally(() => underWay.delete(key))
      underWay.set(key, run)
      // The next one begins after it, however it ends.
      last = run.catch(() => undefined)
      return run
    },
  }
}
