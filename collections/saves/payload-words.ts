/**
 * Where Payload's own words are not true here: whoever is taken over from loses nothing, as their text is kept.
 * The first is said after the name of who is writing.
 */
export const payloadWords = {
  en: {
    general: {
      currentlyEditing: 'is writing here. If you take over, they cannot save any more; what they wrote is kept.',
      editingTakenOver: 'Somebody else writes here now',
      anotherUserTakenOver:
        'They have taken over, so that this form saves no more. Your text is kept: they go on from what was saved, and the rest is kept on this computer and offered when you open this page again.',
    },
  },
  zh: {
    general: {
      currentlyEditing: '正在编辑此内容。如果您接手，对方将无法继续保存，但已写的内容会保留。',
      editingTakenOver: '现在由其他人编辑',
      anotherUserTakenOver:
        '对方已接手编辑，此表单不再保存。您的文本会保留：对方从已保存的内容继续，其余保存在此电脑上，您再次打开此页时可以恢复。',
    },
  },
  ja: {
    general: {
      currentlyEditing: 'さんが編集しています。引き継ぐと相手は保存できなくなりますが、書いた内容は失われません。',
      editingTakenOver: '別の人が編集しています',
      anotherUserTakenOver:
        '別の人が引き継いだため、このフォームからはもう保存できません。あなたの文章は残っています。相手は保存済みの内容から続け、残りはこのコンピューターにあり、このページを開き直すと復元できます。',
    },
  },
  ko: {
    general: {
      currentlyEditing: '님이 편집하고 있습니다. 이어받으면 상대는 더 저장할 수 없지만, 쓴 내용은 남습니다.',
      editingTakenOver: '이제 다른 사람이 편집합니다',
      anotherUserTakenOver:
        '다른 사람이 이어받아 이 양식에서는 더 저장되지 않습니다. 내 글은 남아 있습니다. 상대는 저장된 글에서 이어 쓰고, 나머지는 이 컴퓨터에 있으며 이 페이지를 다시 열면 되살릴 수 있습니다.',
    },
  },
}
