import { randomBytes } from 'node:crypto'
import { startPayload } from '../migrate.ts'

/** Makes an editor in the portal that is measured, and tells the parent process how to sign in. */
const payload = await startPayload()
const [email, password] = ['bench@example.org', randomBytes(16).toString('hex')]
await payload.create({
  collection: 'users',
  data: { role: 'editor', name: 'Bench', email, password },
  context: { withoutInvitation: true },
})
process.send?.({ email, password }, () => process.exit(0))
