import { describe, expect, it } from '@jest/globals'
import { languageOfText } from '#domain/text-language.ts'
import { TEXTS } from '#tests/support/builders/texts.ts'

describe('the language of a text', () => {
  it.each([
    ['en', TEXTS.en],
    ['fr', TEXTS.fr],
    // Close enough to be called Malay now and then; see mayBeIn.
    ['ms', TEXTS.id],
    ['vi', TEXTS.vi],
    ['zh-Hans', TEXTS.zhHans],
    ['zh-Hant', TEXTS.zhHant],
    ['ja', TEXTS.ja],
    ['ko', TEXTS.ko],
    ['ru', 'Соглашение было подписано обоими правительствами после двух лет переговоров. '.repeat(8)],
    ['mn', 'Хэлэлцээрийг хоёр жилийн хэлэлцээний дараа хоёр засгийн газар үзэглэсэн бөгөөд. '.repeat(8)],
    ['th', 'รัฐบาลทั้งสองลงนามในข้อตกลงหลังจากการเจรจาสองปี '.repeat(12)],
    ['ar', 'وقعت الحكومتان الاتفاق بعد عامين من المحادثات وبدأ المفتشون عملهم. '.repeat(10)],
  ])('%s is found', (tag, text) => {
    expect(languageOfText(text)).toEqual({ tag, certain: true })
  })

  it('is Chinese though its bibliography is English', () => {
    expect(languageOfText(`${TEXTS.zhHans}\n${TEXTS.en.slice(0, 400)}`)).toMatchObject({ tag: 'zh-Hans' })
  })

  it('is not certain for a few words, nor for a text in two languages', () => {
    expect(languageOfText('协议')).toBeNull()
    expect(languageOfText(TEXTS.ja.slice(0, 60))).toMatchObject({ tag: 'ja', certain: false })
    expect(languageOfText(`${TEXTS.ko}${TEXTS.en}${TEXTS.zhHans}`)?.certain ?? false).toBe(false)
  })

  it('is not judged by characters that both kinds of Chinese write alike', () => {
    expect(languageOfText('中文和平安全之道在于人心所向也'.repeat(20))).toMatchObject({ certain: false })
  })
})
