import type { CommentedAction } from '#domain/comments.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'

/** What comments and the dialogs of review say, in each of the admin's languages. */
export type ReviewWords = {
  comments: string
  open: (count: number) => string
  none: string
  loading: string
  failed: string
  tryAgain: string
  write: string
  about: string
  wholeEdition: string
  send: string
  sending: string
  sent: string
  notSent: string
  empty: string
  somebody: string
  withMove: Record<CommentedAction, string>
  goTo: (field: string) => string
  resolve: string
  reopen: string
  resolvedBy: (name: string, when: string) => string
  resolvedOnes: (count: number) => string
  mend: string
  mendLabel: string
  save: string
  cancel: string
  dialog: Record<CommentedAction, { heading: string; explanation: string; label: string; confirm: string }>
  missing: string
  looking: string
  notKnown: string
  nothingOpen: string
  keepsFromReaders: string
}

const en: ReviewWords = {
  comments: 'Comments',
  open: (count) => (count === 1 ? '1 open comment' : `${count} open comments`),
  none: 'No comments yet. Ask or suggest something here; readers never see it.',
  loading: 'Loading the comments…',
  failed: 'The comments could not be loaded.',
  tryAgain: 'Try again',
  write: 'Write a comment',
  about: 'About',
  wholeEdition: 'the whole edition',
  send: 'Send comment',
  sending: 'Sending…',
  sent: 'Comment sent.',
  notSent: 'This was not sent. Check the connection and try again; your text is still here.',
  empty: 'Write something first.',
  somebody: 'Somebody',
  withMove: { sendBack: 'sent back', approve: 'approved' },
  goTo: (field) => `Go to ${field}`,
  resolve: 'Resolve',
  reopen: 'Open again',
  resolvedBy: (name, when) => `Resolved by ${name}, ${when}`,
  resolvedOnes: (count) => (count === 1 ? '1 resolved comment' : `${count} resolved comments`),
  mend: 'Correct',
  mendLabel: 'Correct your comment',
  save: 'Save',
  cancel: 'Cancel',
  dialog: {
    sendBack: {
      heading: 'Send this edition back?',
      explanation: 'It becomes a draft again. Whoever works on it is told by mail, with your comment.',
      label: 'What is to be changed?',
      confirm: 'Send back',
    },
    approve: {
      heading: 'Approve this edition?',
      explanation: 'It is then ready to be published. Whoever works on it is told by mail.',
      label: 'Comment (may be left empty)',
      confirm: 'Approve',
    },
  },
  missing: 'Say what is to be changed: whoever works on it learns it from here.',
  looking: 'Looking at what is left to do…',
  notKnown: 'What is left to do could not be loaded. Look at “Before publishing” beside the form.',
  nothingOpen: 'Nothing is left to do, and no comment is open.',
  keepsFromReaders: 'It can be approved, but not published until this is done:',
}

const zh: ReviewWords = {
  comments: '评论',
  open: (count) => `${count} 条未解决的评论`,
  none: '还没有评论。可在此提问或提出建议，读者看不到。',
  loading: '正在加载评论…',
  failed: '无法加载评论。',
  tryAgain: '重试',
  write: '撰写评论',
  about: '针对',
  wholeEdition: '整个版本',
  send: '发送评论',
  sending: '正在发送…',
  sent: '评论已发送。',
  notSent: '未能发送。请检查网络后重试，您填写的内容仍在此处。',
  empty: '请先填写内容。',
  somebody: '未知用户',
  withMove: { sendBack: '退回', approve: '批准' },
  goTo: (field) => `前往“${field}”`,
  resolve: '标为已解决',
  reopen: '重新打开',
  resolvedBy: (name, when) => `${name} 于 ${when} 标为已解决`,
  resolvedOnes: (count) => `${count} 条已解决的评论`,
  mend: '更正',
  mendLabel: '更正您的评论',
  save: '保存',
  cancel: '取消',
  dialog: {
    sendBack: {
      heading: '退回此版本？',
      explanation: '它将恢复为草稿。负责人会收到邮件通知，其中附有您的评论。',
      label: '需要修改什么？',
      confirm: '退回',
    },
    approve: {
      heading: '批准此版本？',
      explanation: '批准后即可发布。负责人会收到邮件通知。',
      label: '评论（可留空）',
      confirm: '批准',
    },
  },
  missing: '请说明需要修改之处，以便负责人了解。',
  looking: '正在查看尚未完成之处…',
  notKnown: '无法加载尚未完成之处。请查看表单旁的“发布之前”。',
  nothingOpen: '没有未完成之处，也没有未解决的评论。',
  keepsFromReaders: '可以批准，但完成以下各项之前无法发布：',
}

const ja: ReviewWords = {
  comments: 'コメント',
  open: (count) => `未解決のコメント ${count}件`,
  none: 'コメントはまだありません。質問や提案を書けます。読者には見えません。',
  loading: 'コメントを読み込んでいます…',
  failed: 'コメントを読み込めませんでした。',
  tryAgain: 'もう一度試す',
  write: 'コメントを書く',
  about: '対象',
  wholeEdition: '版全体',
  send: 'コメントを送信',
  sending: '送信しています…',
  sent: 'コメントを送信しました。',
  notSent: '送信できませんでした。接続を確認してもう一度お試しください。入力した内容は残っています。',
  empty: '先に内容を入力してください。',
  somebody: '不明なユーザー',
  withMove: { sendBack: '差し戻し', approve: '承認' },
  goTo: (field) => `「${field}」へ移動`,
  resolve: '解決済みにする',
  reopen: '未解決に戻す',
  resolvedBy: (name, when) => `${name}さんが${when}に解決済みにしました`,
  resolvedOnes: (count) => `解決済みのコメント ${count}件`,
  mend: '書き直す',
  mendLabel: 'コメントを書き直す',
  save: '保存',
  cancel: 'キャンセル',
  dialog: {
    sendBack: {
      heading: 'この版を差し戻しますか？',
      explanation: '下書きに戻ります。担当者にはコメントを添えてメールで知らせます。',
      label: '何を直しますか？',
      confirm: '差し戻す',
    },
    approve: {
      heading: 'この版を承認しますか？',
      explanation: '公開できる状態になります。担当者にはメールで知らせます。',
      label: 'コメント（空欄でもかまいません）',
      confirm: '承認する',
    },
  },
  missing: '何を直すのかを書いてください。担当者はそれを見て修正します。',
  looking: '残っている作業を確認しています…',
  notKnown: '残っている作業を読み込めませんでした。フォーム横の「公開の前に」をご覧ください。',
  nothingOpen: '残っている作業も未解決のコメントもありません。',
  keepsFromReaders: '承認はできますが、次が済むまで公開できません。',
}

const ko: ReviewWords = {
  comments: '의견',
  open: (count) => `해결되지 않은 의견 ${count}개`,
  none: '아직 의견이 없습니다. 질문이나 제안을 적어 주세요. 독자에게는 보이지 않습니다.',
  loading: '의견을 불러오는 중…',
  failed: '의견을 불러오지 못했습니다.',
  tryAgain: '다시 시도',
  write: '의견 쓰기',
  about: '대상',
  wholeEdition: '판 전체',
  send: '의견 보내기',
  sending: '보내는 중…',
  sent: '의견을 보냈습니다.',
  notSent: '보내지 못했습니다. 연결을 확인하고 다시 시도하세요. 쓴 내용은 그대로 있습니다.',
  empty: '먼저 내용을 입력하세요.',
  somebody: '알 수 없는 사용자',
  withMove: { sendBack: '되돌려 보냄', approve: '승인' },
  goTo: (field) => `‘${field}’(으)로 이동`,
  resolve: '해결로 표시',
  reopen: '다시 열기',
  resolvedBy: (name, when) => `${name} 님이 ${when}에 해결로 표시함`,
  resolvedOnes: (count) => `해결된 의견 ${count}개`,
  mend: '고치기',
  mendLabel: '의견 고치기',
  save: '저장',
  cancel: '취소',
  dialog: {
    sendBack: {
      heading: '이 판을 되돌려 보낼까요?',
      explanation: '다시 초안이 됩니다. 맡은 사람에게 의견과 함께 메일로 알립니다.',
      label: '무엇을 고쳐야 하나요?',
      confirm: '되돌려 보내기',
    },
    approve: {
      heading: '이 판을 승인할까요?',
      explanation: '발행할 수 있는 상태가 됩니다. 맡은 사람에게 메일로 알립니다.',
      label: '의견(비워 두어도 됩니다)',
      confirm: '승인',
    },
  },
  missing: '무엇을 고쳐야 하는지 적어 주세요. 맡은 사람이 그것을 보고 고칩니다.',
  looking: '남은 일을 확인하는 중…',
  notKnown: '남은 일을 불러오지 못했습니다. 양식 옆의 ‘발행하기 전에’를 보세요.',
  nothingOpen: '남은 일도, 해결되지 않은 의견도 없습니다.',
  keepsFromReaders: '승인할 수 있지만 다음을 마칠 때까지 발행할 수 없습니다.',
}

export const reviewWords: Record<InterfaceLanguage, ReviewWords> = { en, zh, ja, ko }
