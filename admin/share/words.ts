import type { InterfaceLanguage } from '#domain/languages.ts'
import type { ShareLinkState } from '#domain/share-link.ts'

/** The words of the panel for previews and share links, in each of the admin's languages. */
export type ShareWords = {
  heading: string
  hint: string
  forWhom: string
  days: string
  make: string
  made: (until: string) => string
  address: string
  copy: string
  copied: string
  copyByHand: string
  links: string
  none: string
  noNote: string
  state: Record<ShareLinkState, (until: string) => string>
  used: (times: number, last: string) => string
  unused: string
  revoke: (name: string) => string
  revokeShort: string
  revoked: string
  loading: string
  failed: string
  tryAgain: string
  preview: string
  versions: string
  versionsFailed: string
  released: string
}

const en: ShareWords = {
  heading: 'Share this draft',
  hint: 'Whoever has the link reads the latest draft and its PDF, marked as a draft, without a login.',
  forWhom: 'For whom',
  days: 'Days it is open',
  make: 'Make a link',
  made: (until) => `The link is open until ${until}.`,
  address: 'Address of the link',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'It could not be copied by itself. The address is selected: copy it with your keyboard.',
  links: 'Links',
  none: 'Nobody was given a link yet.',
  noNote: 'Without a name',
  state: {
    open: (until) => `Open until ${until}`,
    expired: (until) => `Ended on ${until}`,
    revoked: () => 'Revoked',
  },
  used: (times, last) => `Opened ${times === 1 ? 'once' : `${times} times`}, last on ${last}`,
  unused: 'Not opened yet',
  revoke: (name) => `Revoke the link: ${name}`,
  revokeShort: 'Revoke',
  revoked: 'The link was revoked. It opens nothing any more.',
  loading: 'Links are being loaded…',
  failed: 'The links could not be loaded.',
  tryAgain: 'Try again',
  preview: 'Preview older versions',
  versions: 'Versions, newest first',
  versionsFailed: 'The versions could not be loaded. Close this list and open it again.',
  released: 'released',
}

const zh: ShareWords = {
  heading: '分享此草稿',
  hint: '持有链接者无需登录即可阅读最新草稿及其 PDF，均带草稿标记。',
  forWhom: '给谁',
  days: '有效天数',
  make: '创建链接',
  made: (until) => `链接有效期至 ${until}。`,
  address: '链接地址',
  copy: '复制',
  copied: '已复制。',
  copyByHand: '无法自动复制。地址已选中，请用键盘复制。',
  links: '链接',
  none: '尚未给任何人链接。',
  noNote: '未注明',
  state: { open: (until) => `有效期至 ${until}`, expired: (until) => `已于 ${until} 到期`, revoked: () => '已撤销' },
  used: (times, last) => `已打开 ${times} 次，最近一次 ${last}`,
  unused: '尚未打开',
  revoke: (name) => `撤销链接：${name}`,
  revokeShort: '撤销',
  revoked: '链接已撤销，无法再打开任何内容。',
  loading: '正在加载链接……',
  failed: '无法加载链接。',
  tryAgain: '重试',
  preview: '预览旧版本',
  versions: '版本（最新在前）',
  versionsFailed: '无法加载版本。请收起此列表后重新展开。',
  released: '已发布',
}

const ja: ShareWords = {
  heading: 'この下書きを共有',
  hint: 'リンクを持つ人は、ログインせずに最新の下書きと PDF を読めます（どちらにも下書きの印が付きます）。',
  forWhom: '共有相手',
  days: '有効日数',
  make: 'リンクを作成',
  made: (until) => `リンクは ${until} まで有効です。`,
  address: 'リンクの URL',
  copy: 'コピー',
  copied: 'コピーしました。',
  copyByHand: '自動でコピーできませんでした。URL を選択したので、キーボードでコピーしてください。',
  links: 'リンク',
  none: 'まだ誰にもリンクを渡していません。',
  noNote: '名前なし',
  state: { open: (until) => `${until} まで有効`, expired: (until) => `${until} に終了`, revoked: () => '取り消し済み' },
  used: (times, last) => `${times}回開かれました（最後は ${last}）`,
  unused: 'まだ開かれていません',
  revoke: (name) => `リンクを取り消す：${name}`,
  revokeShort: '取り消す',
  revoked: 'リンクを取り消しました。もう何も開けません。',
  loading: 'リンクを読み込んでいます…',
  failed: 'リンクを読み込めませんでした。',
  tryAgain: '再試行',
  preview: '以前のバージョンをプレビュー',
  versions: 'バージョン（新しい順）',
  versionsFailed: 'バージョンを読み込めませんでした。この一覧を閉じて開き直してください。',
  released: '公開版',
}

const ko: ShareWords = {
  heading: '이 초안 공유',
  hint: '링크가 있는 사람은 로그인 없이 최신 초안과 PDF를 읽습니다. 둘 다 초안으로 표시됩니다.',
  forWhom: '받는 사람',
  days: '유효 일수',
  make: '링크 만들기',
  made: (until) => `링크는 ${until}까지 유효합니다.`,
  address: '링크 주소',
  copy: '복사',
  copied: '복사했습니다.',
  copyByHand: '자동으로 복사하지 못했습니다. 주소를 선택해 두었으니 키보드로 복사하세요.',
  links: '링크',
  none: '아직 아무에게도 링크를 주지 않았습니다.',
  noNote: '이름 없음',
  state: { open: (until) => `${until}까지 유효`, expired: (until) => `${until}에 종료`, revoked: () => '취소됨' },
  used: (times, last) => `${times}번 열림, 마지막은 ${last}`,
  unused: '아직 열지 않음',
  revoke: (name) => `링크 취소: ${name}`,
  revokeShort: '취소',
  revoked: '링크를 취소했습니다. 이제 아무것도 열리지 않습니다.',
  loading: '링크를 불러오는 중…',
  failed: '링크를 불러오지 못했습니다.',
  tryAgain: '다시 시도',
  preview: '이전 버전 미리보기',
  versions: '버전(최신순)',
  versionsFailed: '버전을 불러오지 못했습니다. 이 목록을 닫았다가 다시 여세요.',
  released: '발행됨',
}

export const shareWords: Record<InterfaceLanguage, ShareWords> = { en, zh, ja, ko }
