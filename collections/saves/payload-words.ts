/**
 * Where Payload's own words are not true here: whoever is taken over from loses nothing, as their text is kept.
 * Said after the name of who is writing.
 */
export const payloadWords = {
  en: {
    general: {
      currentlyEditing: 'is writing here. If you take over, they cannot save any more; what they wrote is kept.',
    },
  },
  zh: { general: { currentlyEditing: '正在编辑此内容。如果您接手，对方将无法继续保存，但已写的内容会保留。' } },
  ja: {
    general: {
      currentlyEditing: 'さんが編集しています。引き継ぐと相手は保存できなくなりますが、書いた内容は失われません。',
    },
  },
  ko: {
    general: {
      currentlyEditing: '님이 편집하고 있습니다. 이어받으면 상대는 더 저장할 수 없지만, 쓴 내용은 남습니다.',
    },
  },
}
