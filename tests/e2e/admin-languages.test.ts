import { describe, expect, it } from '@jest/globals'
import { openDocument, openTab } from './support/admin-form.ts'
import { baseUrl, openPage } from './support/portal.ts'

/** The sample report, which is the first. */
const SAMPLE = 1

const ASIAN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u

const WORDS = [
  {
    language: 'en',
    dashboard: 'My work',
    groups: ['Publishing', 'People and organisations', 'Vocabulary and standing texts', 'Administration'],
    tabs: ['Text', 'Authors', 'PDF and image', 'Series and subjects', 'Rights and credits'],
    labels: ['Title', 'Standfirst', 'Summary', 'Publication date', 'Web address (slug)'],
    state: 'Readers see this version.',
    propose: 'Propose from the title',
  },
  {
    language: 'zh',
    dashboard: '我的工作',
    groups: ['出版', '人员与机构', '词表与固定文本', '管理'],
    tabs: ['文本', '作者', 'PDF 与图片', '系列与主题', '权利与致谢'],
    labels: ['标题', '导语', '摘要', '发布日期', '网址（slug）'],
    state: '读者看到的就是此版本。',
    propose: '根据标题建议',
  },
  {
    language: 'ja',
    dashboard: '自分の担当',
    groups: ['出版', '人物・組織', '分類と定型文', '管理'],
    tabs: ['テキスト', '著者', 'PDF・画像', 'シリーズ・主題', '権利・謝辞'],
    labels: ['タイトル', 'リード文', '要約', '発行日', 'URL（スラッグ）'],
    state: '読者にはこの版が見えています。',
    propose: 'タイトルから提案',
  },
  {
    language: 'ko',
    dashboard: '내 작업',
    groups: ['출판', '인물과 기관', '분류와 고정 문구', '관리'],
    tabs: ['본문', '저자', 'PDF와 이미지', '시리즈와 주제', '권리와 감사의 말'],
    labels: ['제목', '리드문', '요약', '발행일', '웹 주소(슬러그)'],
    state: '독자에게 이 판이 보입니다.',
    propose: '제목에서 제안',
  },
]

describe.each(WORDS)('the admin in $language', ({ language, dashboard, groups, tabs, labels, state, propose }) => {
  async function openAdmin() {
    const page = await openPage({ role: 'editor' })
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: baseUrl }])
    return page
  }

  it('names its groups in that language', async () => {
    const page = await openAdmin()
    await page.goto('/admin')
    const headings = page.locator('.nav-group__label')
    await headings.first().waitFor()
    expect((await headings.allTextContents()).map((label) => label.trim())).toEqual(groups)
    await page.getByRole('heading', { level: 2, name: dashboard }).waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe(language)
  })

  it('has the form of a report in that language, and the text of the report in its own', async () => {
    const page = await openAdmin()
    await openDocument(page, 'reports', SAMPLE)
    for (const tab of tabs.toReversed()) await openTab(page, tab)
    for (const label of labels) await page.locator('.field-label', { hasText: label }).first().waitFor()
    await page.getByRole('group').getByText(state).waitFor()
    await page.getByRole('button', { name: propose }).waitFor()
    expect(await page.locator('#field-title').inputValue()).toContain('US-Soviet Top-Down Trust-Building')
  })

  it('leaves no English in the preview, in the columns of files and where versions are compared', async () => {
    if (language === 'en') return
    const isEnglish = (text: string) => /[a-z]{4}/i.test(text) && !ASIAN.test(text)
    const page = await openAdmin()
    await openDocument(page, 'reports', SAMPLE)
    const togglePreview = async () => {
      // It is the editor's preference from then on, and this page is left at once.
      const kept = page.waitForResponse((answer) => answer.url().includes('/payload-preferences/collection-reports'))
      await page.locator('#live-preview-toggler').click()
      await kept
    }
    await togglePreview()
    const width = page.locator('.live-preview-toolbar-controls__breakpoint')
    await width.filter({ hasText: ASIAN }).waitFor()
    await togglePreview()
    for (const collection of ['documents', 'images']) {
      await page.goto(`/admin/collections/${collection}`)
      await page.locator('#toggle-list-columns').click()
      const columns = page.locator('.pill-selector__pill')
      await columns.first().waitFor()
      expect((await columns.allInnerTexts()).filter(isEnglish)).toEqual([])
    }
    await page.goto(`/admin/collections/reports/${SAMPLE}/versions`)
    await page.locator('a[href*="/versions/"]').first().click()
    const names = page.locator('.diff-collapser__label, .field-diff-label')
    await names.first().waitFor()
    expect((await names.allInnerTexts()).filter((text) => isEnglish(text) && text !== 'DOI')).toEqual([])
  })

  it('leaves no label in English behind', async () => {
    if (language === 'en') return
    const page = await openAdmin()
    await openDocument(page, 'reports', SAMPLE)
    for (const tab of tabs) {
      await openTab(page, tab)
      await page.waitForTimeout(500)
      const found = await page.locator('.field-label, .field-description, .tabs-field__tab-button').allInnerTexts()
      expect(found.filter((text) => /[a-z]{4}/i.test(text) && !ASIAN.test(text))).toEqual([])
    }
  })
})
