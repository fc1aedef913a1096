import { words, type Words } from '../words.ts'

/** What a refused publication says beside the form; the checklist there and each field say what is to be done. */
export const REFUSAL_MESSAGES = {
  notPublishedOne: words(
    'Not published: 1 thing to do. See Before publishing.',
    '未发布：还有 1 项待办，请看“发布之前”。',
    '公開していません：必要なことが1件あります。「公開の前に」を確認してください。',
    '발행하지 않았습니다. 할 일이 1건 있습니다. ‘발행하기 전에’를 확인하세요.',
  ),
  notPublished: words(
    'Not published: {count} things to do. See Before publishing.',
    '未发布：还有 {count} 项待办，请看“发布之前”。',
    '公開していません：必要なことが{count}件あります。「公開の前に」を確認してください。',
    '발행하지 않았습니다. 할 일이 {count}건 있습니다. ‘발행하기 전에’를 확인하세요.',
  ),
} satisfies Record<string, Words>
