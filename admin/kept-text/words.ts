import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the admin says about text that is not saved, in each of its languages. */
export type KeptTextWords = {
  saved: string
  notSaved: string
  offline: string
  signedOut: string
  signIn: string
  otherPerson: string
  openAdmin: string
  refused: string
  stale: string
  noRoom: string
  choose: string
  heading: string
  explanation: (name: string, time: string) => string
  same: string
  empty: string
  keepMine: string
  takeTheirs: string
  tookTheirs: string
  keptMine: string
  loading: string
  working: string
  failed: string
  offer: (time: string) => string
  compare: string
  restore: string
  discard: string
  compareHeading: string
  compareExplanation: string
  changedSince: (time: string) => string
  restoreHeading: string
  /** @param fields their labels, parted by `comma` */
  replaces: (fields: string) => string
  comma: string
  restored: string
  draftSaved: string
  somebodyElse: string
}

const en: KeptTextWords = {
  saved: 'Saved',
  notSaved: 'Not saved',
  offline: 'Not saved: no connection. Your text is kept on this computer and sent again by itself.',
  signedOut: 'You were signed out. Your text is kept: sign in (opens in a new tab), then continue here.',
  signIn: 'Sign in',
  otherPerson:
    'Not saved: somebody else is signed in in this browser now. Your text stays here: sign them out (opens in a new tab), sign in yourself, then continue here.',
  openAdmin: 'Open the admin',
  refused: 'Not saved: see the message. Your text is kept on this computer.',
  stale: 'Not saved: somebody else saved meanwhile.',
  noRoom: 'The browser has no room to keep your text. Copy it elsewhere before you close this page.',
  choose: 'Compare and choose',
  heading: 'Somebody else saved meanwhile',
  explanation: (name, time) =>
    `${name} saved this at ${time}. Struck out is theirs, underlined is yours. Whatever you choose, both stay in Versions.`,
  same: 'Both texts say the same.',
  empty: '(empty)',
  keepMine: 'Keep mine as a new draft',
  takeTheirs: 'Take theirs',
  tookTheirs: 'You see the other text. Yours is kept in Versions.',
  keptMine: 'Your text is saved. The other one is kept in Versions.',
  loading: 'Loading the other text…',
  working: 'One moment…',
  failed: 'This did not work. Your text is still here: try again.',
  offer: (time) => `There is text of yours from ${time} that was not saved.`,
  compare: 'Compare',
  restore: 'Restore',
  discard: 'Discard',
  compareHeading: 'Text that was not saved',
  compareExplanation: 'Struck out is the saved text, underlined is what was not saved.',
  changedSince: (time) => `The document was changed since, at ${time}.`,
  restoreHeading: 'Restore the text that was not saved?',
  replaces: (fields) => `Restoring replaces: ${fields}. What is replaced stays in Versions.`,
  comma: ', ',
  restored: 'Your text is back. What it replaced is in Versions.',
  draftSaved: 'Not published; the draft is saved',
  somebodyElse: 'Somebody else',
}

const zh: KeptTextWords = {
  saved: '已保存',
  notSaved: '未保存',
  offline: '未保存：没有网络连接。您的文本已保存在此电脑上，连接恢复后会自动重新发送。',
  signedOut: '您已被登出。文本已保留：请登录（在新标签页中打开），然后在此继续。',
  signIn: '登录',
  otherPerson:
    '未保存：此浏览器中现在登录的是另一个人。您的文本仍在此处：请让对方登出（在新标签页中打开），您自己登录后在此继续。',
  openAdmin: '打开后台',
  refused: '未保存：请查看提示。您的文本已保存在此电脑上。',
  stale: '未保存：其他人在此期间保存了内容。',
  noRoom: '浏览器没有空间保留您的文本。关闭此页前请复制到别处。',
  choose: '比较并选择',
  heading: '其他人在此期间保存了内容',
  explanation: (name, time) =>
    `${name} 于 ${time} 保存。删除线为对方的文本，下划线为您的文本。无论如何选择，两份都保留在版本记录中。`,
  same: '两份文本相同。',
  empty: '（空）',
  keepMine: '将我的保存为新草稿',
  takeTheirs: '采用对方的',
  tookTheirs: '现在显示对方的文本。您的文本保留在版本记录中。',
  keptMine: '您的文本已保存。对方的文本保留在版本记录中。',
  loading: '正在加载对方的文本…',
  working: '请稍候…',
  failed: '操作未成功。您的文本仍在此处，请重试。',
  offer: (time) => `您有 ${time} 未保存的文本。`,
  compare: '比较',
  restore: '恢复',
  discard: '放弃',
  compareHeading: '未保存的文本',
  compareExplanation: '删除线为已保存的文本，下划线为未保存的文本。',
  changedSince: (time) => `此文档在此之后于 ${time} 有过更改。`,
  restoreHeading: '恢复未保存的文本？',
  replaces: (fields) => `恢复将替换：${fields}。被替换的内容保留在版本记录中。`,
  comma: '、',
  restored: '您的文本已恢复。被替换的内容保留在版本记录中。',
  draftSaved: '未发布；草稿已保存',
  somebodyElse: '其他人',
}

const ja: KeptTextWords = {
  saved: '保存しました',
  notSaved: '未保存',
  offline: '保存できていません：接続がありません。文章はこのコンピューターに残し、つながり次第もう一度送ります。',
  signedOut: 'サインアウトされました。文章は残っています。サインインし（新しいタブで開きます）、ここで続けてください。',
  signIn: 'サインイン',
  otherPerson:
    '保存していません：このブラウザーではいま別の人がサインインしています。文章はここに残っています。その人をサインアウトさせ（新しいタブで開きます）、ご自身でサインインしてから、ここで続けてください。',
  openAdmin: '管理画面を開く',
  refused: '保存できていません。メッセージを確認してください。文章はこのコンピューターに残っています。',
  stale: '保存できていません：その間に別の人が保存しました。',
  noRoom: 'ブラウザーに文章を残す空きがありません。このページを閉じる前に別の場所へ写してください。',
  choose: '比べて選ぶ',
  heading: 'その間に別の人が保存しました',
  explanation: (name, time) =>
    `${name} さんが ${time} に保存しました。取り消し線は相手の文章、下線はあなたの文章です。どちらを選んでも両方が版の履歴に残ります。`,
  same: '両方の文章は同じです。',
  empty: '（空）',
  keepMine: '自分のものを新しい下書きにする',
  takeTheirs: '相手のものを使う',
  tookTheirs: '相手の文章を表示しています。あなたの文章は版の履歴にあります。',
  keptMine: 'あなたの文章を保存しました。相手の文章は版の履歴にあります。',
  loading: '相手の文章を読み込んでいます…',
  working: 'お待ちください…',
  failed: 'うまくいきませんでした。文章はここに残っています。もう一度お試しください。',
  offer: (time) => `${time} の保存されていない文章があります。`,
  compare: '比べる',
  restore: '復元',
  discard: '破棄',
  compareHeading: '保存されていない文章',
  compareExplanation: '取り消し線は保存済みの文章、下線は保存されていない文章です。',
  changedSince: (time) => `この文書はその後 ${time} に変更されています。`,
  restoreHeading: '保存されていない文章を復元しますか？',
  replaces: (fields) => `復元すると置き換わるもの：${fields}。置き換えられた内容は版の履歴に残ります。`,
  comma: '、',
  restored: '文章を復元しました。置き換えられた内容は版の履歴にあります。',
  draftSaved: '公開していません。下書きは保存しました',
  somebodyElse: '別の人',
}

const ko: KeptTextWords = {
  saved: '저장됨',
  notSaved: '저장 안 됨',
  offline: '저장하지 못했습니다. 연결이 없습니다. 글은 이 컴퓨터에 보관하고 연결되면 다시 보냅니다.',
  signedOut: '로그아웃되었습니다. 글은 보관했습니다. 로그인한 뒤(새 탭에서 열림) 여기서 계속하세요.',
  signIn: '로그인',
  otherPerson:
    '저장하지 않았습니다. 지금 이 브라우저에는 다른 사람이 로그인해 있습니다. 글은 여기에 남아 있습니다. 그 사람을 로그아웃시키고(새 탭에서 열림) 직접 로그인한 뒤 여기서 계속하세요.',
  openAdmin: '관리 화면 열기',
  refused: '저장하지 못했습니다. 안내를 확인하세요. 글은 이 컴퓨터에 보관했습니다.',
  stale: '저장하지 못했습니다. 그사이 다른 사람이 저장했습니다.',
  noRoom: '브라우저에 글을 보관할 공간이 없습니다. 이 페이지를 닫기 전에 다른 곳에 복사하세요.',
  choose: '비교하고 고르기',
  heading: '그사이 다른 사람이 저장했습니다',
  explanation: (name, time) =>
    `${name} 님이 ${time}에 저장했습니다. 취소선은 상대의 글, 밑줄은 내 글입니다. 무엇을 고르든 둘 다 버전 기록에 남습니다.`,
  same: '두 글이 같습니다.',
  empty: '(비어 있음)',
  keepMine: '내 글을 새 초안으로 두기',
  takeTheirs: '상대의 글 쓰기',
  tookTheirs: '상대의 글을 보고 있습니다. 내 글은 버전 기록에 있습니다.',
  keptMine: '내 글을 저장했습니다. 상대의 글은 버전 기록에 있습니다.',
  loading: '상대의 글을 불러오는 중…',
  working: '잠시만요…',
  failed: '되지 않았습니다. 글은 여기에 그대로 있습니다. 다시 시도하세요.',
  offer: (time) => `${time}에 저장하지 못한 글이 있습니다.`,
  compare: '비교',
  restore: '되살리기',
  discard: '버리기',
  compareHeading: '저장하지 못한 글',
  compareExplanation: '취소선은 저장된 글, 밑줄은 저장하지 못한 글입니다.',
  changedSince: (time) => `이 문서는 그 뒤 ${time}에 변경되었습니다.`,
  restoreHeading: '저장하지 못한 글을 되살릴까요?',
  replaces: (fields) => `되살리면 바뀌는 항목: ${fields}. 바뀌기 전 내용은 버전 기록에 남습니다.`,
  comma: ', ',
  restored: '글을 되살렸습니다. 바뀌기 전 내용은 버전 기록에 있습니다.',
  draftSaved: '발행하지 않았습니다. 초안은 저장되었습니다',
  somebodyElse: '다른 사람',
}

export const keptTextWords: Record<InterfaceLanguage, KeptTextWords> = { en, zh, ja, ko }
