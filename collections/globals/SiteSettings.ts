import type { Field, FieldHook, GlobalConfig } from 'payload'
import { notForBioStaff } from '../access/menu.ts'
import { admins, anyone } from '../access/rules.ts'
import { proseEditor } from '../fields/rich-text.ts'
import { announceSettings } from '../hooks/announce-site.ts'
import { refuse } from '../refuse.ts'
import { GROUPS, words } from '../words.ts'

const checkTimeZone: FieldHook = ({ value, req }) => {
  if (typeof value !== 'string' || value === '') return value
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value
  } catch (error) {
    if (error instanceof RangeError) return refuse(req, 'site-settings', 'timeZone', 'timeZoneInvalid', { value })
    throw error
  }
}

const fields: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    required: true,
    label: words('Name of the site', '站点名称', 'サイト名', '사이트 이름'),
  },
  { name: 'tagline', type: 'text', localized: true, label: words('Tagline', '标语', 'タグライン', '한 줄 소개') },
  {
    name: 'publisher',
    type: 'relationship',
    relationTo: 'organisations',
    label: words('Publisher', '出版方', '発行者', '발행 기관'),
    admin: {
      description: words(
        'Its name and ROR are read by libraries and search engines.',
        '其名称和 ROR 供图书馆和搜索引擎读取。',
        '名称と ROR は図書館や検索エンジンが読み取ります。',
        '이름과 ROR은 도서관과 검색 엔진이 읽습니다.',
      ),
    },
  },
  { name: 'contactEmail', type: 'email', label: words('Contact address', '联系邮箱', '連絡先メール', '연락처 이메일') },
  {
    name: 'postalAddress',
    type: 'textarea',
    localized: true,
    label: words('Postal address', '通讯地址', '住所', '우편 주소'),
  },
  {
    name: 'timeZone',
    type: 'text',
    defaultValue: 'Asia/Seoul',
    label: words('Time zone', '时区', 'タイムゾーン', '시간대'),
    hooks: { beforeValidate: [checkTimeZone] },
    admin: {
      description: words(
        'Publication dates are calendar dates here, for example Asia/Seoul.',
        '发布日期按此时区的日历计算，例如 Asia/Seoul。',
        '発行日はこのタイムゾーンの日付です。例：Asia/Seoul',
        '발행일은 이 시간대의 날짜입니다. 예: Asia/Seoul',
      ),
    },
  },
  {
    name: 'defaultDisclaimer',
    type: 'relationship',
    relationTo: 'disclaimers',
    label: words('Default disclaimer', '默认免责声明', '既定の免責事項', '기본 면책 조항'),
  },
  {
    name: 'about',
    type: 'richText',
    localized: true,
    editor: proseEditor,
    label: words('About page', '“关于”页面', '「このサイトについて」ページ', '소개 페이지'),
  },
  {
    name: 'footer',
    type: 'richText',
    localized: true,
    editor: proseEditor,
    label: words('Footer', '页脚', 'フッター', '바닥글'),
  },
]

/** Facts of the site that pages and machines read. */
export const SiteSettings: GlobalConfig<'site-settings'> = {
  slug: 'site-settings',
  label: words('Site settings', '站点设置', 'サイト設定', '사이트 설정'),
  access: { read: anyone, update: admins },
  admin: { group: GROUPS.administration, hidden: notForBioStaff },
  fields,
  hooks: { afterChange: [announceSettings] },
}
