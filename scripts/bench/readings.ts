import { z } from 'zod'
import { startNode } from '../child-processes.ts'
import type { Ending } from '../ending.ts'
import { StepFailed } from '../progress.ts'
import { quietEnvironmentWith } from '../settings.ts'

/** Seconds for one reading, and megabytes of the process that has a PDF read, after the first ones and the last. */
const readingsSchema = z.object({ times: z.number(), seconds: z.number(), atFirst: z.number(), atLast: z.number() })
export type ReadingFigures = z.infer<typeof readingsSchema>

/** @param times how often one PDF is read */
export async function measureReadings(times: number, ending: Ending): Promise<ReadingFigures> {
  const child = startNode(['scripts/bench/readings-process.ts', String(times)], quietEnvironmentWith({}), {
    nodeOptions: ['--expose-gc'],
  })
  ending.add(() => child.end(3_000))
  let measured: ReadingFigures | null = null
  child.process.on('message', (message) => {
    measured = z.object({ readings: readingsSchema }).parse(message).readings
  })
  const code = await child.ended
  if (code !== 0 || !measured) throw new StepFailed(`Measuring readings ended with code ${code}.`)
  return measured
}
