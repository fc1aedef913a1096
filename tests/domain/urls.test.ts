import { expect, it } from '@jest/globals'
import {
  aboutPath,
  authorPath,
  authorsPath,
  homePath,
  pdfFileName,
  pdfPath,
  permanentPath,
  reportPath,
} from '#domain/urls.ts'

it('begins every page with its language', () => {
  expect(homePath('ja')).toBe('/ja')
  expect(aboutPath('en')).toBe('/en/about')
  expect(authorsPath('ko')).toBe('/ko/authors')
  expect(authorPath('zh', 'yu-tiejun')).toBe('/zh/authors/yu-tiejun')
  expect(reportPath('zh', 'trust')).toBe('/zh/reports/trust')
})

it('keeps permanent identifiers free of a language', () => {
  expect(permanentPath('0b7e')).toBe('/id/0b7e')
})

it('names a PDF after its report and language, in lower case', () => {
  expect(pdfFileName('trust', 'zh-Hans')).toBe('trust-zh-hans.pdf')
})

it('puts a PDF into the folder of the page that offers it', () => {
  expect(pdfPath('en', 'trust', 'vi')).toBe('/en/reports/trust/trust-vi.pdf')
  expect(pdfPath('zh', 'trust', 'zh-Hans').startsWith(`${reportPath('zh', 'trust')}/`)).toBe(true)
})
