import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { migrationNames, migrationsFolder } from './migration-state.ts'
import { complain, explain, say, StepFailed } from './progress.ts'
import { missingStatements, payloadWithoutDatabase } from './schema-drift.ts'
import { doWithoutDatabase } from './settings.ts'

/**
 * `npm run migrate:create -- add_series_former_names`: a migration from the last one's schema to that of the
 * collections; with --blank also where they agree, to be filled by hand. Needs no database.
 */
try {
  const options = process.argv.slice(2)
  const name = options.find((option) => !option.startsWith('--'))
  // At least two words, so that a list of migrations can be read: "add_doi", not "changes".
  if (name === undefined || !/^[a-z0-9]+(_[a-z0-9]+)+$/.test(name)) {
    throw new StepFailed('Name what it does, in two or more words: npm run migrate:create -- add_series_former_names')
  }
  doWithoutDatabase()
  mkdirSync(migrationsFolder, { recursive: true })
  const payload = await payloadWithoutDatabase()
  if (!options.includes('--blank') && (await missingStatements(payload)).length === 0) {
    say('The migrations already make what the collections ask for. For one to be written by hand: add --blank')
    process.exit(0)
  }
  const before = new Set(migrationNames())
  await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: true })
  const created = migrationNames().filter((migration) => !before.has(migration))
  const [migration] = created
  if (migration === undefined || created.length !== 1) throw new Error('No migration was written.')
  await tidy(path.join(migrationsFolder, `${migration}.ts`))
  say(`Written: migrations/${migration}.ts. Read it before you commit it.`)
  process.exit(0)
} catch (error) {
  complain(explain(error))
  process.exit(1)
}

/** Payload's template imports types as if they were values, which Node does not find when it strips the types. */
async function tidy(file: string): Promise<void> {
  if (!existsSync(file.replace(/\.ts$/, '.json'))) throw new Error(`The schema beside ${file} is missing.`)
  const mixed = /^import \{[^}]*\} from '@payloadcms\/db-postgres'\n/m
  const source = readFileSync(file, 'utf8')
  if (!mixed.test(source)) throw new Error(`${file} does not begin as expected: Payload's template has changed.`)
  const fixed = source.replace(
    mixed,
    "import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'\nimport { sql } from '@payloadcms/db-postgres'\n",
  )
  writeFileSync(file, await format(fixed, { ...(await resolveConfig(file)), parser: 'typescript' }))
  // A list of all migrations that nothing reads: Payload reads the folder.
  rmSync(path.join(migrationsFolder, 'index.ts'), { force: true })
}
