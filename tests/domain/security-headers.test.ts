import { describe, expect, it } from '@jest/globals'
import { EMBED_ORIGINS } from '#domain/embeds.ts'
import { contentSecurityPolicy, securityHeaders } from '#domain/security-headers.ts'

describe('the content security policy', () => {
  it('lets pages load from the portal only', () => {
    const policy = contentSecurityPolicy('site', false)
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    const withoutFrames = policy.split('; ').filter((directive) => !directive.startsWith('frame-src '))
    expect(withoutFrames.join('; ')).not.toMatch(/https?:|\*/)
  })

  it('lets frames show the sites that texts can embed, and no other', () => {
    expect(contentSecurityPolicy('site', false)).toContain(`frame-src ${EMBED_ORIGINS.join(' ')};`)
    expect(EMBED_ORIGINS.join(' ')).not.toContain('*')
  })

  it('of a reading page runs no inline script and applies no inline style but the one named', () => {
    expect(contentSecurityPolicy('reading', false)).not.toContain('unsafe')
    const policy = contentSecurityPolicy('reading', false, "'sha256-abc='")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self' 'sha256-abc=';")
  })

  it('allows eval in development only', () => {
    expect(contentSecurityPolicy('site', false)).not.toContain('unsafe-eval')
    expect(contentSecurityPolicy('admin', false)).not.toContain('unsafe-eval')
    expect(contentSecurityPolicy('admin', true)).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval'")
  })

  it('lets the admin show files that are not uploaded yet', () => {
    expect(contentSecurityPolicy('admin', false)).toContain("img-src 'self' data: blob:")
    expect(contentSecurityPolicy('admin', false)).toContain("worker-src 'self' blob:")
  })

  it('names each directive once', () => {
    for (const profile of ['reading', 'site', 'admin', 'pdf'] as const) {
      const names = contentSecurityPolicy(profile, true)
        .split('; ')
        .map((directive) => directive.split(' ')[0])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('of a PDF says only who may frame it', () => {
    expect(contentSecurityPolicy('pdf', false)).toBe("frame-ancestors 'self'")
  })
})

describe('security headers', () => {
  it('bind browsers to TLS only where the portal has it', () => {
    expect(securityHeaders({ profile: 'site', dev: false, https: true })).toHaveProperty('Strict-Transport-Security')
    expect(securityHeaders({ profile: 'site', dev: false, https: false })).not.toHaveProperty(
      'Strict-Transport-Security',
    )
  })
})
