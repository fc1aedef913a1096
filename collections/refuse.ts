import { type PayloadRequest, ValidationError } from 'payload'
import { FIELD_OF_MISSING, type Missing } from '#domain/release.ts'
import { type MessageCode, say, sayMissing } from './messages.ts'

/**
 * Refuses a save with messages at the fields they concern (HTTP 400); nothing is written.
 * @throws {ValidationError} always
 */
export function refuseFields(
  req: PayloadRequest,
  collection: string,
  errors: { path: string; message: string }[],
): never {
  const error = new ValidationError({ collection, errors, req }, req.t)
  // Payload's own sentence only names the fields, by their names in the code; an autosave shows nothing else.
  error.message = errors.map(({ message }) => message).join(' ')
  throw error
}

/** @throws {ValidationError} with one message at one field */
export function refuse(
  req: PayloadRequest,
  collection: string,
  path: string,
  code: MessageCode,
  values?: Record<string, string>,
): never {
  refuseFields(req, collection, [{ path, message: say(req, code, values) }])
}

/** @throws {ValidationError} that names, at its field, everything that is missing for a release; unless nothing is */
export function refuseMissing(req: PayloadRequest, collection: string, missing: readonly Missing[]): void {
  if (missing.length === 0) return
  refuseFields(
    req,
    collection,
    missing.map((code) => ({ path: FIELD_OF_MISSING[code], message: sayMissing(req, code) })),
  )
}
