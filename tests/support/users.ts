import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role } from '#domain/roles.ts'
import type { User } from '#payload-types.ts'

/** A user as Payload's operations want them. */
export type TestUser = User & { collection: 'users' }

/**
 * Makes a user of a role; a translator translates into simplified Chinese unless `data` says otherwise.
 *
 * @example const editor = await createUser(payload, 'editor')
 */
export async function createUser(payload: Payload, role: Role, data: Partial<User> = {}): Promise<TestUser> {
  const user = await payload.create({
    collection: 'users',
    data: {
      name: `Test ${role}`,
      email: `${role}-${randomBytes(4).toString('hex')}@example.org`,
      password: randomBytes(12).toString('hex'),
      ...(role === 'translator' ? { languages: ['zh-Hans'] } : {}),
      ...data,
      role,
    },
    context: { withoutInvitation: true },
  })
  return { ...user, collection: 'users' }
}

/**
 * What makes an operation run with somebody's rights, and not with all rights, which is the Local API's default.
 *
 * @example await payload.find({ collection: 'reports', ...as(editor) })
 */
export function as(user: TestUser | null): { user: TestUser | null; overrideAccess: false } {
  return { user, overrideAccess: false }
}
