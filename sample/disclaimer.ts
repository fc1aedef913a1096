import type { SampleDisclaimer } from './types.ts'

export const sampleDisclaimer: SampleDisclaimer = {
  slug: 'author-views',
  name: 'Author’s own views',
  text: {
    en: [
      'The views in this publication are the author’s own. They should not be read as the position of the Asia-Pacific Leadership Network (APLN), of its members or of its funders.',
      'APLN publishes research and comment so that its members, specialists, practitioners and those who will make and study policy after them can test ideas in open debate. Please send responses to [apln@apln.network](mailto:apln@apln.network).',
    ],
    zh: [
      '本出版物所述为作者个人观点，不应视为亚太领导力网络（APLN）及其成员或资助方的立场。',
      'APLN发表研究与评论，旨在让网络成员、专家、实务工作者以及未来的政策制定者和研究者在公开讨论中检验各种见解。欢迎来信提出意见：[apln@apln.network](mailto:apln@apln.network)。',
    ],
    ja: [
      '本刊行物に示された見解は著者個人のものであり、アジア太平洋リーダーシップ・ネットワーク（APLN）、その会員または助成団体の立場と解されるべきものではありません。',
      'APLNは、会員、専門家、実務家、そして次代の政策立案者や研究者が開かれた議論の中で考えを確かめ合えるよう、研究と論評を発信しています。ご意見は[apln@apln.network](mailto:apln@apln.network)までお寄せください。',
    ],
    ko: [
      '이 간행물에 담긴 견해는 저자 개인의 것이며, 아시아태평양리더십네트워크(APLN)나 그 회원 또는 후원 기관의 입장으로 해석되어서는 안 됩니다.',
      'APLN은 회원과 전문가, 실무자, 그리고 다음 세대의 정책 입안자와 연구자가 열린 토론 속에서 생각을 검증할 수 있도록 연구와 논평을 발표합니다. 의견은 [apln@apln.network](mailto:apln@apln.network)로 보내 주시기 바랍니다.',
    ],
  },
}
