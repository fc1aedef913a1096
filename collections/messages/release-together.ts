import { words, type Words } from '../words.ts'

/** What is said where languages of a report are released together. */
export const RELEASE_TOGETHER_MESSAGES = {
  nothingReady: words(
    'No language of this report is ready. Approve an edition first, then release it.',
    '此报告尚无待发布的语言版本。请先批准，再发布。',
    'この報告書には公開準備完了の言語版がありません。先に承認してから公開してください。',
    '이 보고서에는 준비된 언어판이 없습니다. 먼저 승인한 뒤 발행하세요.',
  ),
  notApproved: words(
    'It is not approved. Approve it before it is released.',
    '尚未批准。请先批准，再发布。',
    '承認されていません。公開する前に承認してください。',
    '승인되지 않았습니다. 발행하기 전에 승인하세요.',
  ),
  nothingReleased: words(
    'Nothing was released. {reasons}',
    '未发布任何版本。{reasons}',
    '何も公開されていません。{reasons}',
    '아무것도 발행되지 않았습니다. {reasons}',
  ),
} satisfies Record<string, Words>
