import type { LanguageTag } from '#domain/languages.ts'
import { sampleDisclaimer } from './disclaimer.ts'
import { apln } from './organisations.ts'
import { plainSeries, plainTopics, policyBriefs, sampleCategory, sampleTopics } from './taxonomy.ts'
import type { SampleEditionText, SampleWork } from './types.ts'

/** Six short entries with differing sets of languages, years, topics and authors. */

const [maritime, climate] = plainTopics.map(({ slug }) => slug)
const [arms, crisis, usChina] = sampleTopics.map(({ slug }) => slug)

type Short = { title: string; standfirst: string; summary: string; finding: string }

/** What every text says first, in its language. */
const LABELS: Partial<Record<LanguageTag, string>> = {
  en: '**Sample text.** Written to show how the portal presents a report; it is no publication.',
  'zh-Hans': '**示例文本。**本文为展示本网站呈现报告的方式而写，并非出版物。',
  ja: '**サンプルテキスト**　本サイトでの報告書の見え方を示すために書いたもので、刊行物ではない。',
  ko: '**샘플 텍스트.** 포털이 보고서를 보여 주는 방식을 나타내려고 쓴 글이며 간행물이 아니다.',
  vi: '**Văn bản mẫu.** Được viết để minh họa cách trang web trình bày một báo cáo; đây không phải là ấn phẩm.',
}

const short = (language: LanguageTag, { title, standfirst, summary, finding }: Short): SampleEditionText => ({
  language,
  title,
  standfirst,
  summary: [summary, LABELS[language] ?? ''],
  keyFindings: [finding],
  body: [],
  keywords: [],
})

/** Without a PDF there must be something to read on the page: the finding, as a text of one paragraph. */
const withText = (content: SampleEditionText): SampleEditionText => ({
  ...content,
  body: [content.keyFindings.join(' '), LABELS[content.language] ?? ''],
})

type Entry = {
  number: number
  slug: string
  date: string
  category: string
  topics: (string | undefined)[]
  authors: string[]
  original: SampleEditionText
  pdf?: string
  translations?: SampleWork['translations']
}

const entryOf = ({
  number,
  slug,
  date,
  category,
  topics,
  authors,
  original,
  pdf,
  translations,
}: Entry): SampleWork => ({
  report: {
    slug,
    original: pdf === undefined ? withText(original) : original,
    pdf: pdf ?? null,
    authorSlugs: authors,
    categorySlug: category,
    topicSlugs: topics.filter((topic) => topic !== undefined),
    seriesSlug: plainSeries.slug,
    seriesNumber: number,
    publicationDate: date,
    reportNumber: null,
    licence: null,
    funderSlugs: [],
    disclaimerSlug: sampleDisclaimer.slug,
  },
  image: null,
  translations: translations ?? [],
})

const text = (content: SampleEditionText, publicationDate: string) =>
  ({ form: 'text', text: withText(content), pdf: null, publicationDate }) as const

/** The text of the Vietnamese PDF; readers get the file only. */
export const vietnameseSample = {
  slug: 'sample-rules-for-fishing-boats',
  text: short('vi', {
    title: 'Quy tắc cho tàu cá: một ví dụ ngắn',
    standfirst:
      'Tàu cá thường là bên đầu tiên gặp nhau trên biển, vì vậy quy tắc đơn giản cho họ có thể ngăn một sự cố.',
    summary:
      'Bài viết mẫu này đề nghị ba quy tắc mà thuyền trưởng nào cũng có thể áp dụng: báo vị trí, giữ khoảng cách và ghi lại mỗi lần gặp gỡ.',
    finding: 'Quy tắc đơn giản được tuân theo thường xuyên hơn quy tắc hoàn hảo.',
  }),
  pdf: 'sample-rules-for-fishing-boats-vi.pdf',
}

/** The text of the Japanese original that has a PDF beside its page. */
export const japaneseSample = {
  slug: 'sample-letters-between-coast-guards',
  text: short('ja', {
    title: '海上保安機関の往復書簡：短い見本',
    standfirst: '定期的に届く短い手紙は、危機の夜に初めてかかる電話よりも役に立つ。',
    summary:
      'この見本は、二つの海上保安機関が月に一度、同じ形式の書簡を交わす仕組みを描く。内容よりも、途切れないことに意味がある。',
    finding: '書簡が届かない月は、それ自体が知らせになる。',
  }),
  pdf: 'sample-letters-between-coast-guards-ja.pdf',
}

export const plainWorks: SampleWork[] = [
  entryOf({
    number: 1,
    slug: 'sample-inventory-of-hotlines',
    date: '2023-03-10',
    category: sampleCategory.slug,
    topics: [crisis],
    authors: [apln.slug],
    original: short('en', {
      title: 'An Inventory of Hotlines: A Short Sample',
      standfirst: 'A list of lines that exist on paper is not a list of lines that somebody answers.',
      summary:
        'This sample counts the direct lines of an invented region and asks of each who picks it up, in which language, and when it was last tried.',
      finding: 'A line that is tested every week is worth more than three that are not.',
    }),
  }),
  entryOf({
    number: 2,
    slug: japaneseSample.slug,
    date: '2023-09-05',
    category: policyBriefs.slug,
    topics: [maritime, crisis],
    authors: ['sample-author-one'],
    original: japaneseSample.text,
    pdf: japaneseSample.pdf,
    translations: [
      text(
        short('en', {
          title: 'Letters between Coast Guards: A Short Sample',
          standfirst: 'Short letters that arrive on time are of more use than a first call in the night of a crisis.',
          summary:
            'This sample describes two coast guards that exchange a letter of the same form every month. What matters is less what it says than that it never fails to come.',
          finding: 'A month without a letter is a message of its own.',
        }),
        '2023-10-02',
      ),
    ],
  }),
  entryOf({
    number: 3,
    slug: vietnameseSample.slug,
    date: '2024-02-20',
    category: policyBriefs.slug,
    topics: [maritime],
    authors: ['sample-author-one', 'sample-author-two'],
    original: short('en', {
      title: 'Rules for Fishing Boats: A Short Sample',
      standfirst: 'Fishing boats are often the first to meet at sea, so simple rules for them can prevent an incident.',
      summary:
        'This sample proposes three rules that any skipper can follow: give your position, keep your distance, and write down each meeting.',
      finding: 'Simple rules are followed more often than perfect ones.',
    }),
    translations: [
      { form: 'file', text: vietnameseSample.text, pdf: vietnameseSample.pdf, publicationDate: '2024-03-01' },
    ],
  }),
  entryOf({
    number: 4,
    slug: 'sample-winter-of-the-reservoirs',
    date: '2024-11-12',
    category: sampleCategory.slug,
    topics: [climate],
    authors: [apln.slug],
    original: short('ko', {
      title: '저수지의 겨울: 짧은 견본',
      standfirst: '물이 모자라는 해에는 수위를 먼저 알리는 쪽이 의심을 덜 받는다.',
      summary:
        '이 견본은 강을 함께 쓰는 두 지역이 겨울 동안 저수량을 날마다 공개하는 상황을 그린다. 수치가 나쁠수록 알리는 일의 가치는 커진다.',
      finding: '나쁜 소식을 제때 알리는 것이 좋은 소식을 자주 알리는 것보다 신뢰를 높인다.',
    }),
    translations: [
      text(
        short('en', {
          title: 'The Winter of the Reservoirs: A Short Sample',
          standfirst: 'In a dry year, whoever tells the water level first is suspected least.',
          summary:
            'This sample imagines two regions on one river that publish their reserves every day of a winter. The worse the figures are, the more it is worth to tell them.',
          finding: 'Bad news in time builds more trust than good news often.',
        }),
        '2024-12-02',
      ),
    ],
  }),
  entryOf({
    number: 5,
    slug: 'sample-table-for-seven',
    date: '2025-06-30',
    category: sampleCategory.slug,
    topics: [usChina, arms],
    authors: ['one', 'two', 'three', 'four', 'five'].map((name) => `sample-author-${name}`),
    original: short('en', {
      title: 'A Table for Seven: A Short Sample',
      standfirst: 'Who sits beside whom decides more of a dialogue than its agenda does.',
      summary:
        'This sample follows an invented meeting of seven delegations through one day and notes at which hours somebody changed their seat.',
      finding: 'The breaks were where the offers were made.',
    }),
    translations: [
      text(
        short('zh-Hans', {
          title: '七方会谈桌：简短示例',
          standfirst: '谁坐在谁的旁边，往往比议程更能决定一场对话。',
          summary: '本示例虚构了一次七个代表团的会议，记录一天之中各人在什么时候换了座位。',
          finding: '提议往往是在茶歇时提出的。',
        }),
        '2025-07-10',
      ),
      text(
        short('ja', {
          title: '七人のテーブル：短い見本',
          standfirst: '誰が誰の隣に座るかは、議題よりも対話を左右する。',
          summary: 'この見本は、架空の七つの代表団による会合の一日を追い、誰がいつ席を移したかを記す。',
          finding: '提案が出たのは、休憩の時間だった。',
        }),
        '2025-07-10',
      ),
      text(
        short('ko', {
          title: '일곱 자리의 탁자: 짧은 견본',
          standfirst: '누가 누구 옆에 앉는지가 의제보다 대화를 더 좌우한다.',
          summary: '이 견본은 가상의 일곱 대표단이 모인 하루를 따라가며 누가 언제 자리를 옮겼는지 적는다.',
          finding: '제안은 쉬는 시간에 나왔다.',
        }),
        '2025-07-10',
      ),
    ],
  }),
  entryOf({
    number: 6,
    slug: 'sample-map-of-silences',
    date: '2026-04-08',
    category: policyBriefs.slug,
    topics: [crisis, climate],
    authors: [apln.slug, 'sampleton'],
    original: short('en', {
      title: 'A Map of Silences: A Short Sample',
      standfirst: 'What two sides do not talk about can be drawn as well as what they do.',
      summary:
        'This sample draws a map of subjects that an invented dialogue never reached, and marks those that came closest to being named.',
      finding: 'The silences that both sides know of are the easiest to end.',
    }),
    translations: [
      text(
        short('zh-Hans', {
          title: '沉默之图：简短示例',
          standfirst: '双方不谈什么，与双方谈什么一样可以画成图。',
          summary: '本示例把一场虚构对话始终未触及的议题画成一张图，并标出最接近被提起的几个。',
          finding: '双方都心知肚明的沉默，最容易打破。',
        }),
        '2026-05-06',
      ),
    ],
  }),
]
