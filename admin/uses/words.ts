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
  /** Heading of what is shown in place of the question whether to delete. */
  stillUsed: string
  usedHere: (count: number) => string
  /** What to do first. */
  advice: Record<'reports' | 'users' | 'others', string>
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
    stillUsed: 'This cannot be deleted yet',
    usedHere: (count) => (count === 1 ? 'It is used in one place:' : `It is used in ${count} places:`),
    advice: {
      reports:
        'Delete the translations for good, or choose another report on the home page, before deleting this for good.',
      users: 'Hand the editions over first. When somebody leaves, deactivate the account rather than deleting it.',
      others: 'Choose another one there, or take it out, before deleting this.',
    },
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
    stillUsed: '暂时不能删除',
    usedHere: (count) => `以下 ${count} 处正在使用：`,
    advice: {
      reports: '请先彻底删除译本或在首页另选报告，再彻底删除此报告。',
      users: '请先移交这些版本。人员离职时请停用账户，不要删除。',
      others: '请先在那里另选或移除，再删除此项。',
    },
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
    stillUsed: 'まだ削除できません',
    usedHere: (count) => `次の${count}件で使われています：`,
    advice: {
      reports: '翻訳版を完全に削除するか、ホームページで別の報告書を選んでから、完全に削除してください。',
      users: '先に版を引き継いでください。離任の場合は、削除せずアカウントを停止してください。',
      others: 'そこで別のものを選ぶか外してから削除してください。',
    },
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
    stillUsed: '아직 삭제할 수 없습니다',
    usedHere: (count) => `다음 ${count}곳에서 쓰이고 있습니다:`,
    advice: {
      reports: '번역본을 완전히 삭제하거나 첫 화면에서 다른 보고서를 고른 뒤 완전히 삭제하세요.',
      users: '먼저 판을 넘기세요. 떠나는 사람의 계정은 삭제하지 말고 비활성화하세요.',
      others: '그곳에서 다른 것을 고르거나 뺀 뒤 삭제하세요.',
    },
  },
}
