import type { SampleImage } from './types.ts'

/** Panels of our own in place of the press photographs; descriptions and credits are those of the photographs. */
export const sampleImage: SampleImage = {
  file: 'us-soviet-top-down-trust-building.jpg',
  alt: {
    en: 'Sample image in two panels, in place of press photographs: on the left “Vienna 1961”, on the right “Beijing 2013”.',
    zh: '示例图片，代替新闻照片，分为左右两栏：左为“维也纳 1961”，右为“北京 2013”。',
    ja: '報道写真の代わりに置いたサンプル画像。左の面に「ウィーン 1961」、右の面に「北京 2013」と記している。',
    ko: '보도 사진을 대신한 샘플 이미지. 왼쪽 칸에는 ‘빈 1961’, 오른쪽 칸에는 ‘베이징 2013’이 표시되어 있다.',
  },
  panels: [
    {
      position: 'left',
      description: {
        en: 'John F. Kennedy, President of the United States, meets Nikita Khrushchev, Chairman of the Soviet Council of Ministers, in Vienna, Austria, in 1961',
        zh: '1961年，美国总统约翰·肯尼迪与苏联部长会议主席尼基塔·赫鲁晓夫在奥地利维也纳会晤',
        ja: '1961年、オーストリアのウィーンで会談するジョン・F・ケネディ米大統領とニキータ・フルシチョフ・ソ連閣僚会議議長',
        ko: '1961년 오스트리아 빈에서 만난 존 F. 케네디 미국 대통령과 니키타 흐루쇼프 소련 각료회의 의장',
      },
      credit: {
        en: 'Sample panel in place of the photograph from the US National Archives and Records Administration',
        zh: '示例图片，代替美国国家档案和记录管理局所藏照片',
        ja: '米国国立公文書記録管理局所蔵写真の代わりのサンプル画像',
        ko: '미국 국립문서기록관리청 소장 사진을 대신한 샘플 이미지',
      },
    },
    {
      position: 'right',
      description: {
        en: 'Xi Jinping, President of China, and Joe Biden, then US Vice President, shake hands in the Great Hall of the People, Beijing, on 4 December 2013',
        zh: '2013年12月4日，中国国家主席习近平与时任美国副总统乔·拜登在北京人民大会堂握手',
        ja: '2013年12月4日、北京の人民大会堂で握手を交わす習近平中国国家主席とジョー・バイデン米副大統領（当時）',
        ko: '2013년 12월 4일 베이징 인민대회당에서 악수하는 시진핑 중국 국가주석과 당시 미국 부통령이던 조 바이든',
      },
      credit: {
        en: 'Sample panel in place of the photograph by REUTERS/Lintao Zhang',
        zh: '示例图片，代替 REUTERS/Lintao Zhang 拍摄的照片',
        ja: 'REUTERS/Lintao Zhang 撮影の写真の代わりのサンプル画像',
        ko: 'REUTERS/Lintao Zhang 촬영 사진을 대신한 샘플 이미지',
      },
    },
  ],
  credit: null,
}
