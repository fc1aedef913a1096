import { z } from 'zod'
import { startNode } from '../child-processes.ts'
import type { Ending } from '../ending.ts'
import { StepFailed } from '../progress.ts'
import { quietEnvironmentWith } from '../settings.ts'
import { startQueryCounter } from './query-counter.ts'

/** How long the server takes for views of the release board, in milliseconds, and how often it asks the database. */
const measuredSchema = z.object({
  views: z.array(z.object({ name: z.string(), p50: z.number(), p95: z.number(), queries: z.number() })),
})
export type BoardFigures = z.infer<typeof measuredSchema>

export const BOARD_REPORTS = 1000

/** @param database address of a migrated, empty database */
export async function measureBoard(database: string, tries: number, ending: Ending): Promise<BoardFigures> {
  const counter = await startQueryCounter(database, ending)
  const child = startNode(
    ['scripts/bench/board-process.ts', JSON.stringify({ reports: BOARD_REPORTS, tries })],
    quietEnvironmentWith({ DATABASE_URL: counter.url }),
  )
  ending.add(() => child.end(3_000))
  let measured: BoardFigures | null = null
  child.process.on('message', (message) => {
    const result = measuredSchema.safeParse(message)
    if (result.success) measured = result.data
    else child.process.send(counter.count())
  })
  const code = await child.ended
  if (code !== 0 || !measured) throw new StepFailed(`Measuring the board ended with code ${code}.`)
  return measured
}
