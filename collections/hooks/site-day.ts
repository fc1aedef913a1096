import type { PayloadRequest } from 'payload'
import { todayIn } from '#domain/calendar-date.ts'

/** @returns the calendar date at an instant in the site's time zone, YYYY-MM-DD */
export async function siteDay(req: PayloadRequest, at = new Date()): Promise<string> {
  const settings = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, req })
  return todayIn(settings.timeZone || 'UTC', at)
}
