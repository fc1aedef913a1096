import { IMPORT_MAP_FILE, TYPES_FILE, writeGeneratedFiles } from './generated-files.ts'
import { complain, explain, say } from './progress.ts'
import { doWithoutDatabase } from './settings.ts'

/** `npm run generate`: the types and the admin's import map, from the configuration. */
try {
  doWithoutDatabase()
  const { default: config } = await import('#payload.config.ts')
  await writeGeneratedFiles(await config)
  say(`Written: ${TYPES_FILE}, ${IMPORT_MAP_FILE}.`)
  process.exit(0)
} catch (error) {
  complain(explain(error))
  process.exit(1)
}
