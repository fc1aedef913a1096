import { describe, expect, it } from '@jest/globals'
import { createTranslator } from 'next-intl'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { loadMessages } from '#i18n/messages.ts'
import { argumentsOf } from './icu-arguments.ts'

type Tree = { [key: string]: string | Tree }

/** Message key ("report.by") → text. */
function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

const catalogues = await Promise.all(
  INTERFACE_LANGUAGES.map(async (language) => ({ language, messages: await loadMessages(language) })),
)
const english = flatten(await loadMessages('en'))

describe.each(catalogues)('messages in $language', ({ language, messages }) => {
  const texts = flatten(messages)

  it('are there for every key, and for no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('take the same arguments and marks as in English', () => {
    for (const [key, text] of english) {
      expect({ key, arguments: argumentsOf(texts.get(key) ?? '') }).toEqual({ key, arguments: argumentsOf(text) })
    }
  })

  it('are never empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('can all be written out', () => {
    for (const [key, text] of texts) {
      const onError = (error: Error) => {
        throw new Error(`${language} ${key}: ${error.message}`)
      }
      const t = createTranslator({ locale: language, messages: { text }, onError })
      const values = argumentsOf(text).map((name) =>
        name.startsWith('<') ? [name.slice(1, -1), () => 'x'] : [name.split(':')[0], 2],
      )
      expect(t.markup('text', Object.fromEntries(values))).not.toBe('')
    }
  })
})

describe('the reader of ICU arguments', () => {
  it('finds arguments and marks, also inside plural and select forms', () => {
    expect(argumentsOf('<b>{n, plural, one {# {unit}} other {{x, select, 1 {One} other {many}}}}</b> {name}')).toEqual([
      '<b>',
      'n: plural',
      'name',
      'unit',
      'x: select',
    ])
  })
})
