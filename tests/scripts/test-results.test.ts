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

it('counts a file of tests that could not be run as a failure', () => {
  const file = path.join(folder, 'results.json')
  writeFileSync(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 2 }))
  expect(countResults(file)).toEqual({ passed: 5, failed: 3 })
})

it('counts a run without any result as a failure', () => {
  expect(countResults(path.join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 1 })
})
