import type { Localized, Markup } from './types.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'

/** Name of the site that shows the sample. */
export const siteName: Localized = {
  en: 'APLN Dialogues',
  zh: 'APLN 对话',
  ja: 'APLN ダイアログ',
  ko: 'APLN 다이얼로그',
}

export const siteTagline: Localized = {
  en: 'Dialogue reports in the languages of the region',
  zh: '以本地区的语言出版对话报告',
  ja: '対話の報告書を、地域の言語で',
  ko: '대화 보고서를 이 지역의 언어로',
}

export const aboutSite: Record<InterfaceLanguage, Markup> = {
  en: [
    'Sample text. The Asia-Pacific Leadership Network brings together people who have carried responsibility for security policy in the region. This site publishes the reports of its dialogue series, each in the languages in which it is ready.',
    'Every language edition is published by itself. Where a report is not available in your language, the page says so and shows the original.',
  ],
  zh: [
    '示例文本。亚太领导力网络汇聚曾在本地区承担安全政策职责的人士。本站发布其系列对话的报告，各语言版本完成后即行出版。',
    '每个语言版本独立发布。如某份报告尚无您所用语言的版本，页面会如实说明并显示原文。',
  ],
  ja: [
    'サンプルテキスト。アジア太平洋リーダーシップ・ネットワークは、この地域の安全保障政策を担ってきた人々の集まりです。本サイトでは、対話シリーズの報告書を、準備の整った言語から公開しています。',
    '各言語版は個別に公開されます。お読みの言語の版がない場合は、その旨を示したうえで原文を表示します。',
  ],
  ko: [
    '샘플 텍스트. 아시아태평양리더십네트워크는 이 지역의 안보 정책을 책임져 온 사람들의 모임입니다. 이 사이트는 대화 시리즈의 보고서를 준비된 언어부터 발행합니다.',
    '언어판마다 따로 발행됩니다. 읽으시는 언어의 판이 없으면 그 사실을 알리고 원문을 보여 드립니다.',
  ],
}
