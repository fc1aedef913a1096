import type { PayloadRequest } from 'payload'
import { pickText } from '#domain/pick-language.ts'
import { LANGUAGES } from '#domain/languages.ts'
import type { User } from '../payload-types.ts'
import type { Mail } from './compose.ts'
import { deliver } from './deliver.ts'
import { languageOf, originOf } from './recipient.ts'
import { invitationMail, passwordResetMail } from './texts.ts'

const HOUR = 3_600_000
const RESET_HOURS = 2
const INVITATION_HOURS = 7 * 24

/**
 * Sends somebody the link by which they choose their first password.
 *
 * @param isLastTry a mail that fails now is kept in the outbox
 * @throws where the mail could not be sent
 */
export async function sendInvitation(req: PayloadRequest, user: User, isLastTry: boolean): Promise<void> {
  const { payload } = req
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email: user.email },
    disableEmail: true,
    req,
  })
  // Payload takes the hours of a forgotten password before those it is called with.
  await payload.update({
    collection: 'users',
    id: user.id,
    data: { resetPasswordExpiration: new Date(Date.now() + INVITATION_HOURS * HOUR).toISOString() },
    overrideAccess: true,
    req,
  })
  const language = languageOf(user)
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const site = pickText(settings.name, [LANGUAGES[language].tag])?.text ?? 'APLN'
  const link = `${originOf(payload)}/admin/reset/${token}`
  const mail = invitationMail(language, { name: user.name, site, link, hours: INVITATION_HOURS })
  await deliver(payload, { to: user.email, ...mail }, isLastTry)
}

type MailArgs = { req?: PayloadRequest; token?: string; user?: User }

function resetMail({ req, token, user }: MailArgs): Mail | null {
  if (!req || !token || !user) return null
  const link = `${originOf(req.payload)}/admin/reset/${token}`
  return passwordResetMail(languageOf(user), { name: user.name, site: 'APLN', link, hours: RESET_HOURS })
}

/** The `forgotPassword` part of the users' authentication. */
export const passwordReset = {
  expiration: RESET_HOURS * HOUR,
  generateEmailHTML: (args: MailArgs = {}) => resetMail(args)?.html ?? '',
  generateEmailSubject: (args: MailArgs = {}) => resetMail(args)?.subject ?? '',
}
