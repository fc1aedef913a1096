import type { Language } from '@payloadcms/translations'

/**
 * Words of Payload's own admin where they are not true here, say too little, or differ from the rest of the admin:
 * - whoever is taken over from loses nothing, as their text is kept (said after the name of who is writing);
 * - unpublishing many tells what becomes of translations;
 * - one word for one thing: in Korean Payload has another verb for publishing;
 * - who is signed in and may not do something is not told to sign in;
 * - what one language has in English, or as the instructions of whoever translated it (restoring, clear);
 * - editions come back from the trash as drafts, whatever else was chosen;
 * - no spaces around a name in Chinese and Japanese.
 */
export const payloadWords = {
  en: {
    error: {
      unauthorized:
        'This is not for your account, or you are signed out. Sign in, with another account if need be, or ask an administrator.',
    },
    general: {
      currentlyEditing: 'is writing here. If you take over, they cannot save any more; what they wrote is kept.',
      editingTakenOver: 'Somebody else writes here now',
      anotherUserTakenOver:
        'They have taken over, so that this form saves no more. Your text is kept: they go on from what was saved, and the rest is kept on this computer and offered when you open this page again.',
      payloadSettings: 'Settings',
      restoredCountSuccessfully: 'Restored {{count}} {{label}}. Reports and translations come back as drafts.',
      titleRestored: '{{label}} “{{title}}” restored. Reports and translations come back as drafts.',
    },
    version: {
      aboutToUnpublishSelection:
        'Readers will no longer find the chosen {{label}}. With a report, its translations go, too. They come back when it is published again.',
    },
  },
  zh: {
    error: { unauthorized: '您已退出登录，或您的账号无权进行此操作。请登录（必要时换用其他账号），或联系管理员。' },
    fields: { addLabel: '添加{{label}}', addNewLabel: '新增{{label}}' },
    general: {
      currentlyEditing: '正在编辑此内容。如果您接手，对方将无法继续保存，但已写的内容会保留。',
      editingTakenOver: '现在由其他人编辑',
      anotherUserTakenOver:
        '对方已接手编辑，此表单不再保存。您的文本会保留：对方从已保存的内容继续，其余保存在此电脑上，您再次打开此页时可以恢复。',
      payloadSettings: '设置',
      restoredCountSuccessfully: '已恢复 {{count}} 个{{label}}。报告和译本恢复为草稿。',
      titleRestored: '{{label}}“{{title}}”已恢复。报告和译本恢复为草稿。',
    },
    version: {
      aboutToUnpublishSelection: '读者将无法再看到所选的{{label}}。取消发布报告时，其译本也一并隐藏；重新发布后恢复。',
    },
  },
  ja: {
    error: {
      unauthorized:
        'サインアウトしているか、このアカウントではできない操作です。サインインする（必要なら別のアカウントで）か、管理者にお尋ねください。',
    },
    fields: { addLabel: '{{label}}を追加', addNewLabel: '{{label}}を新規追加' },
    general: {
      currentlyEditing: 'さんが編集しています。引き継ぐと相手は保存できなくなりますが、書いた内容は失われません。',
      editedSince: '編集開始：',
      editingTakenOver: '別の人が編集しています',
      anotherUserTakenOver:
        '別の人が引き継いだため、このフォームからはもう保存できません。あなたの文章は残っています。相手は保存済みの内容から続け、残りはこのコンピューターにあり、このページを開き直すと復元できます。',
      columns: '列の表示',
      false: 'いいえ',
      noLabel: '<{{label}}なし>',
      notFound: '見つかりません',
      nothingFound: '見つかりません',
      payloadSettings: '設定',
      selectAll: '{{count}}件の{{label}}をすべて選択',
      selectedCount: '{{count}}件の{{label}}を選択中',
      restoredCountSuccessfully: '{{count}}件の{{label}}を復元しました。報告書と翻訳版は下書きとして戻ります。',
      titleRestored: '{{label}}「{{title}}」を復元しました。報告書と翻訳版は下書きとして戻ります。',
      true: 'はい',
      untitled: '無題',
    },
    version: {
      aboutToUnpublishSelection:
        '選択した{{label}}は読者に表示されなくなります。報告書の場合は翻訳版も一緒に隠れ、再び公開すると元に戻ります。',
    },
  },
  ko: {
    error: {
      unauthorized:
        '로그아웃되었거나 이 계정으로는 할 수 없는 일입니다. 로그인하거나(필요하면 다른 계정으로) 관리자에게 문의하세요.',
      unPublishingDocument: '이 문서의 발행을 취소하지 못했습니다.',
    },
    general: {
      currentlyEditing: '님이 편집하고 있습니다. 이어받으면 상대는 더 저장할 수 없지만, 쓴 내용은 남습니다.',
      editingTakenOver: '이제 다른 사람이 편집합니다',
      anotherUserTakenOver:
        '다른 사람이 이어받아 이 양식에서는 더 저장되지 않습니다. 내 글은 남아 있습니다. 상대는 저장된 글에서 이어 쓰고, 나머지는 이 컴퓨터에 있으며 이 페이지를 다시 열면 되살릴 수 있습니다.',
      clear: '지우기',
      fallbackToDefaultLocale: '기본 언어로 대체',
      locale: '언어',
      locales: '언어',
      of: '/',
      payloadSettings: '설정',
      restoreAsPublished: '발행된 상태로 복원',
      restoring: '복원 중…',
      searchBy: '검색: {{label}}',
      selectAll: '{{label}} {{count}}개 모두 선택',
      selectedCount: '{{label}} {{count}}개 선택됨',
      restoredCountSuccessfully: '{{label}} {{count}}개를 복원했습니다. 보고서와 번역본은 초안으로 돌아옵니다.',
      titleRestored: '{{label}} “{{title}}”을(를) 복원했습니다. 보고서와 번역본은 초안으로 돌아옵니다.',
    },
    operators: { isNotLike: '유사하지 않음' },
    version: {
      aboutToPublishSelection: '선택한 {{label}}을(를) 발행합니다. 계속하시겠습니까?',
      aboutToRevertToPublished: '이 문서의 변경 사항을 발행된 상태로 되돌립니다. 계속하시겠습니까?',
      aboutToUnpublish: '이 문서의 발행을 취소합니다. 계속하시겠습니까?',
      aboutToUnpublishSelection:
        '선택한 {{label}}은(는) 독자에게 보이지 않게 됩니다. 보고서는 번역본도 함께 숨겨지며, 다시 발행하면 돌아옵니다.',
      confirmPublish: '발행하기',
      confirmUnpublish: '발행 취소하기',
      currentlyPublished: '현재 발행됨',
      currentPublishedVersion: '현재 발행된 버전',
      publish: '발행',
      publishChanges: '변경 사항 발행',
      published: '발행됨',
      publishing: '발행 중…',
      revertToPublished: '발행된 상태로 되돌리기',
      previouslyPublished: '이전에 발행됨',
      selectLocales: '표시할 언어 선택',
      showLocales: '표시할 언어:',
      revertUnsuccessful: '되돌리지 못했습니다. 이전에 발행된 버전이 없습니다.',
      unpublish: '발행 취소',
      unpublishedSuccessfully: '발행을 취소했습니다.',
      unpublishing: '발행 취소 중…',
    },
  },
}

/** @returns a language of Payload's admin under the name that its speakers look for. */
export const namedAs = (language: Language, name: string): Language => ({
  ...language,
  translations: { ...language.translations, general: { ...language.translations.general, thisLanguage: name } },
})
