import { createHmac } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { shareExpiry, shareLinkState, withoutToken } from '#domain/share-link.ts'
import { readShareToken, shareToken } from '#domain/share-token.ts'

const secret = 'a secret of at least thirty-two characters'
const claim = { uuid: '0b5e1c1e-6f0a-4a52-9d5c-2f6d1e3a4b5c', expiresAt: new Date('2026-12-01T09:30:00Z') }
const token = shareToken(secret, claim)

describe('the token of a share link', () => {
  it('tells its link and its end to those who know the secret', () => {
    expect(readShareToken(secret, token)).toEqual(claim)
    expect(token).toMatch(/^[A-Za-z0-9_-]{72}$/)
  })

  it('is worth nothing after a change of any one character', () => {
    for (let place = 0; place < token.length; place += 1) {
      const other = token[place] === 'A' ? 'B' : 'A'
      const forged = token.slice(0, place) + other + token.slice(place + 1)
      expect({ place, read: readShareToken(secret, forged) }).toEqual({ place, read: null })
    }
  })

  it.each(['', 'x', token.slice(1), `${token}A`, `${token}=`, ` ${token.slice(1)}`, token.replace(/.$/, '+'), '%00'])(
    'is not "%s"',
    (text) => expect(readShareToken(secret, text)).toBeNull(),
  )

  it('is no token under another secret', () => {
    expect(readShareToken('another secret of thirty-two characters', token)).toBeNull()
  })

  it('is not made by what signs other things with the same secret', () => {
    const body = Buffer.from(token, 'base64url').subarray(0, 22)
    for (const key of [secret, createHmac('sha256', secret).update('portal-internal').digest()]) {
      const forged = Buffer.concat([body, createHmac('sha256', key).update(body).digest()]).toString('base64url')
      expect(readShareToken(secret, forged)).toBeNull()
    }
  })
})

describe('a share link', () => {
  const now = new Date('2026-11-25T12:00:00.900Z')

  it('is open for whole days from now, to the second', () => {
    expect(shareExpiry(14, now).toISOString()).toBe('2026-12-09T12:00:00.000Z')
  })

  it('is open until it ends or is revoked', () => {
    const expiresAt = new Date('2026-11-25T12:00:01Z')
    expect(shareLinkState({ expiresAt, revokedAt: null }, now)).toBe('open')
    expect(shareLinkState({ expiresAt, revokedAt: null }, expiresAt)).toBe('expired')
    expect(shareLinkState({ expiresAt, revokedAt: now }, now)).toBe('revoked')
  })

  it('is not told in logs', () => {
    expect(withoutToken(`/share/${token}/report-en.pdf`)).toBe('/share/…/report-en.pdf')
    expect(withoutToken(`/share/${token}?x=1`)).toBe('/share/…?x=1')
    expect(withoutToken('/en/reports/share')).toBe('/en/reports/share')
  })
})
