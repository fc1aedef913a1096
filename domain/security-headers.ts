import { EMBED_ORIGINS } from './embeds.ts'

/**
 * What an answer is, as far as its security headers differ. `reading`: a page for readers, which has no script of the
 * framework's; `site`: any other answer outside the admin, pages of drafts among them.
 */
export type HeaderProfile = 'reading' | 'site' | 'admin' | 'pdf'

type Policy = Record<string, readonly string[]>

const SITE_POLICY: Policy = {
  'default-src': ["'self'"],
  // Next puts its flight data into inline scripts.
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  // Videos and charts in texts, after the reader has asked for them.
  'frame-src': EMBED_ORIGINS,
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
}

/**
 * No inline script runs, and no inline style applies. JSON-LD is data, which this directive is not asked about (HTML,
 * section 4.12.1.1, "prepare the script element"), and the speculation rules come in a header.
 */
const READING_POLICY: Policy = {
  ...SITE_POLICY,
  'script-src': ["'self'"],
  'style-src': ["'self'"],
}

const ADMIN_POLICY: Policy = {
  ...SITE_POLICY,
  'font-src': ["'self'", 'data:'],
  // Previews of files that are chosen but not uploaded yet, and of drafts.
  'frame-src': ["'self'", 'blob:'],
  'media-src': ["'self'", 'blob:'],
  'worker-src': ["'self'", 'blob:'],
}

const POLICIES = { reading: READING_POLICY, site: SITE_POLICY, admin: ADMIN_POLICY } as const

/** React rebuilds server stacks with eval in development, and pages are reloaded over a socket. */
const DEVELOPMENT_POLICY: Policy = { 'script-src': ["'unsafe-eval'"], 'connect-src': ['ws:'] }

function serialise(policy: Policy, additions: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources, ...(additions[directive] ?? [])].join(' '))
    .join('; ')
}

/**
 * @param inlineStyle hash source of the one style element that applies to a reading page
 * @returns the Content-Security-Policy (CSP level 3) of an answer
 */
export function contentSecurityPolicy(profile: HeaderProfile, dev: boolean, inlineStyle?: string): string {
  // Browsers show a PDF in a viewer made of their own scripts and plug-ins: a full policy would reach into it.
  if (profile === 'pdf') return "frame-ancestors 'self'"
  const additions: Policy = profile === 'reading' && inlineStyle ? { 'style-src': [inlineStyle] } : {}
  return serialise(POLICIES[profile], dev ? DEVELOPMENT_POLICY : additions)
}

/**
 * @param https whether readers reach the portal over TLS
 * @param inlineStyle see {@link contentSecurityPolicy}
 * @returns header names to values, for every answer
 */
export function securityHeaders(options: {
  profile: HeaderProfile
  dev: boolean
  https: boolean
  inlineStyle?: string
}): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(options.profile, options.dev, options.inlineStyle),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(options.https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}
