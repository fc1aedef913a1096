import { words, type Words } from '../words.ts'

export const USES_MESSAGES = {
  inUse: words(
    'This is still used ({count}): {uses}. Choose another one there, or take it out, before deleting this.',
    '此项仍在使用（{count}）：{uses}。请先在那里另选或移除，再删除。',
    'まだ使われています（{count}件）：{uses}。そこで別のものを選ぶか外してから削除してください。',
    '아직 쓰이고 있습니다({count}): {uses}. 그곳에서 다른 것을 고르거나 뺀 뒤 삭제하세요.',
  ),
  reportInUse: words(
    'This report still has translations, or is put first on the home page ({count}): {uses}. Delete those for good, or choose another report there, before deleting this for good.',
    '该报告仍有译本，或仍为首页推荐（{count}）：{uses}。请先彻底删除译本或在首页另选报告，再彻底删除。',
    'この報告書には翻訳版があるか、ホームページの注目に選ばれています（{count}件）：{uses}。それらを完全に削除するか別の報告書を選んでから、完全に削除してください。',
    '이 보고서에는 번역본이 있거나 첫 화면에 추천되어 있습니다({count}): {uses}. 번역본을 완전히 삭제하거나 첫 화면에서 다른 보고서를 고른 뒤 완전히 삭제하세요.',
  ),
  userInUse: words(
    'This person is still on editions ({count}): {uses}. Hand them over first. When somebody leaves, deactivate the account rather than deleting it.',
    '此人仍负责一些版本（{count}）：{uses}。请先移交。人员离职时请停用账户，不要删除。',
    'この人はまだ版を担当しています（{count}件）：{uses}。先に引き継いでください。離任の場合は、削除せずアカウントを停止してください。',
    '이 사람이 아직 맡은 판이 있습니다({count}): {uses}. 먼저 넘기세요. 떠나는 사람의 계정은 삭제하지 말고 비활성화하세요.',
  ),
  restoreNotThisRole: words(
    'Only editors restore from the trash. Ask one of them.',
    '只有编辑可以从回收站恢复。请联系编辑。',
    'ゴミ箱から復元できるのは編集者だけです。編集者に依頼してください。',
    '휴지통에서 복원할 수 있는 사람은 편집자뿐입니다. 편집자에게 요청하세요.',
  ),
} satisfies Record<string, Words>
