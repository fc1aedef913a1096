import { beforeAll, describe, expect, it } from '@jest/globals'
import type * as Environment from '#env.ts'

const required = {
  DATABASE_URL: 'postgres://user:password@db.example.org:5432/portal',
  PAYLOAD_SECRET: 'a-random-text-of-at-least-32-characters',
}

let parseEnv: typeof Environment.parseEnv
let EnvError: typeof Environment.EnvError

beforeAll(async () => {
  // Loading env.ts parses the environment of the process, which here has no database.
  // eslint-disable-next-line no-restricted-properties -- what is tested is the reader of the environment itself
  for (const [name, value] of Object.entries(required)) process.env[name] ??= value
  ;({ parseEnv, EnvError } = await import('#env.ts'))
})

describe('parseEnv', () => {
  it('needs no more than a database and a secret', () => {
    expect(parseEnv(required)).toMatchObject({
      ...required,
      PORT: 3000,
      DATA_DIR: '.data',
      LOG_LEVEL: 'info',
      NODE_ENV: 'production',
    })
    expect(parseEnv(required)).not.toHaveProperty('PUBLIC_URL')
  })

  it('ignores the variables of others', () => {
    expect(parseEnv({ ...required, HOME: '/root' })).not.toHaveProperty('HOME')
  })

  it('takes an empty value for a missing one', () => {
    expect(parseEnv({ ...required, PORT: ' ', PUBLIC_URL: '', SMTP_URL: undefined })).toMatchObject({ PORT: 3000 })
    expect(() => parseEnv({ ...required, DATABASE_URL: '' })).toThrow('DATABASE_URL is missing')
  })

  it('reduces the public address to its origin', () => {
    expect(parseEnv({ ...required, PUBLIC_URL: 'https://Portal.example.org/' }).PUBLIC_URL).toBe(
      'https://portal.example.org',
    )
  })

  it('reads a port as a number', () => {
    expect(parseEnv({ ...required, PORT: '8080' }).PORT).toBe(8080)
  })

  it.each([
    ['DATABASE_URL', 'mysql://user@host/portal'],
    ['DATABASE_URL', 'localhost:5432'],
    ['PAYLOAD_SECRET', 'too short'],
    ['PUBLIC_URL', 'portal.example.org'],
    ['PUBLIC_URL', 'https://portal.example.org/path'],
    ['PUBLIC_URL', 'ftp://portal.example.org'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['SMTP_URL', 'http://mail.example.org'],
    ['MAIL_FROM', 'nobody'],
    ['FIRST_ADMIN_EMAIL', 'admin'],
    ['FIRST_ADMIN_PASSWORD', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
  ])('names %s where it is %p, and does not repeat the value', (name, value) => {
    const parse = () => parseEnv({ ...required, [name]: value })
    expect(parse).toThrow(EnvError)
    expect(parse).toThrow(new RegExp(`^The portal cannot start .* ${name} (must|Invalid|is)`))
    if (name === 'PAYLOAD_SECRET' || name === 'FIRST_ADMIN_PASSWORD') expect(parse).not.toThrow(value)
  })

  it('names everything that is wrong at once', () => {
    expect(() => parseEnv({ PORT: 'x' })).toThrow(/DATABASE_URL is missing.*PAYLOAD_SECRET is missing.*PORT must be/)
  })
})
