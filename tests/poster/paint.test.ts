import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { LanguageTag } from '#domain/languages.ts'
import type { PosterText } from '#domain/poster.ts'
import { drawPoster } from '#poster/draw.ts'
import { paint } from '#poster/paint.ts'

const TITLES = {
  en: 'US-Soviet Top-Down Trust-Building: Lessons for the US-China Relationship',
  'zh-Hans': '美苏自上而下的信任构建：对中美关系的启示',
  ja: '米ソ間のトップダウン型信頼醸成：米中関係への教訓',
  ko: '미소 정상 주도의 신뢰 구축: 미중 관계에 주는 교훈',
} as const
const LANGUAGES = ['en', 'zh-Hans', 'ja', 'ko'] as const

const words = (title: string, lang: LanguageTag, more: Partial<PosterText> = {}): PosterText => ({
  label: null,
  title: { text: title, lang },
  people: [],
  organisation: { text: 'Asia-Pacific Leadership Network', lang: 'en' },
  ...more,
})

const pixelsOf = async (png: Buffer) => {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  return { at: (x: number, y: number) => data[y * info.width + x] ?? 0, ...info }
}

/** @returns the smallest box around everything dark, the band above and the rule left out */
async function inkOf(png: Buffer) {
  const { at, height, width } = await pixelsOf(png)
  const box = { left: width, right: 0, top: height, bottom: 0 }
  for (let y = 20; y < height; y += 1) {
    if (y > 495 && y < 505) continue
    for (let x = 0; x < width; x += 1) {
      if (at(x, y) > 150) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  }
  return box
}

describe('a poster', () => {
  it.each(LANGUAGES)('is a picture of the right size with a title in %s', async (lang) => {
    const png = paint(words(TITLES[lang], lang))
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect((await inkOf(png)).right).toBeGreaterThan(600)
  })

  it.each(LANGUAGES)('draws the characters of a title in %s, each in its own shape', (lang) => {
    const characters = [...new Set(TITLES[lang].replace(/\s/g, ''))].slice(0, 9)
    // A box in place of what a font lacks would be the same for any two.
    const drawn = new Set(characters.map((character) => paint(words(character, lang)).toString('base64')))
    expect(drawn.size).toBe(characters.length)
  })

  it('draws what Chinese and Japanese share in the form of each', () => {
    const inChinese = paint(words('骨直角海', 'zh-Hans'))
    expect(inChinese.equals(paint(words('骨直角海', 'ja')))).toBe(false)
    // Whatever language the page around it is in.
    const person = (lang: LanguageTag) => paint(words('Title', 'en', { people: [{ text: '骨', lang }] }))
    expect(person('zh-Hans').equals(person('ja'))).toBe(false)
  })

  it('leaves out what no font has', () => {
    expect(paint(words('Trust🧭', 'en')).equals(paint(words('Trust', 'en')))).toBe(true)
  })

  it.each([
    ['without a space', 'en', 'Vertrauensbildungsmaßnahmen'.repeat(12).slice(0, 300)],
    ['of short words', 'en', 'trust and '.repeat(30)],
    ['in Chinese', 'zh-Hans', '美苏自上而下的信任构建'.repeat(28).slice(0, 300)],
    ['of one letter', 'en', 'A'],
  ] as const)('keeps its margins with a title %s', async (_, lang, title) => {
    const people = Array.from({ length: 12 }, () => ({ text: 'Somebody of some renown, ', lang: 'en' as const }))
    const label = { text: 'A series with a long name '.repeat(9), lang: 'en' as const }
    const { bottom, left, right, top } = await inkOf(paint(words(title, lang, { label, people })))
    expect(left).toBeGreaterThan(70)
    expect(right).toBeLessThan(1130)
    expect(top).toBeGreaterThan(70)
    expect(bottom).toBeLessThan(610)
  })
})

describe('drawing in a process of its own', () => {
  it.each(['ไทย', 'سلام', 'Ɓ', '\u0085'])(
    'leaves out %j, which the lists of the fonts name and the fonts lack',
    async (text) => {
      const [with_, without] = [await drawPoster(words(`Trust${text}`, 'en')), await drawPoster(words('Trust', 'en'))]
      expect(with_.equals(without)).toBe(true)
    },
  )

  it.each(['Œ', 'ĩ', 'Ż', 'Ж', 'Ω', '信', '한', 'ế'])('draws %s, which one of the fonts has', async (text) => {
    const [with_, without] = [await drawPoster(words(`Trust${text}`, 'en')), await drawPoster(words('Trust', 'en'))]
    expect(with_.equals(without)).toBe(false)
  })

  it('gives the same picture, once for all who ask', async () => {
    const asked = words(TITLES.ja, 'ja')
    const [one, other] = await Promise.all([drawPoster(asked), drawPoster({ ...asked })])
    expect(one).toBe(other)
    expect(await drawPoster(asked)).toBe(one)
    expect(one.equals(paint(asked))).toBe(true)
    expect((await drawPoster(words(TITLES.ko, 'ko'))).equals(one)).toBe(false)
  })
})
