import type { InterfaceLanguage } from '#domain/languages.ts'

/** The words of the panel for the texts as published, in each of the admin's languages. */
export type AsPublishedWords = {
  heading: string
  agrees: string
  differs: (count: number) => string
  onlyEditors: string
  disclaimer: string
  onlyForm: string
  reason: string
  renew: string
  dialogHeading: string
  explanation: string
  chooseFirst: string
  reasonMissing: string
  confirm: string
  working: string
  done: string
  loading: string
  failed: string
  tryAgain: string
  added: string
  removed: string
}

const en: AsPublishedWords = {
  heading: 'Texts as published',
  agrees: 'Agrees with the present texts.',
  differs: (count) =>
    count === 1
      ? 'One text was changed since the release. Readers still have it as it was published.'
      : `${count} texts were changed since the release. Readers still have them as they were published.`,
  onlyEditors: 'Editors can renew them.',
  disclaimer: 'Disclaimer',
  onlyForm: 'Only the formatting, a link or the language differs.',
  reason: 'Reason (for the activity log)',
  renew: 'Renew the chosen texts…',
  dialogHeading: 'Renew the texts as published',
  explanation:
    'Readers of this edition get the present texts at once. Its publication date and other editions stay as they are; the log keeps the former texts with your reason.',
  chooseFirst: 'Choose the texts to renew first.',
  reasonMissing: 'Say why they are renewed.',
  confirm: 'Renew',
  working: 'One moment…',
  done: 'The chosen texts were renewed.',
  loading: 'Texts are being compared…',
  failed: 'The texts could not be compared.',
  tryAgain: 'Try again',
  added: 'added',
  removed: 'removed',
}

const zh: AsPublishedWords = {
  heading: '发布时的文本',
  agrees: '与现有文本一致。',
  differs: (count) => `发布后有 ${count} 处文本已更改。读者看到的仍是发布时的文本。`,
  onlyEditors: '编辑可以更新这些文本。',
  disclaimer: '免责声明',
  onlyForm: '仅格式、链接或语言不同。',
  reason: '理由（记入活动记录）',
  renew: '更新所选文本…',
  dialogHeading: '更新发布时的文本',
  explanation: '此版本的读者将立即看到现有文本。发布日期和其他版本保持不变；活动记录会保留原文本和您的理由。',
  chooseFirst: '请先选择要更新的文本。',
  reasonMissing: '请说明更新的理由。',
  confirm: '更新',
  working: '请稍候…',
  done: '已更新所选文本。',
  loading: '正在比较文本…',
  failed: '无法比较文本。',
  tryAgain: '重试',
  added: '新增',
  removed: '删除',
}

const ja: AsPublishedWords = {
  heading: '公開時の文面',
  agrees: '現在の文面と一致しています。',
  differs: (count) => `公開後に変更された文面が${count}件あります。読者には公開時の文面が表示されています。`,
  onlyEditors: '編集者が改めることができます。',
  disclaimer: '免責事項',
  onlyForm: '書式、リンク、言語のいずれかだけが異なります。',
  reason: '理由（操作履歴に記録）',
  renew: '選んだ文面を改める…',
  dialogHeading: '公開時の文面を改める',
  explanation:
    'この版の読者にすぐに現在の文面が表示されます。公開日と他の版は変わりません。操作履歴には元の文面と理由が残ります。',
  chooseFirst: '先に改める文面を選んでください。',
  reasonMissing: '改める理由を書いてください。',
  confirm: '改める',
  working: 'お待ちください…',
  done: '選んだ文面を改めました。',
  loading: '文面を比較しています…',
  failed: '文面を比較できませんでした。',
  tryAgain: '再試行',
  added: '追加',
  removed: '削除',
}

const ko: AsPublishedWords = {
  heading: '발행 당시 문안',
  agrees: '현재 문안과 같습니다.',
  differs: (count) => `발행 뒤 바뀐 문안이 ${count}건 있습니다. 독자에게는 발행 당시 문안이 보입니다.`,
  onlyEditors: '편집자가 바꿀 수 있습니다.',
  disclaimer: '면책 조항',
  onlyForm: '서식, 링크 또는 언어만 다릅니다.',
  reason: '이유(활동 기록에 남김)',
  renew: '고른 문안 바꾸기…',
  dialogHeading: '발행 당시 문안 바꾸기',
  explanation:
    '이 판의 독자에게 현재 문안이 바로 보입니다. 발행일과 다른 판은 그대로이며, 활동 기록에 이전 문안과 이유가 남습니다.',
  chooseFirst: '먼저 바꿀 문안을 고르세요.',
  reasonMissing: '바꾸는 이유를 쓰세요.',
  confirm: '바꾸기',
  working: '잠시만요…',
  done: '고른 문안을 바꾸었습니다.',
  loading: '문안을 비교하는 중…',
  failed: '문안을 비교하지 못했습니다.',
  tryAgain: '다시 시도',
  added: '추가',
  removed: '삭제',
}

export const asPublishedWords: Record<InterfaceLanguage, AsPublishedWords> = { en, zh, ja, ko }
