import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { pageLanguages, reportLanguages } from '#components/language-options.ts'
import { LanguageSwitcher } from '#components/language-switcher.tsx'
import { authorPath } from '#domain/urls.ts'
import { reportJaAbsent, reportKoFileOnly, reportZhWithdrawn } from '../support/fixtures/reports.ts'
import { renderIn } from './render-in.tsx'

const names = () => screen.getAllByRole('link').map((link) => link.textContent)

describe('the language switcher', () => {
  it('says which languages have a PDF only', async () => {
    await renderIn('en', <LanguageSwitcher options={reportLanguages(reportKoFileOnly)} />)
    expect(names()).toEqual(['English', '简体中文', '日本語', '한국어 PDF only'])
  })

  it('says where there is no edition, in the reader’s language', async () => {
    await renderIn('ja', <LanguageSwitcher options={reportLanguages(reportJaAbsent)} />)
    expect(names()).toEqual(['English', '简体中文', '日本語 なし', '한국어 PDFのみ'])
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('日本語')
  })

  it('says which edition was withdrawn', async () => {
    await renderIn('zh', <LanguageSwitcher options={reportLanguages(reportZhWithdrawn)} />)
    expect(names()).toEqual(['English', '简体中文 已撤回', '日本語', '한국어 仅有PDF'])
  })

  it('leads to the same page in each language, each name marked with its own', async () => {
    await renderIn('en', <LanguageSwitcher options={pageLanguages((language) => authorPath(language, 'yu-tiejun'))} />)
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/authors/yu-tiejun',
      '/zh/authors/yu-tiejun',
      '/ja/authors/yu-tiejun',
      '/ko/authors/yu-tiejun',
    ])
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['en', 'zh-Hans', 'ja', 'ko'])
    expect(screen.getByText('简体中文')).toHaveAttribute('lang', 'zh-Hans')
    expect(screen.getByText('English')).not.toHaveAttribute('lang')
  })
})
