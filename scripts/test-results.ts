import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** The part of Jest's JSON output that counts. */
const resultsSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), invocations: z.number().default(1) }),
      ),
    }),
  ),
})

export type TestResults = {
  passed: number
  failed: number
  /** Names of the tests among the passed ones that failed at first. */
  passedWhenTriedAgain: string[]
}

/**
 * @param file Jest's JSON output
 * @returns how many tests passed and failed; a file that could not be run counts as a failure, and so does a Jest that
 *   wrote nothing
 */
export function countResults(file: string): TestResults {
  if (!existsSync(file)) return { passed: 0, failed: 1, passedWhenTriedAgain: [] }
  const results = resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    passedWhenTriedAgain: results.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
      .map(({ fullName }) => fullName),
  }
}
