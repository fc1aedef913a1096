import { describe, expect, it } from '@jest/globals'
import { clientAddress, clientKey, isOwnNetwork, trustsForwarding } from '#server/client-address.ts'
import { createRateLimiter } from '#server/rate-limit.ts'

describe('the rate limit', () => {
  const limits = [{ method: 'POST', path: '/api/users/login', burst: 3, perMinute: 6 }]
  const take = (limiter: ReturnType<typeof createRateLimiter>, client = 'a') =>
    limiter.take(client, 'POST', '/api/users/login')

  it('lets a burst pass, then says how long to wait', () => {
    const limiter = createRateLimiter({ limits, now: () => 0 })
    expect([take(limiter), take(limiter), take(limiter), take(limiter)]).toEqual([0, 0, 0, 10])
  })

  it('gives back as time passes, up to the burst', () => {
    let now = 0
    const limiter = createRateLimiter({ limits, now: () => now })
    for (let count = 0; count < 4; count += 1) take(limiter)
    now = 10_000
    expect([take(limiter), take(limiter)]).toEqual([0, 10])
    now = 10_000_000
    expect([take(limiter), take(limiter), take(limiter), take(limiter)]).toEqual([0, 0, 0, 10])
  })

  it('is one for each client', () => {
    const limiter = createRateLimiter({ limits, now: () => 0 })
    for (let count = 0; count < 4; count += 1) take(limiter, 'a')
    expect(take(limiter, 'b')).toBe(0)
  })

  it('leaves all other requests alone', () => {
    const limiter = createRateLimiter({ limits, now: () => 0 })
    for (let count = 0; count < 9; count += 1) {
      expect(limiter.take('a', 'GET', '/api/users/login')).toBe(0)
      expect(limiter.take('a', 'POST', '/api/users/logout')).toBe(0)
    }
  })

  it('forgets the clients not heard of longest when there are too many', () => {
    const limiter = createRateLimiter({ limits, maxBuckets: 2, now: () => 0 })
    for (let count = 0; count < 4; count += 1) take(limiter, 'a')
    take(limiter, 'b')
    expect(take(limiter, 'a')).toBeGreaterThan(0)
    take(limiter, 'c')
    expect(take(limiter, 'a')).toBeGreaterThan(0)
    take(limiter, 'b')
    take(limiter, 'c')
    expect(take(limiter, 'a')).toBe(0)
  })
})

describe('the address of a client', () => {
  it('is the one that our own proxies heard', () => {
    expect(clientAddress('127.0.0.1', '198.51.100.1, 203.0.113.7, 10.0.0.2')).toBe('203.0.113.7')
    expect(clientAddress('::ffff:127.0.0.1', '203.0.113.7')).toBe('203.0.113.7')
    expect(clientAddress('127.0.0.1', '10.1.1.1, 10.0.0.2')).toBe('10.1.1.1')
    expect(clientAddress('127.0.0.1', 'unknown, <x>')).toBe('127.0.0.1')
    expect(clientAddress('::ffff:203.0.113.9', undefined)).toBe('203.0.113.9')
  })

  it('is told by a proxy only where there can be one', () => {
    expect(trustsForwarding('127.0.0.1', undefined)).toBe(false)
    expect(trustsForwarding('::ffff:172.18.0.3', 'https://portal.example.org')).toBe(true)
    expect(trustsForwarding('203.0.113.7', 'https://portal.example.org')).toBe(false)
  })

  it.each(['127.0.0.1', '::1', '10.2.3.4', '172.31.0.1', '192.168.1.1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1'])(
    '%s is of our own network',
    (ip) => {
      expect(isOwnNetwork(ip)).toBe(true)
    },
  )

  it.each(['8.8.8.8', '172.32.0.1', '2001:db8::1', '', 'localhost'])('%s is not', (ip) => {
    expect(isOwnNetwork(ip)).toBe(false)
  })

  it('counts as its network where a client has a whole one', () => {
    expect(clientKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2')
    expect(clientKey('2001:db8:1:2::9')).toBe('2001:db8:1:2')
    expect(clientKey('2001:db8::9')).toBe('2001:db8:0:0')
    expect(clientKey('::1')).toBe('0:0:0:0')
    expect(clientKey('203.0.113.7')).toBe('203.0.113.7')
  })
})
