import type { SampleAuthor } from './types.ts'

/** Facts of a real person, all from the page that the sample follows; nothing is added to them. */
export const sampleAuthor: SampleAuthor = {
  slug: 'yu-tiejun',
  familyName: 'Yu',
  givenName: 'Tiejun',
  nameOrder: 'familyFirst',
  nativeNames: [
    { language: 'zh-Hans', name: '于铁军' },
    { language: 'zh-Hant', name: '于鐵軍' },
    { language: 'ja', name: '于鉄軍' },
    { language: 'ko', name: '위톄쥔' },
  ],
  aliases: ['Tiejun Yu', 'Yú Tiějūn', '위 톄쥔'],
  role: {
    en: 'Professor, School of International Studies, and Vice President, Institute of International and Strategic Studies, Peking University',
    zh: '北京大学国际关系学院教授、国际战略研究院副院长',
    ja: '北京大学国際関係学院教授、同大学国際戦略研究院副院長',
    ko: '베이징대학교 국제관계학원 교수, 국제전략연구원 부원장',
  },
  affiliationSlug: 'peking-university',
  orcid: null,
  bio: {
    en: [
      'Yu Tiejun (于铁军) is a Professor in Peking University’s School of International Studies and Vice President of its Institute of International and Strategic Studies. His bachelor’s, master’s and doctoral degrees are all from the same school. He was a visiting fellow at Stanford University’s Center for International Security and Cooperation in 2005, and a visiting scholar at Harvard University’s Fairbank Center for East Asian Research in 2005–06.',
      'He works on international security, on relations among China, the United States and Japan, and on China’s national defence policy. He is a co-editor of *The Sino-Japanese Security and Defense Exchange: Past, Present, and Prospect* (Beijing: World Affairs Press, 2012). Among the works he has translated into Chinese are Jack Snyder’s *Myths of Empire* (Beijing: Peking University Press, 2007) and Arnold Wolfers’s *Discord and Collaboration: Essays on International Politics* (Beijing: World Affairs Press, 2006).',
    ],
    zh: [
      '于铁军现任北京大学国际关系学院教授、国际战略研究院副院长，学士、硕士和博士学位均获自北京大学国际关系学院。他曾于2005年任斯坦福大学国际安全与合作中心访问研究员，2005年至2006年任哈佛大学费正清东亚研究中心访问学者。',
      '他的研究领域包括国际安全、中美日关系和中国国防政策。他参与合编 *The Sino-Japanese Security and Defense Exchange: Past, Present, and Prospect*（北京：世界知识出版社，2012年），并将多部著作译成中文，其中包括杰克·斯奈德的 *Myths of Empire*（北京：北京大学出版社，2007年）和阿诺德·沃尔弗斯的 *Discord and Collaboration: Essays on International Politics*（北京：世界知识出版社，2006年）。',
    ],
    ja: [
      '于鉄軍（中国語表記：于铁军）は、北京大学国際関係学院教授、同大学国際戦略研究院副院長。学士、修士、博士の各学位はいずれも同学院で取得した。2005年にスタンフォード大学国際安全保障協力センター客員フェロー、2005年から2006年にかけてハーバード大学フェアバンク東アジア研究センター客員研究員を務めた。',
      '研究分野は、国際安全保障、日米中関係、中国の国防政策。共編著に *The Sino-Japanese Security and Defense Exchange: Past, Present, and Prospect*（北京：世界知識出版社、2012年）がある。中国語への翻訳も手がけ、訳書にジャック・スナイダー著 *Myths of Empire*（北京：北京大学出版社、2007年）、アーノルド・ウォルファーズ著 *Discord and Collaboration: Essays on International Politics*（北京：世界知識出版社、2006年）などがある。',
    ],
    ko: [
      '위톄쥔(于铁军)은 베이징대학교 국제관계학원 교수이자 국제전략연구원 부원장이다. 학사, 석사, 박사 학위를 모두 같은 학원에서 받았다. 2005년 스탠퍼드대학교 국제안보협력센터 방문연구원, 2005~2006년 하버드대학교 페어뱅크 동아시아연구센터 방문학자를 지냈다.',
      '연구 분야는 국제안보, 미·중·일 관계, 중국의 국방정책이다. *The Sino-Japanese Security and Defense Exchange: Past, Present, and Prospect*(베이징: 세계지식출판사, 2012)를 공동으로 엮었으며, 잭 스나이더의 *Myths of Empire*(베이징: 베이징대학출판사, 2007)와 아널드 울퍼스의 *Discord and Collaboration: Essays on International Politics*(베이징: 세계지식출판사, 2006)를 비롯한 여러 저작을 중국어로 옮겼다.',
    ],
  },
}
