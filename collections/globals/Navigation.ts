import type { GlobalConfig } from 'payload'
import { notForBioStaff } from '../access/menu.ts'
import { anyone, editors } from '../access/rules.ts'
import { announceSettings } from '../hooks/announce-site.ts'
import { GROUPS, words } from '../words.ts'

/** Links of the site's header, in order. */
export const Navigation: GlobalConfig<'navigation'> = {
  slug: 'navigation',
  label: words('Navigation', '导航', 'ナビゲーション', '내비게이션'),
  access: { read: anyone, update: editors },
  admin: {
    group: GROUPS.administration,
    hidden: notForBioStaff,
    description: words(
      'Leave it empty to show reports, series, topics, authors and about.',
      '留空则显示报告、系列、主题、作者和关于。',
      '空欄の場合、報告書・シリーズ・トピック・著者・このサイトについてが表示されます。',
      '비워 두면 보고서, 시리즈, 주제, 저자, 소개가 표시됩니다.',
    ),
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      label: words('Links', '链接', 'リンク', '링크'),
      labels: { singular: words('Link', '链接', 'リンク', '링크'), plural: words('Links', '链接', 'リンク', '링크') },
      maxRows: 8,
      fields: [
        {
          name: 'page',
          type: 'select',
          required: true,
          label: words('Page', '页面', 'ページ', '페이지'),
          options: [
            { value: 'reports', label: words('Reports', '报告', '報告書', '보고서') },
            { value: 'series', label: words('Series', '系列', 'シリーズ', '시리즈') },
            { value: 'topics', label: words('Topics', '主题', 'トピック', '주제') },
            { value: 'authors', label: words('Authors', '作者', '著者', '저자') },
            { value: 'about', label: words('About', '关于', 'このサイトについて', '소개') },
            { value: 'other', label: words('Another address', '其他地址', 'その他の URL', '다른 주소') },
          ],
        },
        {
          name: 'label',
          type: 'text',
          localized: true,
          label: words('Text of the link', '链接文字', 'リンクの文字', '링크 글자'),
          admin: { condition: (_, item) => item?.page === 'other' },
        },
        {
          name: 'url',
          type: 'text',
          label: words('Address', '地址', 'URL', '주소'),
          admin: { condition: (_, item) => item?.page === 'other' },
        },
      ],
    },
  ],
  hooks: { afterChange: [announceSettings] },
}
