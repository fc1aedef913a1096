import type { InterfaceLanguage } from '#domain/languages.ts'
import { compose, type Mail } from './compose.ts'

type Facts = { name: string; site: string; link: string; hours: number }

const INVITATION: Record<InterfaceLanguage, (facts: Facts) => { subject: string; lines: string[] }> = {
  en: ({ name, site, hours }) => ({
    subject: `Your account at ${site}`,
    lines: [
      `Dear ${name},`,
      `You were given an account at ${site}. Choose a password to begin:`,
      '{link}',
      `The link works once, for ${Math.round(hours / 24)} days. After that, ask for a new one with “Forgot password” on the login page.`,
    ],
  }),
  zh: ({ name, site, hours }) => ({
    subject: `您在“${site}”的账户`,
    lines: [
      `${name}，您好：`,
      `已为您在“${site}”开通账户。请先设置密码：`,
      '{link}',
      `此链接只能使用一次，${Math.round(hours / 24)} 天内有效。过期后请在登录页点击“忘记密码”重新获取。`,
    ],
  }),
  ja: ({ name, site, hours }) => ({
    subject: `${site}のアカウントのご案内`,
    lines: [
      `${name} 様`,
      `${site}のアカウントが作成されました。まずパスワードを設定してください。`,
      '{link}',
      `このリンクは1回限り、${Math.round(hours / 24)}日間有効です。期限が過ぎた場合は、ログイン画面の「パスワードをお忘れですか」から再発行してください。`,
    ],
  }),
  ko: ({ name, site, hours }) => ({
    subject: `${site} 계정 안내`,
    lines: [
      `${name} 님께,`,
      `${site} 계정이 만들어졌습니다. 먼저 비밀번호를 정해 주세요.`,
      '{link}',
      `이 링크는 한 번만, ${Math.round(hours / 24)}일 동안 쓸 수 있습니다. 기한이 지나면 로그인 화면의 ‘비밀번호를 잊으셨나요’로 새 링크를 받으세요.`,
    ],
  }),
}

const RESET: typeof INVITATION = {
  en: ({ name, site, hours }) => ({
    subject: `Choose a new password for ${site}`,
    lines: [
      `Dear ${name},`,
      `Somebody, probably you, asked for a new password at ${site}. Choose one here:`,
      '{link}',
      `The link works once, for ${hours} hours. If it was not you, do nothing: your password stays as it is.`,
    ],
  }),
  zh: ({ name, site, hours }) => ({
    subject: `重设您在“${site}”的密码`,
    lines: [
      `${name}，您好：`,
      `有人（可能是您）申请重设您在“${site}”的密码。请在此设置新密码：`,
      '{link}',
      `此链接只能使用一次，${hours} 小时内有效。如非您本人申请，请忽略此邮件，密码不会改变。`,
    ],
  }),
  ja: ({ name, site, hours }) => ({
    subject: `${site}のパスワード再設定`,
    lines: [
      `${name} 様`,
      `${site}のパスワード再設定が申請されました。こちらで新しいパスワードを設定してください。`,
      '{link}',
      `このリンクは1回限り、${hours}時間有効です。お心当たりがなければ何もする必要はありません。パスワードは変わりません。`,
    ],
  }),
  ko: ({ name, site, hours }) => ({
    subject: `${site} 비밀번호 다시 정하기`,
    lines: [
      `${name} 님께,`,
      `${site}의 비밀번호를 다시 정해 달라는 요청이 있었습니다. 여기서 새 비밀번호를 정해 주세요.`,
      '{link}',
      `이 링크는 한 번만, ${hours}시간 동안 쓸 수 있습니다. 요청하지 않으셨다면 아무것도 하지 않으셔도 됩니다. 비밀번호는 그대로입니다.`,
    ],
  }),
}

/** @returns the mail by which somebody who was given an account chooses a password */
export function invitationMail(language: InterfaceLanguage, facts: Facts): Mail {
  return compose(language, facts.link, INVITATION[language](facts))
}

/** @returns the mail by which somebody who forgot the password chooses a new one */
export function passwordResetMail(language: InterfaceLanguage, facts: Facts): Mail {
  return compose(language, facts.link, RESET[language](facts))
}
