import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countResults } from '#scripts/test-results.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'apln-results-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const counts = { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2 }
const result = (fullName: string, status: string, invocations: number) => ({ fullName, status, invocations })

it('counts a file of tests that could not be run as a failure', () => {
  const file = path.join(folder, 'results.json')
  writeFileSync(file, JSON.stringify({ ...counts, testResults: [] }))
  expect(countResults(file)).toMatchObject({ passed: 5, failed: 3 })
})

it('counts a run without any result as a failure', () => {
  expect(countResults(path.join(folder, 'missing.json'))).toMatchObject({ passed: 0, failed: 1 })
})

it('names the tests that passed only when they were tried again', () => {
  const file = path.join(folder, 'results.json')
  const assertionResults = [result('at once', 'passed', 1), result('later', 'passed', 2), result('never', 'failed', 2)]
  writeFileSync(file, JSON.stringify({ ...counts, testResults: [{ assertionResults }] }))
  expect(countResults(file).passedWhenTriedAgain).toEqual(['later'])
})
