import type { InterfaceLanguage } from '#domain/languages.ts'

type InvitationWords = {
  sending: string
  sent: string
  /** @param next when it is tried again; null: soon */
  waiting: (reason: string, next: string | null) => string
  failed: (reason: string) => string
  outbox: string
  again: string
}

export const invitationWords: Record<InterfaceLanguage, InvitationWords> = {
  en: {
    sending: 'The invitation is being sent…',
    sent: 'The invitation was sent.',
    waiting: (reason, next) =>
      `The invitation could not be sent yet: ${reason}. It is tried again ${next === null ? 'soon' : `at ${next}`}, for a day.`,
    failed: (reason) =>
      `The invitation could not be sent: ${reason}. Check the address and the mail server, then send it again, or pass on the link in the outbox.`,
    outbox: 'Open the outbox',
    again: 'Send the invitation again',
  },
  zh: {
    sending: '正在发送邀请…',
    sent: '邀请已发送。',
    waiting: (reason, next) =>
      `邀请暂未发送成功：${reason}。系统将${next === null ? '稍后' : `于 ${next} `}重试，持续一天。`,
    failed: (reason) => `邀请未能发送：${reason}。请检查邮箱地址和邮件服务器后重新发送，或转交发件箱中的链接。`,
    outbox: '打开发件箱',
    again: '重新发送邀请',
  },
  ja: {
    sending: '招待メールを送信しています…',
    sent: '招待メールを送信しました。',
    waiting: (reason, next) =>
      `招待メールをまだ送信できていません：${reason}。${next === null ? 'まもなく' : `${next} に`}再送します（1日の間）。`,
    failed: (reason) =>
      `招待メールを送信できませんでした：${reason}。アドレスとメールサーバーを確認して送り直すか、送信箱にあるリンクを直接お伝えください。`,
    outbox: '送信箱を開く',
    again: '招待メールを送り直す',
  },
  ko: {
    sending: '초대 메일을 보내는 중…',
    sent: '초대 메일을 보냈습니다.',
    waiting: (reason, next) =>
      `초대 메일을 아직 보내지 못했습니다: ${reason}. ${next === null ? '곧' : `${next}에`} 다시 시도하며, 하루 동안 계속합니다.`,
    failed: (reason) =>
      `초대 메일을 보내지 못했습니다: ${reason}. 주소와 메일 서버를 확인한 뒤 다시 보내거나, 보낼 편지함의 링크를 직접 전하세요.`,
    outbox: '보낼 편지함 열기',
    again: '초대 메일 다시 보내기',
  },
}
