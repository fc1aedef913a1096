import { afterAll, jest } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { copyTemplate, dropDatabases } from '#scripts/test-databases.ts'
import { closeTestPayload } from './payload.ts'

/** Before a file of integration tests is loaded: a migrated database and a data folder of its own, named in the environment. */
const { TEST_SERVER_URL: serverUrl, TEST_PREFIX: prefix, TEST_TEMPLATE: template, TEST_DATA_DIR: files } = process.env
if (!serverUrl || !prefix || !template || !files) {
  throw new Error('Integration tests need a database: run them with "npm test -- integration".')
}

jest.setTimeout(60_000)

const name = `file_${randomBytes(4).toString('hex')}`
const dataDir = mkdtempSync(path.join(files, `${name}-`))
Object.assign(process.env, {
  DATABASE_URL: await copyTemplate({ serverUrl, prefix, template }, name),
  DATA_DIR: dataDir,
  PAYLOAD_SECRET: 'a-secret-that-only-the-tests-use-0123456789',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
  FIRST_ADMIN_EMAIL: 'admin@example.org',
})

afterAll(async () => {
  await closeTestPayload()
  await dropDatabases(serverUrl, `${prefix}_${name}`)
  rmSync(dataDir, { recursive: true, force: true })
})
