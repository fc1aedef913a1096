import { describe, expect, it } from '@jest/globals'
import { diffWords, type DiffPart } from '#domain/text-diff.ts'

const textOf = (parts: DiffPart[], without: DiffPart['kind']) =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

const changes = (parts: DiffPart[]) => parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text])

describe('a difference between two texts', () => {
  it('is shown word by word in English', () => {
    expect(changes(diffWords('Two leaders met in Vienna.', 'Two leaders met in Reykjavik.', 'en'))).toEqual([
      ['removed', 'Vienna'],
      ['added', 'Reykjavik'],
    ])
  })

  it('is shown word by word in languages without spaces', () => {
    expect(changes(diffWords('两国领导人在维也纳会晤。', '两国领导人在北京会晤。', 'zh-Hans'))).toEqual([
      ['removed', '维也纳'],
      ['added', '北京'],
    ])
    expect(changes(diffWords('両国は信頼を築いた。', '両国は協力を築いた。', 'ja'))).toEqual([
      ['removed', '信頼'],
      ['added', '協力'],
    ])
  })

  it('leaves out nothing: without what was added it is the older text, without what was removed the newer', () => {
    const [before, after] = ['One.\n\nTwo three.\nFour', 'Zero.\n\nTwo  thrée.\n\nFour five']
    const parts = diffWords(before, after, 'en')
    expect([textOf(parts, 'added'), textOf(parts, 'removed')]).toEqual([before, after])
  })

  it('is found paragraph by paragraph where two long texts have no word in common', () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ')
    const [before, after] = [`Same.\n\n${text('a')}`, `Same.\n\n${text('b')}`]
    const parts = diffWords(before, after, 'en')
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added'])
    expect([textOf(parts, 'added'), textOf(parts, 'removed')]).toEqual([before, after])
  })
})
