import type { SampleOrganisation } from './types.ts'

export const apln: SampleOrganisation = {
  slug: 'apln',
  name: {
    en: 'Asia-Pacific Leadership Network',
    zh: '亚太领导力网络',
    ja: 'アジア太平洋リーダーシップ・ネットワーク',
    ko: '아시아태평양리더십네트워크',
  },
  acknowledgement: null,
  url: 'https://www.apln.network',
  contactEmail: 'apln@apln.network',
  ror: null,
  crossrefFunderId: null,
}

export const carnegie: SampleOrganisation = {
  slug: 'carnegie-corporation-of-new-york',
  name: {
    en: 'Carnegie Corporation of New York',
    zh: '纽约卡内基基金会',
    ja: 'ニューヨーク・カーネギー財団',
    ko: '뉴욕 카네기재단',
  },
  acknowledgement: {
    en: 'Carnegie Corporation of New York supported this publication with a grant.',
    zh: '本出版物得到纽约卡内基基金会的资助。',
    ja: '本刊行物は、ニューヨーク・カーネギー財団の助成を受けて刊行されました。',
    ko: '이 간행물은 뉴욕 카네기재단의 지원을 받아 발간되었습니다.',
  },
  url: 'https://www.carnegie.org',
  contactEmail: null,
  ror: null,
  crossrefFunderId: null,
}

export const pekingUniversity: SampleOrganisation = {
  slug: 'peking-university',
  name: { en: 'Peking University', zh: '北京大学', ja: '北京大学', ko: '베이징대학교' },
  acknowledgement: null,
  url: 'https://www.pku.edu.cn',
  contactEmail: null,
  ror: null,
  crossrefFunderId: null,
}

export const sampleOrganisations: SampleOrganisation[] = [apln, carnegie, pekingUniversity]
