import { describe, expect, it } from '@jest/globals'
import { internalToken, isInternalToken } from '#domain/internal-token.ts'

const secret = 'a secret of at least thirty-two characters'

describe('the token of internal requests', () => {
  it('is the same for everybody who knows the secret', () => {
    expect(internalToken(secret)).toMatch(/^[0-9a-f]{64}$/)
    expect(internalToken(secret)).toBe(internalToken(secret))
    expect(internalToken('another secret')).not.toBe(internalToken(secret))
  })

  it('is accepted as a bearer token', () => {
    expect(isInternalToken(secret, `Bearer ${internalToken(secret)}`)).toBe(true)
    expect(isInternalToken(secret, `bearer ${internalToken(secret)}`)).toBe(true)
  })

  it.each([
    undefined,
    null,
    '',
    'Bearer',
    'Bearer ',
    'Bearer x',
    internalToken(secret),
    `Basic ${internalToken(secret)}`,
  ])('is not %s', (header) => {
    expect(isInternalToken(secret, header)).toBe(false)
  })

  it('is not that of another secret', () => {
    expect(isInternalToken(secret, `Bearer ${internalToken('another secret')}`)).toBe(false)
  })
})
