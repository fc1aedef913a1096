import { carnegie } from './organisations.ts'
import type { SampleSeries, SampleTerm } from './types.ts'

export const sampleSeries: SampleSeries = {
  funderSlugs: [carnegie.slug],
  slug: 'china-us-asia-dialogue',
  name: { en: 'China-US-Asia Dialogue', zh: '中美亚洲对话', ja: '米中アジア対話', ko: '미중·아시아 대화' },
  description: {
    en: 'Sample description. Reports on how China, the United States and their neighbours in Asia can manage rivalry, lower nuclear risk and keep channels of communication open.',
    zh: '示例简介。本系列报告探讨中国、美国及其亚洲邻国如何管控竞争、降低核风险，并保持沟通渠道畅通。',
    ja: 'サンプルの紹介文。中国、米国、そしてアジアの近隣諸国が、競争を管理し、核リスクを減らし、対話の経路を保つ方途を考える報告書シリーズ。',
    ko: '샘플 소개문. 중국과 미국, 그리고 아시아 이웃 국가들이 경쟁을 관리하고 핵 위험을 낮추며 소통 창구를 유지할 방안을 다루는 보고서 시리즈이다.',
  },
}

export const sampleCategory: SampleTerm = {
  slug: 'special-reports',
  name: { en: 'Special Reports', zh: '特别报告', ja: '特別報告書', ko: '특별보고서' },
  nameOfOne: { en: 'Special Report', zh: '特别报告', ja: '特別報告書', ko: '특별보고서' },
}

/** A second series without anything special, so that lists, order and languages can be seen. */
export const plainSeries: SampleSeries = {
  funderSlugs: [],
  slug: 'plain-sample-series',
  name: { en: 'Plain Sample Series', zh: '示例系列', ja: 'サンプルシリーズ', ko: '샘플 시리즈' },
  description: {
    en: 'Sample description. Six short entries, each in other languages, that show how a series, its order and its languages appear.',
    zh: '示例简介。六篇简短的示例，语言各不相同，用来展示系列、顺序和语言的呈现方式。',
    ja: 'サンプルの紹介文。言語の組み合わせが異なる6本の短い見本で、シリーズとその順序、言語の見え方を示します。',
    ko: '샘플 소개문. 언어 구성이 서로 다른 짧은 견본 여섯 편으로, 시리즈와 그 순서, 언어가 어떻게 보이는지를 나타낸다.',
  },
}

export const policyBriefs: SampleTerm = {
  slug: 'policy-briefs',
  name: { en: 'Policy Briefs', zh: '政策简报', ja: '政策ブリーフ', ko: '정책 브리프' },
  nameOfOne: { en: 'Policy Brief', zh: '政策简报', ja: '政策ブリーフ', ko: '정책 브리프' },
}

export const handbookSeries: SampleSeries = {
  funderSlugs: [],
  slug: 'editors-handbook',
  name: { en: 'Editor’s Handbook', zh: '编辑手册', ja: '編集の手引き', ko: '편집 안내서' },
  description: {
    en: 'Three short entries that show editors, translators and staff for bios how this portal works.',
    zh: '三篇短文，向编辑、译者和简介维护人员说明本系统的用法。',
    ja: '編集者、翻訳者、略歴の担当者に、このシステムの使い方を示す3本の短い記事。',
    ko: '편집자와 번역자, 약력 담당자에게 이 시스템의 사용법을 보여 주는 짧은 글 세 편.',
  },
}

export const guides: SampleTerm = {
  slug: 'guides',
  name: { en: 'Guides', zh: '指南', ja: 'ガイド', ko: '안내서' },
  nameOfOne: { en: 'Guide', zh: '指南', ja: 'ガイド', ko: '안내서' },
}

export const plainTopics: SampleTerm[] = [
  {
    slug: 'maritime-security',
    name: { en: 'Maritime security', zh: '海上安全', ja: '海洋安全保障', ko: '해양안보' },
  },
  {
    slug: 'climate-and-security',
    name: { en: 'Climate and security', zh: '气候与安全', ja: '気候と安全保障', ko: '기후와 안보' },
  },
]

export const sampleTopics: SampleTerm[] = [
  {
    slug: 'nuclear-disarmament-arms-control',
    name: {
      en: 'Nuclear disarmament and arms control',
      zh: '核裁军与军备控制',
      ja: '核軍縮・軍備管理',
      ko: '핵군축·군비통제',
    },
  },
  {
    slug: 'crisis-management',
    name: { en: 'Crisis management', zh: '危机管理', ja: '危機管理', ko: '위기관리' },
  },
  {
    slug: 'us-china-relations',
    name: { en: 'US-China relations', zh: '中美关系', ja: '米中関係', ko: '미중관계' },
  },
]
