import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** The system account that PostgreSQL runs under; null means the one that started us. */
export type Account = { uid: number; gid: number } | null

const NAME = 'postgres'

/**
 * PostgreSQL refuses to run as root. So root lends it the account `postgres`,
 * which is created where it is missing; a cluster that an ordinary user has
 * made before is run as that user.
 *
 * @param cluster folder of the cluster, which may not exist yet
 */
export function accountFor(cluster: string): Account {
  const self = process.getuid?.()
  if (self === undefined)
    throw new Error('On Windows, start the portal inside WSL, or set DATABASE_URL to a PostgreSQL server.')
  if (self !== 0) return ownedByUs(cluster, self)
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  return existingAccount() ?? createdAccount()
}

function ownedByUs(cluster: string, self: number): Account {
  if (!existsSync(cluster) || statSync(cluster).uid === self) return null
  throw new Error(
    `The database in ${cluster} was made by another user. Start as that user (or as root); ` +
      'or make a new, empty one: as that user, "npm run reset".',
  )
}

function existingAccount(): Account {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, NAME], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function createdAccount(): Account {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]],
    ['adduser', ['-S', '-D', '-H', NAME]],
  ]
  for (const [command, options] of attempts) {
    if (spawnSync(command, options).status !== 0) continue
    const account = existingAccount()
    if (account) return account
  }
  throw new Error(
    `PostgreSQL does not run as root, and the system account "${NAME}" could not be created for it. ` +
      'Create that account, start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  )
}
