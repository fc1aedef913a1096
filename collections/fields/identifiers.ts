import type { Field, FieldHook, TextField } from 'payload'
import { refuse } from '../refuse.ts'

/**
 * A text field that holds an identifier in its one canonical form.
 *
 * @param kind name of the identifier in messages, e.g. "ORCID"
 * @param normalise canonical form, or null for what is none
 */
export function identifierField(
  field: Pick<TextField, 'name' | 'label' | 'admin'>,
  kind: string,
  normalise: (value: string) => string | null,
): Field {
  const toCanonical: FieldHook = ({ value, req, collection, global, path }) => {
    if (typeof value !== 'string' || value.trim() === '') return value === undefined ? undefined : null
    const canonical = normalise(value)
    if (canonical !== null) return canonical
    return refuse(req, collection?.slug ?? global?.slug ?? '', path.join('.'), 'identifierInvalid', { value, kind })
  }
  return { ...field, type: 'text', hooks: { beforeValidate: [toCanonical] } }
}
