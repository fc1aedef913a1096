import { words, type Words } from '../words.ts'

export const VERSION_MESSAGES = {
  restoredWithout: words(
    'The version is the draft now, without what was deleted since: {list}. Choose others where needed.',
    '此版本现为草稿，其中已不含之后被删除的内容：{list}。如有需要，请另行选择。',
    'このバージョンを下書きにしました。その後削除されたものは含まれていません：{list}。必要に応じて選び直してください。',
    '이 버전이 초안이 되었습니다. 그 뒤 삭제된 것은 빠졌습니다: {list}. 필요하면 다른 것을 고르세요.',
  ),
} satisfies Record<string, Words>
