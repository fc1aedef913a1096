import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { StepFailed } from './progress.ts'
import { root } from './settings.ts'

const PROJECTS = ['unit', 'components', 'integration', 'e2e']

export type TestPlan = {
  /** Arguments for Jest. */
  selection: string[]
  /** Some of the chosen tests need PostgreSQL; some of those, the running portal and a browser. */
  needs: { database: boolean; portal: boolean }
}

/**
 * What `npm test -- ARGS` is to run, found out before anything is started for it.
 *
 * @param args names of projects, parts of file names, options of Jest
 */
export function planTests(args: string[]): TestPlan {
  const projects = args.filter((arg) => PROJECTS.includes(arg))
  const options = args.filter((arg) => arg.startsWith('-'))
  const patterns = args.filter((arg) => !PROJECTS.includes(arg) && !arg.startsWith('-'))
  // The list of projects goes on until "--".
  const selection = [...options, ...(projects.length > 0 ? ['--selectProjects', ...projects, '--'] : []), ...patterns]
  const files = listTests(selection)
  if (files.length === 0) throw new StepFailed(`No test matches: ${args.join(' ')}`)
  const isIn = (...folders: string[]) => files.some((file) => folders.includes(file.split(path.sep)[1] ?? ''))
  const portal = isIn('e2e')
  return { selection, needs: { portal, database: portal || isIn('collections', 'content', 'jobs', 'app') } }
}

function listTests(selection: string[]): string[] {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js')
  const result = spawnSync(process.execPath, [jest, '--listTests', '--json', ...selection], {
    cwd: root,
    encoding: 'utf8',
  })
  if (result.status !== 0) throw new StepFailed(`Jest could not list the tests.\n${result.stderr}`)
  const files: unknown = JSON.parse(result.stdout)
  return Array.isArray(files) ? files.map((file) => path.relative(root, String(file))) : []
}
