import { z } from 'zod'

/**
 * The one place that reads `process.env`. Parsed once; a missing or bad value
 * stops the start with a sentence that names it. A build needs no database, so
 * during `next build` the two required values may be absent.
 */
const isBuild = process.env.NEXT_PHASE === 'phase-production-build'

const postgresUrl = z
  .string({ error: 'is missing: set it to a PostgreSQL address such as postgres://user:password@host:5432/portal' })
  .refine((value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol), {
    error: 'must be a PostgreSQL address such as postgres://user:password@host:5432/portal',
  })

const secret = z
  .string({ error: 'is missing: set it to a random text of at least 32 characters' })
  .min(32, { error: 'must be a random text of at least 32 characters' })

const webOrigin = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).pathname === '/',
    {
      error: 'must be the origin readers use, such as https://portal.example.org (no path)',
    },
  )
  .transform((value) => new URL(value).origin)

const schema = z.object({
  DATABASE_URL: isBuild ? postgresUrl.default('postgres://build@127.0.0.1:1/build') : postgresUrl,
  PAYLOAD_SECRET: isBuild ? secret.default('only-for-the-build-never-used-at-run-time') : secret,
  /** Origin that readers use; absent on a local start, where localhost and 127.0.0.1 both work. */
  PUBLIC_URL: webOrigin.optional(),
  PORT: z.coerce
    .number({ error: 'must be a port number, 1 to 65535' })
    .int()
    .min(1)
    .max(65535, { error: 'must be a port number, 1 to 65535' })
    .default(3000),
  /** Folder of uploads (and of the embedded database on a local start). */
  DATA_DIR: z.string().min(1).default('.data'),
  /** Bucket of an S3-compatible service for uploads; without it they are in DATA_DIR. */
  S3_BUCKET: z.string().min(3, { error: 'must be the name of a bucket' }).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  /** Of a service other than Amazon's, such as https://s3.example.org. */
  S3_ENDPOINT: z
    .string()
    .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
      error: 'must be an address such as https://s3.example.org',
    })
    .optional(),
  /** Without the two, the SDK looks for credentials where Amazon's tools do. */
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** smtp://user:password@host:587 or smtps://…; without it mails go to the log and the outbox. */
  SMTP_URL: z
    .string()
    .refine((value) => URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol), {
      error: 'must be an SMTP address such as smtp://user:password@mail.example.org:587',
    })
    .optional(),
  MAIL_FROM: z.email({ error: 'must be an email address' }).default('portal@localhost.localdomain'),
  FIRST_ADMIN_EMAIL: z.email({ error: 'must be an email address' }).default('admin@example.org'),
  /** Without it, a random password is made and printed once. */
  FIRST_ADMIN_PASSWORD: z.string().min(12, { error: 'must have at least 12 characters' }).optional(),
  /** Whether the links in editions and bios are looked at in the background; off where the portal may not go out. */
  LINK_CHECK: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, silent',
    })
    .default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

export type Env = z.infer<typeof schema>

/** Thrown by {@link parseEnv}; its message is a sentence for the person who starts the portal. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/**
 * @param source variable names to values, e.g. `process.env`; an empty value counts as absent
 * @returns the checked settings
 * @throws {EnvError} naming every variable that is missing or wrong
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const result = schema.safeParse(present)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
  throw new EnvError(`The portal cannot start with these environment values. ${lines.join(' ')}`)
}

export const env = parseEnv(process.env)

/** Whether this is Next's server (which can drop its own caches) or a script. Next sets it in every process it runs. */
export const isInsideNext = process.env.NEXT_RUNTIME === 'nodejs'
