import { build, context } from 'esbuild'
import type { BuildOptions } from 'esbuild'
import path from 'node:path'
import { MODULE_FILE } from '#server/own-files.ts'
import type { Ending } from './ending.ts'
import { root } from './settings.ts'

/** Makes one small module of `elements/`, where the front server finds it. */

const OPTIONS: BuildOptions = {
  entryPoints: [path.join(root, 'elements/module.ts')],
  outfile: MODULE_FILE,
  bundle: true,
  minify: true,
  format: 'esm',
  // Browsers that have modules but not this syntax show the pages without these additions.
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

/** @throws where the code has a fault, which esbuild has shown */
export async function buildElements(): Promise<void> {
  await build(OPTIONS)
}

/** Builds it, and again whenever its code changes, until the end. */
export async function watchElements(ending: Ending): Promise<void> {
  const watched = await context(OPTIONS)
  ending.add(() => watched.dispose())
  await watched.rebuild()
  await watched.watch()
}

// For the container image, where this follows on "next build".
if (import.meta.main) await buildElements()
