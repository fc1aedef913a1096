import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one door to the data: every read of the site is an anonymous reader's. */
export const READER = { overrideAccess: false, draft: false } as const

export const payload = (): Promise<Payload> => getPayload({ config })

/** All rows of one query, without a count. */
export const ALL = { ...READER, pagination: false, depth: 0 } as const
