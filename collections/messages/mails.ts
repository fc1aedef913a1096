import { words, type Words } from '../words.ts'

export const MAIL_MESSAGES = {
  mailFailed: words(
    'Not sent after a day of trying. The mail server said: {reason}',
    '尝试一天后仍未发送。邮件服务器的答复：{reason}',
    '1日試しましたが送信できませんでした。メールサーバーの応答：{reason}',
    '하루 동안 시도했지만 보내지 못했습니다. 메일 서버의 답: {reason}',
  ),
  mailKept: words(
    'No mail server was set up.',
    '当时未配置邮件服务器。',
    'メールサーバーが未設定でした。',
    '메일 서버가 없었습니다.',
  ),
} satisfies Record<string, Words>
