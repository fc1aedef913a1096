/** What came back from the portal's own API. */
export type Answer =
  | { ok: true; body: unknown }
  /** `status`: of HTTP, where the server answered at all; `fields`: where the refusal is about single fields, by their paths. */
  | { ok: false; message: string | null; status?: number; fields?: readonly string[] }

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const listIn = (value: unknown, key: string): unknown[] => {
  const list = isRecord(value) ? value[key] : null
  return Array.isArray(list) ? list : []
}

const messagesOf = (errors: unknown[]) =>
  errors.flatMap((error) => (isRecord(error) && typeof error.message === 'string' ? [error.message] : []))

/**
 * @param body an error body of Payload, `{ errors: [{ message, data?: { errors: [{ path, message }] } }] }`
 * @returns what to tell the person: the messages of single fields, which say what to do, before the general one
 */
export function errorMessageOf(body: unknown): string | null {
  const errors = listIn(body, 'errors')
  const ofFields = errors.flatMap((error) => (isRecord(error) ? messagesOf(listIn(error.data, 'errors')) : []))
  const messages = ofFields.length > 0 ? ofFields : messagesOf(errors)
  return messages.length > 0 ? messages.join(' ') : null
}

/** @returns paths of the fields that a refusal is about */
function fieldsIn(body: unknown): string[] {
  const ofFields = listIn(body, 'errors').flatMap((error) => (isRecord(error) ? listIn(error.data, 'errors') : []))
  return ofFields.flatMap((error) => (isRecord(error) && typeof error.path === 'string' ? [error.path] : []))
}

/**
 * Asks the portal's own API as the signed-in user.
 *
 * @param language of the admin, in which the server words its messages
 * @returns the answer as a value; a server that cannot be reached is a failure without a message
 */
export async function ask(
  url: string,
  language: string,
  request: { method: 'GET' } | { method: 'POST' | 'PATCH'; body: Record<string, unknown> } = { method: 'GET' },
): Promise<Answer> {
  const headers = { 'Accept-Language': language, 'Content-Type': 'application/json' }
  const body = 'body' in request ? JSON.stringify(request.body) : null
  let response: Response
  try {
    response = await fetch(url, { method: request.method, headers, body, credentials: 'include' })
  } catch (err) {
    console.error('The portal did not answer.', err)
    return { ok: false, message: null }
  }
  const content: unknown = await response.json().catch(() => null)
  if (response.ok) return { ok: true, body: content }
  const fields = fieldsIn(content)
  return { ok: false, message: errorMessageOf(content), status: response.status, ...(fields.length > 0 && { fields }) }
}
