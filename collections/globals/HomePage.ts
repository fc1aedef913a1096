import type { FieldHook, GlobalConfig } from 'payload'
import { notForBioStaff } from '../access/menu.ts'
import { roleOf } from '../access/roles.ts'
import { anyone, editors } from '../access/rules.ts'
import { announceSettings } from '../hooks/announce-site.ts'
import { GROUPS, words } from '../words.ts'

/** Readers are not told the number of a report that is not, or no longer, published. */
const onlyIfPublished: FieldHook = async ({ req, value }) => {
  if (roleOf(req) !== null || typeof value !== 'number') return value
  const report = await req.payload.findByID({
    collection: 'reports',
    id: value,
    depth: 0,
    select: { slug: true },
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return report ? value : null
}

/** What editors put first on the home page, in place of what is newest. */
export const HomePage: GlobalConfig<'home-page'> = {
  slug: 'home-page',
  label: words('Home page', '首页', 'ホームページ', '첫 화면'),
  access: { read: anyone, update: editors },
  admin: {
    group: GROUPS.publishing,
    hidden: notForBioStaff,
    description: words(
      'What readers see first. Leave a field empty to show what is newest.',
      '读者最先看到的内容。留空则显示最新内容。',
      '読者が最初に見る内容。空欄の場合は最新のものが表示されます。',
      '독자가 처음 보는 내용. 비워 두면 최신 내용이 보입니다.',
    ),
  },
  fields: [
    {
      name: 'featuredReport',
      type: 'relationship',
      relationTo: 'reports',
      label: words('Featured report', '推荐报告', '注目の報告書', '추천 보고서'),
      hooks: { afterRead: [onlyIfPublished] },
      admin: {
        allowCreate: false,
        description: words(
          'While it is not published, readers see the newest report instead.',
          '未发布期间，读者看到的是最新报告。',
          '公開されていない間は、最新の報告書が表示されます。',
          '발행되어 있지 않은 동안에는 최신 보고서가 보입니다.',
        ),
      },
    },
    {
      name: 'featuredSeries',
      type: 'relationship',
      relationTo: 'series',
      label: words('Featured series', '推荐系列', '注目のシリーズ', '추천 시리즈'),
      admin: {
        allowCreate: false,
        description: words(
          'While it has no published report, readers see the series of the newest one instead.',
          '尚无已发布报告期间，读者看到的是最新报告所属系列。',
          '公開済みの報告書がない間は、最新の報告書のシリーズが表示されます。',
          '발행된 보고서가 없는 동안에는 최신 보고서의 시리즈가 보입니다.',
        ),
      },
    },
  ],
  hooks: { afterChange: [announceSettings] },
}
