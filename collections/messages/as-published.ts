import { words, type Words } from '../words.ts'

export const AS_PUBLISHED_MESSAGES = {
  asPublishedNotReleased: words(
    'Readers have no text of this edition, so nothing was kept of it. Publish it first.',
    '读者目前看不到此版本，因此没有保留发布时的文本。请先发布。',
    'この版は読者に公開されていないため、保存された文面がありません。先に公開してください。',
    '이 판은 독자에게 공개되지 않아 보관된 문안이 없습니다. 먼저 발행하세요.',
  ),
  asPublishedReason: words(
    'Say why the texts as published are renewed, in at most 2000 characters.',
    '请说明为何更新发布时的文本，不超过 2000 个字符。',
    '公開時の文面を改める理由を2000文字以内で書いてください。',
    '발행 당시 문안을 바꾸는 이유를 2000자 이내로 쓰세요.',
  ),
  asPublishedChoose: words(
    'Choose at least one text of this edition that differs from the present one. Reload the page to see which do.',
    '请至少选择一处与现有文本不同的文本。重新加载页面可查看哪些不同。',
    '現在の文面と異なるものを1つ以上選んでください。ページを再読み込みすると確認できます。',
    '현재 문안과 다른 것을 하나 이상 고르세요. 페이지를 새로 고치면 무엇이 다른지 볼 수 있습니다.',
  ),
} satisfies Record<string, Words>
