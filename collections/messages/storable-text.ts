import { words, type Words } from '../words.ts'

export const STORABLE_TEXT_MESSAGES = {
  textNotStorable: words(
    'This text has a character that is none (a null character or half of a pair) and cannot be saved. Delete it, or copy the text again.',
    '此文本含有无效字符（空字符或不完整的代理对），无法保存。请删除该字符，或重新复制文本。',
    'このテキストには無効な文字（ヌル文字、または対になっていないサロゲート）があり、保存できません。その文字を削除するか、テキストをコピーし直してください。',
    '이 글에 저장할 수 없는 잘못된 문자(널 문자 또는 짝이 없는 서로게이트)가 있습니다. 그 문자를 지우거나 글을 다시 복사하세요.',
  ),
} satisfies Record<string, Words>
