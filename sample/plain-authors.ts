import type { Localized, SampleAuthor } from './types.ts'

/** Nobody: people named as what they are, so that lists and credits of several can be seen. */
type Person = { slug: string; family: string; given: string; number: Localized; zh: string; ja: string; ko: string }

const role: Localized = { en: 'Sample author', zh: '示例作者', ja: 'サンプル著者', ko: '샘플 저자' }

const bioOf = ({ number }: Person): SampleAuthor['bio'] => ({
  en: [`Sample biography. Sample Author ${number.en} does not exist and stands for an author with a short biography.`],
  zh: [`示例简介。“样例作者${number.zh}”并无其人，仅用来展示简短的作者简介。`],
  ja: [`サンプルの略歴。「サンプル著者${number.ja}」は実在せず、短い略歴の見え方を示すためのものである。`],
  ko: [`샘플 약력. ‘샘플 저자 ${number.ko}’라는 사람은 실존하지 않으며, 짧은 약력이 어떻게 보이는지를 나타낸다.`],
})

const people: Person[] = [
  {
    slug: 'one',
    family: 'One',
    given: 'Sample Author',
    number: { en: 'One', zh: '一', ja: '一', ko: '일' },
    zh: '样例作者一',
    ja: 'サンプル著者一',
    ko: '샘플 저자 일',
  },
  {
    slug: 'two',
    family: 'Two',
    given: 'Sample Author',
    number: { en: 'Two', zh: '二', ja: '二', ko: '이' },
    zh: '样例作者二',
    ja: 'サンプル著者二',
    ko: '샘플 저자 이',
  },
  {
    slug: 'three',
    family: 'Three',
    given: 'Sample Author',
    number: { en: 'Three', zh: '三', ja: '三', ko: '삼' },
    zh: '样例作者三',
    ja: 'サンプル著者三',
    ko: '샘플 저자 삼',
  },
  {
    slug: 'four',
    family: 'Four',
    given: 'Sample Author',
    number: { en: 'Four', zh: '四', ja: '四', ko: '사' },
    zh: '样例作者四',
    ja: 'サンプル著者四',
    ko: '샘플 저자 사',
  },
  {
    slug: 'five',
    family: 'Five',
    given: 'Sample Author',
    number: { en: 'Five', zh: '五', ja: '五', ko: '오' },
    zh: '样例作者五',
    ja: 'サンプル著者五',
    ko: '샘플 저자 오',
  },
]

const single: SampleAuthor = {
  slug: 'sampleton',
  familyName: 'Sampleton',
  givenName: '',
  nameOrder: 'familyFirst',
  nativeNames: [],
  aliases: [],
  role,
  affiliationSlug: null,
  orcid: null,
  bio: {
    en: ['Sample biography. Sampleton does not exist and stands for an author with a single name.'],
    zh: ['示例简介。“Sampleton”并无其人，用来展示只有一个名字的作者。'],
    ja: ['サンプルの略歴。「Sampleton」は実在せず、名が一つだけの著者の見え方を示すためのものである。'],
    ko: ['샘플 약력. ‘Sampleton’은 실존하지 않으며, 이름이 하나뿐인 저자가 어떻게 보이는지를 나타낸다.'],
  },
}

export const plainAuthors: SampleAuthor[] = [
  ...people.map((person): SampleAuthor => ({
    slug: `sample-author-${person.slug}`,
    familyName: person.family,
    givenName: person.given,
    nameOrder: 'givenFirst',
    nativeNames: [
      { language: 'zh-Hans', name: person.zh },
      { language: 'ja', name: person.ja },
      { language: 'ko', name: person.ko },
    ],
    aliases: [],
    role,
    affiliationSlug: null,
    orcid: null,
    bio: bioOf(person),
  })),
  single,
]
