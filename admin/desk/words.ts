import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the frame of our own views says, in each of the admin's languages. */
type DeskWords = { navigation: string; notAllowed: string }

export const deskWords: Record<InterfaceLanguage, DeskWords> = {
  en: {
    navigation: 'Desk',
    notAllowed: 'Your role does not include this view. Ask an administrator if you need it.',
  },
  zh: { navigation: '工作台', notAllowed: '您的角色无权打开此页面。如有需要，请联系管理员。' },
  ja: {
    navigation: 'デスク',
    notAllowed: 'この画面は、あなたの役割では開けません。必要な場合は管理者に依頼してください。',
  },
  ko: { navigation: '데스크', notAllowed: '현재 역할로는 이 화면을 열 수 없습니다. 필요하면 관리자에게 요청하세요.' },
}
