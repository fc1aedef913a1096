import type { PayloadRequest } from 'payload'
import { type Finding, isBlocking } from '#domain/checklist.ts'
import { refuseFields } from '../refuse.ts'
import { sayFinding } from './say-finding.ts'

/**
 * Refuses a release for everything that blocks it, each at its field; several at one field are said together, as the
 * form shows one message there. Hints refuse nothing.
 *
 * @throws {ValidationError} where anything blocks
 */
export function refuseFindings(req: PayloadRequest, collection: string, findings: readonly Finding[]): void {
  const blocking = findings.filter(isBlocking)
  const byField = Map.groupBy(blocking, ({ field }) => field)
  if (byField.size === 0) return
  refuseFields(
    req,
    collection,
    [...byField].map(([path, found]) => ({ path, message: found.map((one) => sayFinding(req, one)).join(' ') })),
    blocking.length,
  )
}
