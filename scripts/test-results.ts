import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** The part of Jest's JSON output that counts. */
const resultsSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
})

/**
 * @param file Jest's JSON output
 * @returns how many tests passed and failed; a file that could not be run counts as a failure, and so does a Jest that
 *   wrote nothing
 */
export function countResults(file: string): { passed: number; failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const results = resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return { passed: results.numPassedTests, failed: results.numFailedTests + results.numRuntimeErrorTestSuites }
}
