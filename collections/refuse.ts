import { type PayloadRequest, ValidationError } from 'payload'
import { type MessageCode, say } from './messages.ts'

/**
 * Refuses a save with messages at the fields they concern (HTTP 400); nothing is written.
 * @throws {ValidationError} always
 */
export function refuseFields(
  req: PayloadRequest,
  collection: string,
  errors: { path: string; message: string }[],
): never {
  throw new ValidationError({ collection, errors, req }, req.t)
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
