import { describe, expect, it } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'
import { ja } from '@payloadcms/translations/languages/ja'
import { ko } from '@payloadcms/translations/languages/ko'
import { zh } from '@payloadcms/translations/languages/zh'
import { payloadWords } from '#collections/payload-words.ts'
import { isRecord } from '#domain/records.ts'

const ASIAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u

/** Names, and what no page of ours shows. */
const NOT_TRANSLATED = ['authentication:apiKey', 'general:thisLanguage']

type Entry = readonly [key: string, text: string]

function entriesOf(words: unknown, path = ''): Entry[] {
  if (!isRecord(words)) return []
  return Object.entries(words).flatMap(([key, value]): Entry[] => {
    const at = path ? `${path}:${key}` : key
    return typeof value === 'string' ? [[at, value]] : entriesOf(value, at)
  })
}

const english = new Map(entriesOf(en.translations))

describe.each([
  ['zh', zh, payloadWords.zh],
  ['ja', ja, payloadWords.ja],
  ['ko', ko, payloadWords.ko],
] as const)('Payload’s own words in %s', (_language, { translations }, ours) => {
  const said = new Map([...entriesOf(translations), ...entriesOf(ours)])

  it('are all in that language', () => {
    const isLeft = (text = '') => /[a-z]{2}/i.test(text) && !ASIAN.test(text)
    const left = [...english.keys()].filter((key) => !said.has(key) || isLeft(said.get(key)))
    expect(left.filter((key) => !NOT_TRANSLATED.includes(key))).toEqual([])
  })

  it('are no instructions to whoever translated them', () => {
    const long = [...said].filter(([key, text]) => text.length > 60 + 3 * (english.get(key) ?? text).length)
    expect(long.map(([key]) => key)).toEqual([])
  })
})
