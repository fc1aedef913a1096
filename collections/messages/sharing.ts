import { words, type Words } from '../words.ts'

export const SHARING_MESSAGES = {
  shareNotThisRole: words(
    'Only editors, and translators in their own languages, share this draft. Ask an editor for a link.',
    '只有编辑以及负责该语言的译者可以分享此草稿。请向编辑索取链接。',
    'この下書きを共有できるのは編集者と、その言語の翻訳者だけです。編集者にリンクを依頼してください。',
    '이 초안은 편집자와 해당 언어의 번역자만 공유할 수 있습니다. 편집자에게 링크를 요청하세요.',
  ),
  shareDays: words(
    'A link is open for 1 to 60 days. Choose a number of days in between.',
    '链接有效期为 1 至 60 天。请选择其间的天数。',
    'リンクの有効期間は1日から60日です。その範囲の日数を指定してください。',
    '링크는 1일에서 60일까지 열어 둘 수 있습니다. 그 사이의 일수를 고르세요.',
  ),
  shareEnded: words(
    'This link was revoked already. Reload the page to see the present links.',
    '此链接已被撤销。请重新加载页面查看现有链接。',
    'このリンクは既に取り消されています。ページを再読み込みして現在のリンクを確認してください。',
    '이 링크는 이미 취소되었습니다. 페이지를 새로 고쳐 현재 링크를 확인하세요.',
  ),
} satisfies Record<string, Words>
