import type { Field } from 'payload'
import { EDITION_LANGUAGES, LANGUAGE_TAGS } from '#domain/languages.ts'
import { words } from '../words.ts'

const languageOptions = LANGUAGE_TAGS.map((tag) => ({ value: tag, label: EDITION_LANGUAGES[tag] }))

/** A person's name: romanised, in native scripts, and other forms under which readers may look. */
export const personNameFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'familyName',
        type: 'text',
        required: true,
        label: words('Family name', '姓', '姓', '성'),
        admin: {
          description: words(
            'In Latin letters. Someone with one name only: put it here.',
            '用拉丁字母。只有一个名字的人填在此处。',
            'ローマ字で。名前が1つだけの人はここに。',
            '로마자로. 이름이 하나뿐이면 여기에 씁니다.',
          ),
        },
      },
      { name: 'givenName', type: 'text', label: words('Given name', '名', '名', '이름') },
      {
        name: 'nameOrder',
        type: 'select',
        label: words('Order of the name', '姓名顺序', '姓名の順序', '이름 순서'),
        defaultValue: 'givenFirst',
        required: true,
        options: [
          {
            value: 'familyFirst',
            label: words(
              'Family name first (Yu Tiejun)',
              '姓在前（Yu Tiejun）',
              '姓が先（Yu Tiejun）',
              '성이 먼저(Yu Tiejun)',
            ),
          },
          {
            value: 'givenFirst',
            label: words(
              'Given name first (Jane Smith)',
              '名在前（Jane Smith）',
              '名が先（Jane Smith）',
              '이름이 먼저(Jane Smith)',
            ),
          },
        ],
        admin: { isClearable: false },
      },
    ],
  },
  {
    name: 'nativeNames',
    type: 'array',
    label: words('Names in native script', '本国文字姓名', '原語表記の氏名', '원어 이름'),
    labels: {
      singular: words('Name in native script', '本国文字姓名', '原語表記の氏名', '원어 이름'),
      plural: words('Names in native script', '本国文字姓名', '原語表記の氏名', '원어 이름'),
    },
    admin: {
      description: words(
        'The person’s own form first, for example 于铁军 in Simplified Chinese; then forms used on pages in other languages.',
        '先填本人使用的写法，例如简体中文“于铁军”；再填其他语言页面使用的写法。',
        '本人の表記を最初に（例：簡体字中国語の于铁军）。次に他言語のページで使う表記を。',
        '본인이 쓰는 표기를 먼저(예: 중국어 간체 于铁军), 다음에 다른 언어 페이지에서 쓰는 표기를 넣습니다.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'language',
            type: 'select',
            required: true,
            label: words('Language', '语言', '言語', '언어'),
            options: languageOptions,
          },
          { name: 'name', type: 'text', required: true, label: words('Name', '姓名', '氏名', '이름') },
        ],
      },
    ],
  },
  {
    name: 'aliases',
    type: 'text',
    hasMany: true,
    label: words('Other forms of the name', '姓名的其他写法', '氏名の別表記', '다른 이름 표기'),
    admin: {
      description: words(
        'Found by search, not shown: other spellings, former names.',
        '仅供检索，不显示：其他拼写、曾用名。',
        '検索用で表示されません：別の綴り、旧名など。',
        '검색에만 쓰이고 표시되지 않습니다: 다른 철자, 옛 이름.',
      ),
    },
  },
]
