const SEPARATOR = '.'

/**
 * What a database of Unicode text can hold. PostgreSQL, section 8.3: no null character. Half of a surrogate pair is no
 * character at all (Unicode, section 3.9): a driver writes another one in its place.
 */
const isStorable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

/**
 * @param value what a person sent, of any shape
 * @returns paths of the fields whose text cannot be stored as it is; of rich text the path of its field
 * @example unstorablePaths({ title: 'a\u0000b', names: [{ name: '\ud800' }] }) // ['title', 'names.0.name']
 */
export function unstorablePaths(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [path]
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  const inside = Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    unstorablePaths(part, path === '' ? name : `${path}${SEPARATOR}${name}`),
  )
  // An editor state is one field of a form.
  return 'root' in value && inside.length > 0 ? [path] : inside
}
