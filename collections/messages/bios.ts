import { words, type Words } from '../words.ts'

export const BIO_MESSAGES = {
  mergeWithItself: words(
    'Choose another record: an author cannot be merged with itself.',
    '请选择另一条记录：作者不能与自身合并。',
    '別の著者を選んでください。同じものどうしは統合できません。',
    '다른 저자를 고르세요. 같은 저자끼리는 병합할 수 없습니다.',
  ),
  mergeInTrash: words(
    'One of the two is in the trash. Restore it first.',
    '其中一位在回收站中。请先恢复。',
    'どちらかがゴミ箱にあります。先に復元してください。',
    '둘 중 하나가 휴지통에 있습니다. 먼저 복원하세요.',
  ),
  mergeUndone: words(
    'This merge was undone already.',
    '此合并已撤销。',
    'この統合は既に取り消されています。',
    '이 병합은 이미 취소되었습니다.',
  ),
} satisfies Record<string, Words>
