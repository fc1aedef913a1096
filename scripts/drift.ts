import { outdatedFiles } from './generated-files.ts'
import { complain, explain, say } from './progress.ts'
import { missingStatements, payloadWithoutDatabase } from './schema-drift.ts'
import { doWithoutDatabase } from './settings.ts'

/** Do the files that are derived from the configuration still agree with it? Part of `npm run check`. */
try {
  doWithoutDatabase()
  const payload = await payloadWithoutDatabase()
  const outdated = await outdatedFiles(payload.config)
  if (outdated.length > 0) complain(`Out of date: ${outdated.join(', ')}. Run: npm run generate`)
  const statements = await missingStatements(payload)
  if (statements.length > 0) {
    complain(
      `The collections ask for a schema that no migration makes (${statements.length} statements, the first: ` +
        `${statements[0]?.slice(0, 200)}). Run: npm run migrate:create -- a_descriptive_name`,
    )
  }
  const drifted = outdated.length > 0 || statements.length > 0
  if (!drifted) say('Types, import map and migrations agree with the configuration.')
  process.exit(drifted ? 1 : 0)
} catch (error) {
  complain(explain(error))
  process.exit(1)
}
