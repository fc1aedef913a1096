import type { AfterErrorHook } from 'payload'
import { say } from '../messages.ts'

/** Colons before white space (not those of addresses) that a comma follows somewhere. */
const TORN_COLON = /:(?=\s.*,)/gs

/**
 * Payload's form takes an error's message for a list of fields: it parts it at its first colon and at all commas. A
 * `message` of the whole answer it shows as it is, but then marks no field; with fields, the message is worded so
 * that nothing is parted.
 */
export const sayWhole: AfterErrorHook = ({ req, result }) => {
  if (!result?.errors) return undefined
  const { errors } = result
  if (errors.every(({ data }) => data?.errors === undefined))
    return { response: { ...result, message: errors.flatMap(({ message }) => message ?? []).join(' ') } }
  const whole = errors.map((error) => {
    const toDo = error.data?.toDo
    if (toDo === 1) return { ...error, message: say(req, 'notPublishedOne') }
    if (typeof toDo === 'number') return { ...error, message: say(req, 'notPublished', { count: String(toDo) }) }
    return { ...error, message: error.message?.replace(TORN_COLON, ' –') }
  })
  return { response: { ...result, errors: whole } }
}
