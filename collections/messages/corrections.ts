import { words, type Words } from '../words.ts'

export const CORRECTION_MESSAGES = {
  correctionNotPublished: words(
    'Readers have no text here that could be corrected. Publish the edition first.',
    '读者目前没有可更正的文本。请先发布此版本。',
    '読者に公開されている本文がありません。先にこの版を公開してください。',
    '독자에게 공개된 글이 없어 정정할 수 없습니다. 먼저 이 판을 발행하세요.',
  ),
  correctionEmpty: words(
    'Write what was corrected, and give the date as year, month and day, for example 2026-03-14.',
    '请写明更正内容，并按年-月-日填写日期，例如 2026-03-14。',
    '訂正の内容を書き、日付は 2026-03-14 のように年・月・日で入力してください。',
    '정정한 내용을 쓰고, 날짜는 2026-03-14처럼 연-월-일로 입력하세요.',
  ),
} satisfies Record<string, Words>
