import type { ServerResponse } from 'node:http'
import type { DatabaseWatch } from './database.ts'

export type HealthOptions = { database: Pick<DatabaseWatch, 'isReachable'>; isPrepared: () => boolean }

/** @returns status and body of a health path, or null where there is none. */
export async function healthOf(
  pathname: string,
  options: HealthOptions,
): Promise<{ status: number; body: unknown } | null> {
  if (pathname === '/health/live') return { status: 200, body: { status: 'live' } }
  if (pathname !== '/health/ready') return null
  const checks = { application: options.isPrepared(), database: await options.database.isReachable() }
  const ready = checks.application && checks.database
  return { status: ready ? 200 : 503, body: { status: ready ? 'ready' : 'not ready', ...checks } }
}

export function sendHealth(res: ServerResponse, health: { status: number; body: unknown }): void {
  const body = JSON.stringify(health.body)
  res.statusCode = health.status
  res.setHeader('Content-Type', 'application/json; charset=utf-8')
  res.setHeader('Content-Length', Buffer.byteLength(body))
  res.setHeader('Cache-Control', 'no-store')
  res.end(body)
}
