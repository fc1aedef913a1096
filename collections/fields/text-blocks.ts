import { BlocksFeature } from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { BLOCK_NAMES, EMBED, FIGURE, PULL_QUOTE } from '#domain/text-blocks.ts'
import { words } from '../words.ts'

const Figure: Block = {
  slug: FIGURE,
  labels: { singular: BLOCK_NAMES[FIGURE], plural: words('Figures', '图', '図', '그림') },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'images',
      required: true,
      label: words('Image', '图片', '画像', '이미지'),
    },
    {
      name: 'caption',
      type: 'textarea',
      label: words('Caption', '图注', 'キャプション', '그림 설명'),
      admin: {
        description: words(
          'Stands below the picture, in the language of this text. Credits come from the image.',
          '显示在图片下方，使用本文的语言。图片来源取自图片资料。',
          '画像の下に、この本文の言語で表示されます。クレジットは画像の情報から表示されます。',
          '그림 아래에 이 글의 언어로 보입니다. 출처는 이미지 정보에서 가져옵니다.',
        ),
      },
    },
  ],
}

const PullQuote: Block = {
  slug: PULL_QUOTE,
  labels: {
    singular: BLOCK_NAMES[PULL_QUOTE],
    plural: words('Pull quotes', '摘引', '抜き出し引用', '발췌 인용'),
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      label: words('Text', '文字', '文', '글'),
      admin: {
        description: words(
          'A sentence set large between the paragraphs. Write it without quotation marks.',
          '在段落之间以大字显示的一句话。不要加引号。',
          '段落の間に大きく表示する一文。引用符は付けません。',
          '문단 사이에 크게 보일 한 문장. 따옴표 없이 씁니다.',
        ),
      },
    },
    {
      name: 'source',
      type: 'text',
      label: words('Who says it', '说话人', '発言者', '말한 사람'),
      admin: {
        description: words(
          'Only where it is not the report itself.',
          '仅在引用他人时填写。',
          '報告書自体の文でない場合のみ。',
          '보고서 자체의 문장이 아닐 때만 씁니다.',
        ),
      },
    },
  ],
}

const Embed: Block = {
  slug: EMBED,
  labels: {
    singular: BLOCK_NAMES[EMBED],
    plural: words('Videos and charts', '视频和图表', '動画・グラフ', '동영상과 차트'),
  },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: words('Address', '网址', 'アドレス', '주소'),
      admin: {
        description: words(
          'From YouTube, Vimeo, bilibili or Datawrapper; readers are asked before anything is loaded from there. Any other address becomes a link.',
          'YouTube、Vimeo、bilibili 或 Datawrapper 的网址；读者同意后才会从这些网站加载。其他网址显示为链接。',
          'YouTube、Vimeo、bilibili、Datawrapper のアドレス。読み込む前に読者に確認します。その他のアドレスはリンクになります。',
          'YouTube, Vimeo, bilibili, Datawrapper의 주소. 불러오기 전에 독자에게 묻습니다. 다른 주소는 링크가 됩니다.',
        ),
      },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      label: words('Title', '标题', 'タイトル', '제목'),
      admin: {
        description: words(
          'What it shows, in the language of this text.',
          '说明其内容，使用本文的语言。',
          '内容の説明をこの本文の言語で。',
          '무엇을 보여 주는지 이 글의 언어로 씁니다.',
        ),
      },
    },
  ],
}

/** What a full text has between its paragraphs beside tables. */
export const TextBlocksFeature = () => BlocksFeature({ blocks: [Figure, PullQuote, Embed] })
