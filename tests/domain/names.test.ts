import { describe, expect, it } from '@jest/globals'
import { citationName, nameSortKey, nameViewFor } from '#domain/names.ts'
import type { NameFields } from '#domain/names.ts'

const yu: NameFields = {
  familyName: 'Yu',
  givenName: 'Tiejun',
  nameOrder: 'familyFirst',
  nativeNames: [
    { language: 'zh-Hans', name: '于铁军' },
    { language: 'ko', name: '위톄쥔' },
  ],
}
const smith: NameFields = { familyName: 'Smith', givenName: 'Jane', nameOrder: 'givenFirst', nativeNames: [] }

describe('nameViewFor', () => {
  it('shows the romanised name with the own native form beside it on an English page', () => {
    expect(nameViewFor(yu, 'en')).toEqual({
      display: { text: 'Yu Tiejun', lang: 'en' },
      others: [{ text: '于铁军', lang: 'zh-Hans' }],
      family: 'Yu',
      given: 'Tiejun',
    })
  })

  it('shows the native name first on a page in its script', () => {
    expect(nameViewFor(yu, 'zh')).toMatchObject({
      display: { text: '于铁军', lang: 'zh-Hans' },
      others: [{ text: 'Yu Tiejun', lang: 'en' }],
      family: 'Yu',
      given: 'Tiejun',
    })
  })

  it('uses the form for the language of the page, not the own native one', () => {
    expect(nameViewFor(yu, 'ko').display).toEqual({ text: '위톄쥔', lang: 'ko' })
    expect(nameViewFor(yu, 'ko').others).toEqual([{ text: 'Yu Tiejun', lang: 'en' }])
  })

  it('shows the own native form beside the romanised name where the page has no form of its own', () => {
    const view = nameViewFor(yu, 'ja')
    expect(view.display.text).toBe('Yu Tiejun')
    expect(view.others).toEqual([{ text: '于铁军', lang: 'zh-Hans' }])
  })

  it('shows a name in Traditional characters first on a Chinese page', () => {
    const person = { ...smith, nativeNames: [{ language: 'zh-Hant' as const, name: '施珍' }] }
    expect(nameViewFor(person, 'zh').display).toEqual({ text: '施珍', lang: 'zh-Hant' })
  })

  it('writes the family name last where that is the order', () => {
    expect(nameViewFor(smith, 'ja')).toMatchObject({ display: { text: 'Jane Smith', lang: 'en' }, others: [] })
  })

  it.each([
    { familyName: 'Sukarno', givenName: '' },
    { familyName: '', givenName: 'Sukarno' },
    { familyName: null, givenName: ' Sukarno ' },
  ])('takes a single name for the family name: %o', (fields) => {
    const view = nameViewFor({ ...smith, ...fields }, 'en')
    expect(view).toEqual({ display: { text: 'Sukarno', lang: 'en' }, others: [], family: 'Sukarno', given: '' })
  })

  it('tidies spaces, also ideographic ones, and composes letters', () => {
    const person: NameFields = {
      familyName: ' Nguye\u0302\u0303n ',
      givenName: 'Van\u3000 Anh',
      nameOrder: 'familyFirst',
      nativeNames: [{ language: 'ja', name: '\u3000' }],
    }
    expect(nameViewFor(person, 'ja')).toMatchObject({ display: { text: 'Nguy\u1ec5n Van Anh' }, others: [] })
  })

  it('does not list a native form that is the romanised name again', () => {
    const person = { ...smith, nativeNames: [{ language: 'en' as const, name: 'Jane Smith' }] }
    expect(nameViewFor(person, 'en').others).toEqual([])
  })

  it('falls back on the native name where nobody has romanised it', () => {
    const person: NameFields = { ...yu, familyName: '', givenName: null }
    expect(nameViewFor(person, 'en')).toEqual({
      display: { text: '于铁军', lang: 'zh-Hans' },
      others: [],
      family: '于铁军',
      given: '',
    })
  })

  it('never divides the name of an organisation', () => {
    const organisation: NameFields = { ...smith, organisation: { text: 'アジア太平洋', lang: 'ja' } }
    const view = nameViewFor(organisation, 'ja')
    expect(view).toEqual({
      display: { text: 'アジア太平洋', lang: 'ja' },
      others: [],
      family: 'アジア太平洋',
      given: '',
    })
    expect(citationName(view)).toBe('アジア太平洋')
  })
})

describe('citationName', () => {
  it('is "Family, Given" where the romanised name is shown, whatever its order', () => {
    expect(citationName(nameViewFor(yu, 'en'))).toBe('Yu, Tiejun')
    expect(citationName(nameViewFor(yu, 'ja'))).toBe('Yu, Tiejun')
    expect(citationName(nameViewFor(smith, 'en'))).toBe('Smith, Jane')
  })

  it('is the undivided native name where the page shows that', () => {
    expect(citationName(nameViewFor(yu, 'zh'))).toBe('于铁军')
  })

  it('has no comma for a single name', () => {
    expect(citationName(nameViewFor({ ...smith, givenName: '' }, 'en'))).toBe('Smith')
  })
})

describe('order of names', () => {
  it('sorts by family name, or by the native name that is shown', () => {
    expect(nameSortKey(nameViewFor(smith, 'en'))).toBe('Smith Jane')
    expect(nameSortKey(nameViewFor(yu, 'zh'))).toBe('于铁军')
  })
})
