import { startPayload } from '#scripts/migrate.ts'
import { addSample } from '#scripts/sample.ts'
import { ACCOUNTS, PASSWORD } from './accounts.ts'
import { findBrowser } from '#scripts/browser.ts'

/** Run by scripts/test.ts on the database of the portal under test, before that is started. */
const payload = await startPayload()
await addSample(payload)
for (const { role, email, name } of ACCOUNTS) {
  await payload.create({
    collection: 'users',
    data: { role, email, name, password: PASSWORD, ...(role === 'translator' ? { languages: ['zh-Hans', 'ja'] } : {}) },
    context: { withoutInvitation: true },
  })
}
const browser = await findBrowser()
process.send?.({ browser }, () => process.exit(0))
