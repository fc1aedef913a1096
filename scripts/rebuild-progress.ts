import type { RebuildStage } from '#collections/search/refresh.ts'
import { say } from './progress.ts'

const SENTENCES: Record<RebuildStage, (count: string) => string> = {
  entries: (count) => `${count} reports are in the index.`,
  texts: (count) => `The texts of ${count} reports can be compared.`,
  lists: (count) => `${count} reports have their list of related reports.`,
}

/** In percent: nobody reads more lines. */
const STEP = 5

/** @returns what `rebuildSearch` is to tell how far it is: says so in a line now and then */
export function sayRebuildProgress(): (stage: RebuildStage, done: number, all: number) => void {
  const told = new Map<RebuildStage, number>()
  return (stage, done, all) => {
    const percent = Math.floor((100 * done) / all)
    if (percent < (told.get(stage) ?? 0) + STEP && done < all) return
    told.set(stage, percent)
    say(SENTENCES[stage](`${done} of ${all}`))
  }
}
