import type { Condition, Field } from 'payload'
import { unlessWithdrawn } from '../access/rules.ts'
import { words } from '../words.ts'
import { editionEditor } from './rich-text.ts'
import { BY_WORDS } from './comparisons.ts'

/**
 * The texts every edition has in its own language: an original's and a translation's are the same fields.
 *
 * @param condition when the form shows all but the title; always, where it is left out
 */
export const editionTextFields = (condition?: Condition): Field[] => [
  {
    name: 'title',
    type: 'text',
    label: words('Title', '标题', 'タイトル', '제목'),
    maxLength: 300,
    admin: {
      components: { Cell: '/admin/making/title-cell.tsx#TitleCell', Diff: BY_WORDS },
      description: words(
        'As it stands on the cover. Needed to publish a text.',
        '与封面一致。发布文本时必填。',
        '表紙のとおりに。本文のある版の公開に必要です。',
        '표지에 있는 그대로. 본문 있는 판의 발행에 필요합니다.',
      ),
    },
  },
  {
    name: 'standfirst',
    type: 'textarea',
    access: { read: unlessWithdrawn },
    label: words('Standfirst', '导语', 'リード文', '리드문'),
    admin: {
      condition,
      components: { Diff: BY_WORDS },
      description: words(
        'One or two sentences that say what the report finds. Shown first, and in search results.',
        '一两句话说明报告的结论。显示在最前面，也用于搜索结果。',
        '報告書の結論を1～2文で。最初に表示され、検索結果にも使われます。',
        '보고서의 결론을 한두 문장으로. 맨 앞과 검색 결과에 보입니다.',
      ),
    },
  },
  {
    name: 'summary',
    type: 'richText',
    access: { read: unlessWithdrawn },
    label: words('Summary', '摘要', '要約', '요약'),
    editor: editionEditor,
    admin: {
      condition,
      components: { Diff: '/admin/version-comparison/edition-text-comparison.tsx#EditionTextComparison' },
      description: words(
        'What the report argues, in two to four paragraphs. Needed to publish a text.',
        '用两到四段说明报告的论点。发布文本时必填。',
        '報告書の主張を2～4段落で。本文のある版の公開に必要です。',
        '보고서의 논지를 두세 단락으로. 본문 있는 판의 발행에 필요합니다.',
      ),
    },
  },
  {
    name: 'keyFindings',
    type: 'array',
    admin: { condition },
    access: { read: unlessWithdrawn },
    label: words('Key findings', '主要发现', '主な知見', '주요 결과'),
    labels: {
      singular: words('Key finding', '主要发现', '知見', '주요 결과'),
      plural: words('Key findings', '主要发现', '主な知見', '주요 결과'),
    },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: words('Finding', '发现', '知見', '결과'),
        admin: { components: { Diff: BY_WORDS } },
      },
    ],
  },
  {
    name: 'body',
    type: 'richText',
    access: { read: unlessWithdrawn },
    label: words('Full text', '正文', '本文', '본문'),
    editor: editionEditor,
    admin: {
      condition,
      components: { Diff: '/admin/version-comparison/edition-text-comparison.tsx#EditionTextComparison' },
      description: words(
        'The whole report as a web page, if there is one beside the PDF.',
        '除 PDF 外，如有网页全文，请填写。',
        'PDF のほかにウェブで全文を載せる場合。',
        'PDF 외에 웹 전문이 있으면 여기에 넣습니다.',
      ),
    },
  },
]

/** The PDF of an edition. */
export const documentField: Field = {
  name: 'document',
  type: 'upload',
  relationTo: 'documents',
  label: words('Full report (PDF)', '报告全文（PDF）', '報告書全文（PDF）', '보고서 전문(PDF)'),
}

/** What was found in the chosen PDF, below the field. */
export const chosenFileField: Field = {
  type: 'ui',
  name: 'chosenFile',
  admin: { disableListColumn: true, components: { Field: '/admin/pdfs/chosen-file.tsx#ChosenFile' } },
}

export const doiField = {
  name: 'doi',
  label: 'DOI',
  admin: {
    description: words(
      'The identifier of this language edition, if it was registered, for example 10.5555/12345678.',
      '本语言版本的标识符（如已注册），例如 10.5555/12345678。',
      'この言語版の識別子（登録済みの場合）。例：10.5555/12345678',
      '이 언어판의 식별자(등록된 경우). 예: 10.5555/12345678',
    ),
  },
}
