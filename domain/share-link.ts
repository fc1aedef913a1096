import type { InterfaceLanguage } from './languages.ts'

/** How long a share link may be open, in days. */
export const SHARE_DAYS = { least: 1, most: 60, usual: 14 } as const

const DAY_MS = 24 * 60 * 60_000

/** @returns the instant at which a link made at `now` ends, to the second, as its token has it */
export function shareExpiry(days: number, now: Date): Date {
  return new Date(Math.floor((now.getTime() + days * DAY_MS) / 1000) * 1000)
}

export type ShareLinkFacts = { expiresAt: Date; revokedAt: Date | null }

/** How a share link stands: `open` until it ends by itself or is revoked. */
export type ShareLinkState = 'open' | 'expired' | 'revoked'

export function shareLinkState({ expiresAt, revokedAt }: ShareLinkFacts, now: Date): ShareLinkState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt.getTime() <= now.getTime() ? 'expired' : 'open'
}

/** Where the holder of a link reads the draft, its PDF and its pictures. */
export const sharePath = (token: string) => `/share/${token}`
export const sharePdfPath = (token: string, file: string) => `${sharePath(token)}/${file}`
export const shareImagePath = (token: string, image: number, size: string | null) =>
  `${sharePath(token)}/image/${image}${size === null ? '' : `?size=${size}`}`

/** Where signed-in staff see an edition's latest draft, or one of its versions. */
export const previewPath = (collection: 'reports' | 'translations', id: number, version: number | null = null) =>
  `/preview/${collection}/${id}${version === null ? '' : `?version=${version}`}`

/** Where they see an author's page as it is saved, also before readers have it. */
export const authorPreviewPath = (id: number, language: InterfaceLanguage) =>
  `/preview/authors/${id}?language=${language}`

/** Where they see the latest draft of an edition without a file as the PDF that the portal sets. */
export const previewPdfPath = (collection: 'reports' | 'translations', id: number) =>
  `/preview/${collection}/${id}/draft.pdf`

/** Tokens do not get into logs. @example withoutToken('/share/AbC…/x.pdf') // '/share/…/x.pdf' */
export function withoutToken(path: string): string {
  // The segment after "/share/".
  return path.replace(/^(\/share\/)[^/?#]+/, '$1…')
}
