import { sampleDisclaimer } from '../disclaimer.ts'
import { apln } from '../organisations.ts'
import { guides, handbookSeries } from '../taxonomy.ts'
import type { SampleEditionText, SampleImage, SampleWork } from '../types.ts'
import { bioTexts } from './bios.ts'
import { publishTexts } from './publish.ts'
import { translationTexts } from './translations.ts'

type Entry = { slug: string; date: string; image: string; texts: SampleEditionText[] }

const ENTRIES: Entry[] = [
  { slug: 'handbook-publish-a-report', date: '2026-03-02', image: 'handbook-publishing.png', texts: publishTexts },
  {
    slug: 'handbook-work-with-translations',
    date: '2026-03-09',
    image: 'handbook-translations.png',
    texts: translationTexts,
  },
  { slug: 'handbook-keep-bios-current', date: '2026-03-16', image: 'handbook-bios.png', texts: bioTexts },
]

function workOf({ date, image, slug, texts }: Entry, index: number): SampleWork {
  const [original, ...translations] = texts
  if (!original) throw new Error(`The entry ${slug} of the handbook has no text.`)
  return {
    report: {
      slug,
      original,
      pdf: null,
      authorSlugs: [apln.slug],
      categorySlug: guides.slug,
      topicSlugs: [],
      seriesSlug: handbookSeries.slug,
      seriesNumber: index + 1,
      publicationDate: date,
      reportNumber: null,
      licence: null,
      funderSlugs: [],
      disclaimerSlug: sampleDisclaimer.slug,
    },
    image,
    translations: translations.map((text) => ({ form: 'text', text, pdf: null, publicationDate: date })),
  }
}

/** The editor's handbook: three entries by the organisation, in all languages of the interface. */
export const handbookWorks: SampleWork[] = ENTRIES.map(workOf)

const credit = 'APLN'

export const handbookImages: SampleImage[] = [
  {
    file: 'handbook-publishing.png',
    alt: {
      en: 'Drawing: an arrow leads from a stack of pages to three readers.',
      zh: '绘图：箭头从一叠书页指向三位读者。',
      ja: '図：重なったページから三人の読者へ矢印が伸びている。',
      ko: '그림: 화살표가 쌓인 종이에서 세 독자에게로 향한다.',
    },
    panels: [],
    credit,
  },
  {
    file: 'handbook-translations.png',
    alt: {
      en: 'Drawing: two columns of text side by side; a paragraph of the left one is coloured, and its counterpart is not.',
      zh: '绘图：左右两栏文字；左栏有一段带颜色，右栏与之对应的一段则没有。',
      ja: '図：左右に並んだ二段の文章。左の一段落だけに色が付き、対応する右の段落には付いていない。',
      ko: '그림: 나란한 두 단의 글. 왼쪽의 한 문단에만 색이 있고 오른쪽의 같은 자리에는 없다.',
    },
    panels: [],
    credit,
  },
  {
    file: 'handbook-bios.png',
    alt: {
      en: 'Drawing: three cards of people; the middle one is marked.',
      zh: '绘图：三张人物卡片，中间一张作了标记。',
      ja: '図：三枚の人物カード。中央の一枚に印が付いている。',
      ko: '그림: 인물 카드 세 장. 가운데 한 장에 표시가 있다.',
    },
    panels: [],
    credit,
  },
]
