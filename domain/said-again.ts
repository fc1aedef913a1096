import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts'

type Wording = Record<InterfaceLanguage, string>

/** What a message leaves open, such as `{value}`. */
const PLACE = /\{(\w+)\}/g

/** Characters that mean something in a regular expression. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g

/** A message at the beginning of a text, with each place as a group of its name; up to a space or the end. */
function beginsWith(message: string): RegExp {
  let last = 0
  let pattern = ''
  const names = new Set<string>()
  for (const match of message.matchAll(PLACE)) {
    const name = match[1] ?? ''
    pattern += message.slice(last, match.index).replace(SPECIAL, String.raw`\$&`)
    pattern += names.has(name) ? String.raw`\k<${name}>` : `(?<${name}>.+?)`
    names.add(name)
    last = match.index + match[0].length
  }
  return new RegExp(`^${pattern}${message.slice(last).replace(SPECIAL, String.raw`\$&`)}(?: |$)`, 's')
}

/**
 * Words again, in another language, what was once said and kept as a text: one message or several, parted by spaces.
 *
 * @param messages all that may have been said, each in every language, with places such as `{value}`
 * @param values what a place may hold that has a wording of its own, such as names of fields; others are kept
 * @returns null where the text is not wholly made of these messages
 */
export function saidAgain(
  text: string,
  language: InterfaceLanguage,
  messages: readonly Wording[],
  values: readonly Wording[] = [],
): string | null {
  for (const from of INTERFACE_LANGUAGES) {
    // The longest first: a short one may be how a longer one begins.
    const known = messages
      .toSorted((a, b) => b[from].length - a[from].length)
      .map((message) => ({ message, pattern: beginsWith(message[from]) }))
    const valueIn = (value: string) => values.find((one) => one[from] === value)?.[language] ?? value
    const again = (rest: string): string[] | null => {
      if (rest === '') return []
      for (const { message, pattern } of known) {
        const match = pattern.exec(rest)
        const others = match && again(rest.slice(match[0].length))
        if (!others) continue
        return [message[language].replace(PLACE, (place, name) => valueIn(match.groups?.[name] ?? place)), ...others]
      }
      return null
    }
    const said = again(text)
    if (said) return said.join(' ')
  }
  return null
}
