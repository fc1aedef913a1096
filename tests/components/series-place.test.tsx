import { describe, expect, it } from '@jest/globals'
import { SeriesPlace } from '#components/series-place.tsx'
import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'
import { renderIn } from './render-in.tsx'

const series = (text: string, lang: LanguageTag, number: number | null) => ({ name: { text, lang }, slug: 's', number })

async function textIn(language: InterfaceLanguage, ...place: Parameters<typeof series>) {
  const { container } = await renderIn(language, <SeriesPlace series={series(...place)} />)
  return container.textContent
}

describe('the place in a series', () => {
  it('is said in words from the number, in each language', async () => {
    expect(await textIn('en', 'China-US-Asia Dialogue', 'en', 1)).toBe(
      'First report in the China-US-Asia Dialogue series',
    )
    expect(await textIn('zh', '中美亚洲对话', 'zh-Hans', 1)).toBe('“中美亚洲对话”系列第一份报告')
    expect(await textIn('ja', '米中アジア対話', 'ja', 1)).toBe('「米中アジア対話」シリーズ第1回報告書')
    expect(await textIn('ko', '미중·아시아 대화', 'ko', 1)).toBe('‘미중·아시아 대화’ 시리즈의 첫 번째 보고서')
  })

  it('uses digits beyond ten', async () => {
    expect(await textIn('en', 'Dialogue', 'en', 10)).toBe('Tenth report in the Dialogue series')
    expect(await textIn('en', 'Dialogue', 'en', 11)).toBe('11th report in the Dialogue series')
    expect(await textIn('en', 'Dialogue', 'en', 22)).toBe('22nd report in the Dialogue series')
    expect(await textIn('zh', '对话', 'zh-Hans', 11)).toBe('“对话”系列第11份报告')
    expect(await textIn('ja', '対話', 'ja', 11)).toBe('「対話」シリーズ第11回報告書')
    expect(await textIn('ko', '대화', 'ko', 11)).toBe('‘대화’ 시리즈의 11번째 보고서')
  })

  it('is the series alone where there is no number', async () => {
    expect(await textIn('en', 'Dialogue', 'en', null)).toBe('Part of the Dialogue series')
  })

  it('does not say “series” twice where the name does', async () => {
    expect(await textIn('en', 'Policy Brief Series', 'en', 2)).toBe('Second report in the Policy Brief Series')
    expect(await textIn('en', 'Policy Brief Series', 'en', null)).toBe('Part of the Policy Brief Series')
    expect(await textIn('zh', '示例系列', 'zh-Hans', 1)).toBe('“示例系列”第一份报告')
    expect(await textIn('ja', 'サンプルシリーズ', 'ja', 1)).toBe('「サンプルシリーズ」第1回報告書')
    expect(await textIn('ko', '샘플 시리즈', 'ko', 1)).toBe('‘샘플 시리즈’의 첫 번째 보고서')
    expect(await textIn('ko', 'Policy Brief Series', 'en', 2)).toBe('‘Policy Brief Series’ 시리즈의 두 번째 보고서')
  })

  it('names the language of a series name that is not translated', async () => {
    const { getByText } = await renderIn('ko', <SeriesPlace series={series('China-US-Asia Dialogue', 'en', 2)} />)
    expect(getByText('China-US-Asia Dialogue')).toHaveAttribute('lang', 'en')
  })
})
