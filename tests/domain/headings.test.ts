import { describe, expect, it } from '@jest/globals'
import { contentsOf, headingsOf } from '#domain/headings.ts'
import { heading, paragraph, richText } from '../support/fixtures/rich-text.ts'

const ids = (...titles: string[]) =>
  headingsOf(richText(...titles.map((text) => heading('h2', text)))).map(({ id }) => id)

describe('addresses of headings', () => {
  it('can be read in every script', () => {
    expect(
      ids(
        'Why begin at the top?',
        '1962: the “Missile” Crisis',
        '为什么从高层开始？',
        '信頼を築く・その後',
        '신뢰 쌓기',
      ),
    ).toEqual([
      'section-why-begin-at-the-top',
      'section-1962-the-missile-crisis',
      'section-为什么从高层开始',
      'section-信頼を築く-その後',
      'section-신뢰-쌓기',
    ])
  })

  it('are unique, also where a heading looks like the address of another', () => {
    const found = ids('Conclusion', 'Conclusion 2', 'Conclusion', 'Conclusion!')
    expect(found).toEqual([
      'section-conclusion',
      'section-conclusion-2',
      'section-conclusion-3',
      'section-conclusion-4',
    ])
  })

  it('exist for a heading without a letter, are not too long, and not made for an empty one', () => {
    expect(ids('***')).toEqual(['section'])
    expect(ids('信'.repeat(300))[0]).toHaveLength('section-'.length + 60)
    expect(ids('', '  ')).toEqual([])
  })

  it('never have half a character or a space at their end', () => {
    expect(ids('𠮷'.repeat(100))[0]).toBe(`section-${'𠮷'.repeat(60)}`)
    expect(ids(`${'a'.repeat(59)} b`)[0]).toBe(`section-${'a'.repeat(59)}`)
  })
})

describe('a list of contents', () => {
  it('has parts inside chapters, and not what is below them', () => {
    const text = richText(
      heading('h3', 'Before'),
      heading('h2', 'One'),
      paragraph('Text'),
      heading('h3', 'Inside'),
      heading('h4', 'Deep'),
      heading('h2', 'Two'),
    )
    const entries = contentsOf(headingsOf(text)).map(({ inside, text: name }) => [
      name,
      inside.map((entry) => entry.text),
    ])
    expect(entries).toEqual([
      ['Before', []],
      ['One', ['Inside']],
      ['Two', []],
    ])
  })

  it('has the parts of a text that stands under one heading, as Word has it for the title', () => {
    const text = richText(heading('h2', 'The title'), heading('h3', 'One'), heading('h3', 'Two'))
    expect(contentsOf(headingsOf(text)).map((entry) => entry.text)).toEqual(['One', 'Two'])
    expect(contentsOf(headingsOf(richText(heading('h2', 'Alone'))))).toEqual([])
  })

  it('is empty for no text', () => {
    expect(contentsOf(headingsOf(null))).toEqual([])
  })
})
