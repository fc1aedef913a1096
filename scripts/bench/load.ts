import { z } from 'zod'
import { startNode } from '../child-processes.ts'
import type { Ending } from '../ending.ts'
import { StepFailed } from '../progress.ts'
import { environmentWith } from '../settings.ts'
import { median } from './median.ts'

const CONNECTIONS = 8

const resultSchema = z.object({
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  bytes: z.number(),
  failures: z.number(),
})

/** Answers per second, milliseconds of an answer, and bytes of an answer on the wire with its headers. */
export type Load = z.infer<typeof resultSchema>

export type Contender = { name: string; url: string; headers: Record<string, string> }

/**
 * Loads the contenders in turn (A, B, A, B, …), so that what else happens on the machine meets all of them.
 *
 * @param rounds how often each one has its turn @param seconds how long a turn takes
 * @returns for each contender the median of its rounds
 */
export async function compareLoad(
  contenders: readonly Contender[],
  { rounds, seconds }: { rounds: number; seconds: number },
  ending: Ending,
): Promise<Load[]> {
  const results: Load[][] = contenders.map(() => [])
  for (const contender of contenders) await loadOnce(contender, 1, ending)
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      results[index]?.push(await loadOnce(contender, seconds, ending))
    }
  }
  return results.map((loads) => ({
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    p50: median(loads.map(({ p50 }) => p50)),
    p99: median(loads.map(({ p99 }) => p99)),
    bytes: median(loads.map(({ bytes }) => bytes)),
    failures: loads.reduce((sum, { failures }) => sum + failures, 0),
  }))
}

async function loadOnce({ name, url, headers }: Contender, seconds: number, ending: Ending): Promise<Load> {
  const child = startNode(
    ['scripts/bench/load-process.ts', JSON.stringify({ url, seconds, connections: CONNECTIONS, headers })],
    environmentWith({}),
  )
  ending.add(() => child.end(1_000))
  let result: Load | null = null
  child.process.on('message', (message) => (result = resultSchema.parse(message)))
  const code = await child.ended
  if (result === null) throw new StepFailed(`The load on ${name} ended with code ${code}.`)
  return result
}
