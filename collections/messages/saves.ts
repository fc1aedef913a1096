import { words, type Words } from '../words.ts'

/** What the server says about two people who write at once. */
export const SAVE_MESSAGES = {
  staleSave: words(
    'Not saved: {name} saved this meanwhile. Compare both texts and choose; nothing is lost.',
    '未保存：{name} 在此期间保存了此内容。请比较两份文本后选择，内容不会丢失。',
    '保存していません：その間に {name} さんが保存しました。両方を比べて選んでください。何も失われません。',
    '저장하지 않았습니다. 그사이 {name} 님이 저장했습니다. 두 글을 비교해 고르세요. 잃는 것은 없습니다.',
  ),
  otherPerson: words(
    'Not saved: somebody else is signed in now. Sign in again as the person who opened this form.',
    '未保存：现在登录的是另一个人。请以打开此表单的人的身份重新登录。',
    '保存していません：いまは別の人がサインインしています。このフォームを開いた人としてサインインし直してください。',
    '저장하지 않았습니다. 지금은 다른 사람이 로그인해 있습니다. 이 양식을 연 사람으로 다시 로그인하세요.',
  ),
  openElsewhere: words(
    'Not saved: {name} is writing here now. Open the page again to take over, or wait until they are done.',
    '未保存：{name} 正在编辑此内容。请重新打开本页以接手编辑，或等对方完成。',
    '保存していません：いま {name} さんが編集しています。引き継ぐにはページを開き直してください。終わるまで待つこともできます。',
    '저장하지 않았습니다. 지금 {name} 님이 편집하고 있습니다. 이어받으려면 페이지를 다시 여세요. 끝날 때까지 기다려도 됩니다.',
  ),
  versionRestoreNotThisRole: words(
    'Only editors restore an old version: it changes every language. Copy what you need from it instead.',
    '只有编辑可以恢复旧版本，因为这会更改所有语言。请从中复制所需内容。',
    '以前の版を復元できるのは編集者だけです（すべての言語が変わるため）。必要な部分を写してください。',
    '이전 버전은 편집자만 복원할 수 있습니다(모든 언어가 바뀝니다). 필요한 부분을 복사해 쓰세요.',
  ),
} satisfies Record<string, Words>
