import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the panel of uses says, in each of the admin's languages. */
export type UsesWords = {
  heading: string
  loading: string
  failed: string
  tryAgain: string
  none: string
  /** @param count of all uses */
  keeps: (count: number) => string
  draft: string
  inTrash: string
  /** @param others how many are not listed */
  more: (others: number) => string
}

export const usesWords: Record<InterfaceLanguage, UsesWords> = {
  en: {
    heading: 'Used in',
    loading: 'Looking where this is used…',
    failed: 'Where this is used could not be found out.',
    tryAgain: 'Try again',
    none: 'Nothing uses this. It can be deleted.',
    keeps: (count) => `${count}; it cannot be deleted meanwhile.`,
    draft: 'not public',
    inTrash: 'in the trash',
    more: (others) => `and ${others} more`,
  },
  zh: {
    heading: '使用位置',
    loading: '正在查找使用位置…',
    failed: '无法查明使用位置。',
    tryAgain: '重试',
    none: '没有内容使用此项，可以删除。',
    keeps: (count) => `共 ${count} 处；在此期间不能删除。`,
    draft: '未公开',
    inTrash: '在回收站中',
    more: (others) => `另有 ${others} 处`,
  },
  ja: {
    heading: '使用箇所',
    loading: '使用箇所を調べています…',
    failed: '使用箇所を調べられませんでした。',
    tryAgain: '再試行',
    none: 'どこにも使われていません。削除できます。',
    keeps: (count) => `${count}件。使われている間は削除できません。`,
    draft: '非公開',
    inTrash: 'ゴミ箱内',
    more: (others) => `ほか${others}件`,
  },
  ko: {
    heading: '사용된 곳',
    loading: '사용된 곳을 찾는 중…',
    failed: '사용된 곳을 알아내지 못했습니다.',
    tryAgain: '다시 시도',
    none: '아무 데서도 쓰지 않습니다. 삭제할 수 있습니다.',
    keeps: (count) => `${count}곳. 쓰이는 동안에는 삭제할 수 없습니다.`,
    draft: '비공개',
    inTrash: '휴지통에 있음',
    more: (others) => `외 ${others}곳`,
  },
}
