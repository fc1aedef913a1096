/**
 * @param message ICU MessageFormat text without quoting
 * @returns names of its arguments with their kind, and its marks as `<name>`, sorted
 */
export function argumentsOf(message: string): string[] {
  const marks = [...message.matchAll(/<(\w+)>/g)].map(([mark]) => mark)
  return [...new Set([...marks, ...argumentsIn(message)])].sort()
}

function argumentsIn(message: string): string[] {
  return braced(message).flatMap((inner) => {
    const [name = '', kind, ...rest] = inner.split(',')
    if (kind === undefined) return [name.trim()]
    // What is in braces inside is a message again: one form of the plural or select.
    return [`${name.trim()}: ${kind.trim()}`, ...braced(rest.join(',')).flatMap(argumentsIn)]
  })
}

/** @returns what stands between each outermost pair of braces */
function braced(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (const [index, character] of [...text].entries()) {
    if (character === '{' && depth++ === 0) start = index + 1
    if (character === '}' && --depth === 0) found.push([...text].slice(start, index).join(''))
  }
  return found
}
