import { type PayloadRequest, ValidationError } from 'payload'
import { type MessageCode, say } from './messages.ts'

/** @returns a field's name in the form, in the admin's languages; undefined where it is no field of the first level */
function labelAt(req: PayloadRequest, collection: string, path: string) {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection)
  const field = config?.flattenedFields.find(({ name }) => name === path)
  return (field && 'label' in field && field.label) || undefined
}

/**
 * Refuses a save with messages at the fields they concern (HTTP 400); nothing is written.
 * @throws {ValidationError} always
 */
export function refuseFields(
  req: PayloadRequest,
  collection: string,
  errors: { path: string; message: string }[],
): never {
  // The notice above the form names the fields by these labels.
  const labelled = errors.map((error) => ({ ...error, label: labelAt(req, collection, error.path) }))
  throw new ValidationError({ collection, errors: labelled, req }, req.t)
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
