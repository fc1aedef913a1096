import { mkdirSync } from 'node:fs'
import { z } from 'zod'
import { startNode } from './child-processes.ts'
import type { Ending } from './ending.ts'
import { StepFailed } from './progress.ts'
import { quietEnvironmentWith } from './settings.ts'

const reportSchema = z.object({ browser: z.string() })

/**
 * Puts the sample content and one user of each role into the portal that the browser tests use.
 *
 * @param values environment of that portal
 * @param browserFolder where a browser may be unpacked to
 * @returns path of a browser that was tried and works
 */
export async function prepareBrowserTests(
  values: Record<string, string>,
  browserFolder: string,
  ending: Ending,
): Promise<string> {
  mkdirSync(browserFolder, { recursive: true })
  const child = startNode(
    ['tests/e2e/support/prepare.ts'],
    // The packed browser is unpacked into the folder for temporary files; this one is ours alone and stays.
    quietEnvironmentWith({ ...values, NODE_ENV: 'production', TMPDIR: browserFolder }),
  )
  ending.add(() => child.end())
  let browser: string | null = null
  child.process.on('message', (message) => (browser = reportSchema.parse(message).browser))
  const code = await child.ended
  if (browser === null)
    throw new StepFailed(`Preparing the browser tests ended with code ${code}; its lines above say why.`)
  return browser
}
