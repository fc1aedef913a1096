/**
 * Starts the portal: `node server/main.ts` serves the build, `node server/main.ts --dev`
 * compiles and reloads while the code is edited. Faults of the person who starts it are
 * told in a sentence, all others with their stack.
 */
try {
  // Imported here so that a bad environment, which is read on import, is told well too.
  const { startPortal } = await import('./portal.ts')
  await startPortal({ dev: process.argv.includes('--dev') })
} catch (error) {
  const isForPeople = error instanceof Error && ['EnvError', 'StartError'].includes(error.name)
  console.error(isForPeople ? error.message : error)
  process.exit(1)
}
