import { type PayloadRequest, ValidationError } from 'payload'
import { type MessageCode, say } from './messages.ts'

/**
 * Refuses a save with messages at the fields they concern (HTTP 400); nothing is written.
 * @param toDo how many things of the publication checklist are not done, where it is that which refuses
 * @throws {ValidationError} always
 */
export function refuseFields(
  req: PayloadRequest,
  collection: string,
  errors: { path: string; message: string }[],
  toDo?: number,
): never {
  const error = new ValidationError({ collection, errors, req }, req.t)
  // How the answer words it is decided where all refusals are worded for the form, see hooks/say-whole.
  if (toDo !== undefined) Object.assign(error.data, { toDo })
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
