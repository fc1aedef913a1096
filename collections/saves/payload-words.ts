/**
 * Where Payload's own words are not true here, or say too little. Whoever is taken over from loses nothing, as their
 * text is kept: said after the name of who is writing.
 */
export const payloadWords = {
  en: {
    general: {
      currentlyEditing: 'is writing here. If you take over, they cannot save any more; what they wrote is kept.',
    },
    version: {
      aboutToUnpublishSelection:
        'Readers will no longer find the chosen {{label}}. With a report, its translations go, too. They come back when it is published again.',
    },
  },
  zh: {
    general: { currentlyEditing: '正在编辑此内容。如果您接手，对方将无法继续保存，但已写的内容会保留。' },
    version: {
      aboutToUnpublishSelection: '读者将无法再看到所选的{{label}}。取消发布报告时，其译本也一并隐藏；重新发布后恢复。',
    },
  },
  ja: {
    general: {
      currentlyEditing: 'さんが編集しています。引き継ぐと相手は保存できなくなりますが、書いた内容は失われません。',
    },
    version: {
      aboutToUnpublishSelection:
        '選択した{{label}}は読者に表示されなくなります。報告書の場合は翻訳版も一緒に隠れ、再び公開すると元に戻ります。',
    },
  },
  ko: {
    general: {
      currentlyEditing: '님이 편집하고 있습니다. 이어받으면 상대는 더 저장할 수 없지만, 쓴 내용은 남습니다.',
    },
    version: {
      aboutToUnpublishSelection:
        '선택한 {{label}}은(는) 독자에게 보이지 않게 됩니다. 보고서는 번역본도 함께 숨겨지며, 다시 발행하면 돌아옵니다.',
    },
  },
}
