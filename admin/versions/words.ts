import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the list of a document's versions says, in each of the admin's languages. */
export type VersionWords = {
  when: string
  by: string
  state: string
  preview: string
  /** Of the published version that readers have, of one that they had, and of the draft that the form shows. */
  mark: Record<'public' | 'formerlyPublic' | 'newestDraft' | 'autosave', string>
}

export const versionWords: Record<InterfaceLanguage, VersionWords> = {
  en: {
    when: 'Saved',
    by: 'By',
    state: 'State',
    preview: 'Preview',
    mark: {
      public: 'With readers now',
      formerlyPublic: 'Was with readers',
      newestDraft: 'Newest draft',
      autosave: 'Saved by itself',
    },
  },
  zh: {
    when: '保存时间',
    by: '保存者',
    state: '状态',
    preview: '预览',
    mark: {
      public: '读者当前所见',
      formerlyPublic: '曾向读者公开',
      newestDraft: '最新草稿',
      autosave: '自动保存',
    },
  },
  ja: {
    when: '保存日時',
    by: '保存した人',
    state: '状態',
    preview: 'プレビュー',
    mark: {
      public: '読者に公開中',
      formerlyPublic: '以前の公開版',
      newestDraft: '最新の下書き',
      autosave: '自動保存',
    },
  },
  ko: {
    when: '저장 시각',
    by: '저장한 사람',
    state: '상태',
    preview: '미리보기',
    mark: {
      public: '독자에게 공개 중',
      formerlyPublic: '이전 공개본',
      newestDraft: '최신 초안',
      autosave: '자동 저장',
    },
  },
}
