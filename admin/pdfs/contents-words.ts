import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the admin says about what a PDF has, in each of its languages. */
export type PdfContentsWords = {
  title: string
  noTitle: string
  author: string
  noAuthor: string
  language: string
  noLanguage: string
  pages: string
  noPages: string
  pageSize: string
  /** `centimetres` as in "21 × 29.7"; `paper` as in "A4". */
  size: (centimetres: string, paper: string | null) => string
  sizeOf: (size: string, pages: number) => string
  sizes: (count: number) => string
  noSize: string
  tags: string
  tagged: string
  notTagged: string
  fonts: string
  fontCount: (count: number, notEmbedded: number, type3: number) => string
  notEmbedded: string
  type3: string
  noFonts: string
  links: string
  linkCount: (count: number) => string
  noLinks: string
  outline: string
  headingCount: (count: number) => string
  noOutline: string
  cover: string
  hasCover: string
  noCover: string
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Without the parts of which there are none. */
const joined = (comma: string, ...parts: (string | false)[]) => parts.filter(Boolean).join(comma)

const en: PdfContentsWords = {
  title: 'Title',
  noTitle: 'No title',
  author: 'Author',
  noAuthor: 'No author',
  language: 'Language',
  noLanguage: 'No language',
  pages: 'Pages',
  noPages: 'Not known',
  pageSize: 'Page size',
  size: (centimetres, paper) => (paper ? `${paper}, ${centimetres} cm` : `${centimetres} cm`),
  sizeOf: (size, pages) => `${size}: ${counted(pages, 'page', 'pages')}`,
  sizes: (count) => `${count} sizes`,
  noSize: 'Not known',
  tags: 'Tags',
  tagged: 'Tagged',
  notTagged: 'Not tagged',
  fonts: 'Fonts',
  fontCount: (count, notEmbedded, type3) =>
    joined(', ', `${count} fonts`, notEmbedded > 0 && `${notEmbedded} not embedded`, type3 > 0 && `${type3} Type 3`),
  notEmbedded: 'not embedded',
  type3: 'drawings (Type 3)',
  noFonts: 'No fonts',
  links: 'Links',
  linkCount: (count) => counted(count, 'link', 'links'),
  noLinks: 'No links',
  outline: 'Outline',
  headingCount: (count) => counted(count, 'heading', 'headings'),
  noOutline: 'No outline',
  cover: 'Cover',
  hasCover: 'Made of the first page',
  noCover: 'No cover',
}

const zh: PdfContentsWords = {
  title: '标题',
  noTitle: '没有标题',
  author: '作者',
  noAuthor: '没有作者',
  language: '语言',
  noLanguage: '未注明语言',
  pages: '页数',
  noPages: '未知',
  pageSize: '页面尺寸',
  size: (centimetres, paper) => (paper ? `${paper}，${centimetres} 厘米` : `${centimetres} 厘米`),
  sizeOf: (size, pages) => `${size}：${pages} 页`,
  sizes: (count) => `${count} 种尺寸`,
  noSize: '未知',
  tags: '标签',
  tagged: '带标签',
  notTagged: '没有标签',
  fonts: '字体',
  fontCount: (count, notEmbedded, type3) =>
    joined('，', `${count} 种字体`, notEmbedded > 0 && `${notEmbedded} 种未嵌入`, type3 > 0 && `${type3} 种为 Type 3`),
  notEmbedded: '未嵌入',
  type3: '图形（Type 3）',
  noFonts: '没有字体',
  links: '链接',
  linkCount: (count) => `${count} 个链接`,
  noLinks: '没有链接',
  outline: '书签',
  headingCount: (count) => `${count} 个标题`,
  noOutline: '没有书签',
  cover: '封面',
  hasCover: '取自第一页',
  noCover: '没有封面',
}

const ja: PdfContentsWords = {
  title: 'タイトル',
  noTitle: 'タイトルなし',
  author: '著者',
  noAuthor: '著者なし',
  language: '言語',
  noLanguage: '言語の指定なし',
  pages: 'ページ数',
  noPages: '不明',
  pageSize: 'ページの大きさ',
  size: (centimetres, paper) => (paper ? `${paper}、${centimetres} cm` : `${centimetres} cm`),
  sizeOf: (size, pages) => `${size}：${pages} ページ`,
  sizes: (count) => `${count} 種類の大きさ`,
  noSize: '不明',
  tags: 'タグ',
  tagged: 'タグ付き',
  notTagged: 'タグなし',
  fonts: 'フォント',
  fontCount: (count, notEmbedded, type3) =>
    joined('、', `${count} 種類`, notEmbedded > 0 && `埋め込みなし ${notEmbedded}`, type3 > 0 && `Type 3 ${type3}`),
  notEmbedded: '埋め込みなし',
  type3: '図形（Type 3）',
  noFonts: 'フォントなし',
  links: 'リンク',
  linkCount: (count) => `${count} 件`,
  noLinks: 'リンクなし',
  outline: 'しおり',
  headingCount: (count) => `見出し ${count} 件`,
  noOutline: 'しおりなし',
  cover: '表紙',
  hasCover: '最初のページから作成',
  noCover: '表紙なし',
}

const ko: PdfContentsWords = {
  title: '제목',
  noTitle: '제목 없음',
  author: '저자',
  noAuthor: '저자 없음',
  language: '언어',
  noLanguage: '언어 표시 없음',
  pages: '쪽수',
  noPages: '알 수 없음',
  pageSize: '쪽 크기',
  size: (centimetres, paper) => (paper ? `${paper}, ${centimetres}cm` : `${centimetres}cm`),
  sizeOf: (size, pages) => `${size}: ${pages}쪽`,
  sizes: (count) => `크기 ${count}가지`,
  noSize: '알 수 없음',
  tags: '태그',
  tagged: '태그 있음',
  notTagged: '태그 없음',
  fonts: '글꼴',
  fontCount: (count, notEmbedded, type3) =>
    joined(
      ', ',
      `글꼴 ${count}개`,
      notEmbedded > 0 && `포함되지 않음 ${notEmbedded}개`,
      type3 > 0 && `Type 3 ${type3}개`,
    ),
  notEmbedded: '포함되지 않음',
  type3: '그림(Type 3)',
  noFonts: '글꼴 없음',
  links: '링크',
  linkCount: (count) => `${count}개`,
  noLinks: '링크 없음',
  outline: '책갈피',
  headingCount: (count) => `제목 ${count}개`,
  noOutline: '책갈피 없음',
  cover: '표지',
  hasCover: '첫 쪽으로 만듦',
  noCover: '표지 없음',
}

export const pdfContentsWords: Record<InterfaceLanguage, PdfContentsWords> = { en, zh, ja, ko }
