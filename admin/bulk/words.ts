import type { BulkAction, LeftBecause, WaitsBecause } from '#domain/bulk.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'

/** What is said about acts on many editions, in each of the admin's languages. */
export type BulkWords = {
  toolbar: string
  action: Record<BulkAction, string>
  value: Record<BulkAction, string>
  explanation: Record<BulkAction, string>
  publish: string
  publishHint: string
  confirm: string
  choose: string
  chooseFirst: string
  loading: string
  /** @param most how many at once are possible */
  tooMany: (most: number) => string
  changed: (count: number) => string
  published: (count: number) => string
  waiting: string
  left: string
  because: Record<LeftBecause | WaitsBecause, string>
  close: string
}

export const bulkWords: Record<InterfaceLanguage, BulkWords> = {
  en: {
    toolbar: 'For the chosen ones',
    action: { addTopic: 'Assign topic…', setCategory: 'Change category…', handOver: 'Hand over…' },
    value: { addTopic: 'Topic', setCategory: 'Category', handOver: 'To whom' },
    explanation: {
      addTopic: 'The topic is added; the topics they have stay.',
      setCategory: 'It takes the place of the category they have.',
      handOver: 'That person is on them from now on, and is told by mail.',
    },
    publish: 'Publish the change at once',
    publishHint: 'Only where the report is public and no other unpublished change waits; elsewhere it stays a draft.',
    confirm: 'Change them',
    choose: 'Choose…',
    chooseFirst: 'Choose something first.',
    loading: 'Loading…',
    tooMany: (most) => `At most ${most} at once. Choose fewer.`,
    changed: (count) => `Changed: ${count}.`,
    published: (count) => `Of these published at once: ${count}.`,
    waiting: 'Changed as a draft, not public yet:',
    left: 'Left as they were:',
    because: {
      notFound: 'no longer there',
      alreadySo: 'was so already',
      openElsewhere: 'somebody else has it open',
      notTheirLanguage: 'not among that person’s languages',
      notPublished: 'is not published',
      otherChange: 'another change waits to be published',
      incomplete: 'something needed to publish is missing',
    },
    close: 'Close this note',
  },
  zh: {
    toolbar: '对所选项',
    action: { addTopic: '添加主题…', setCategory: '更改类别…', handOver: '移交…' },
    value: { addTopic: '主题', setCategory: '类别', handOver: '移交给' },
    explanation: {
      addTopic: '添加该主题，原有主题保留。',
      setCategory: '替换原有类别。',
      handOver: '今后由此人负责，并会收到邮件通知。',
    },
    publish: '立即发布此更改',
    publishHint: '仅限已公开且没有其他未发布更改的报告；其余保存为草稿。',
    confirm: '执行更改',
    choose: '请选择…',
    chooseFirst: '请先选择。',
    loading: '正在加载…',
    tooMany: (most) => `一次最多 ${most} 项，请减少选择。`,
    changed: (count) => `已更改：${count}。`,
    published: (count) => `其中已立即发布：${count}。`,
    waiting: '已更改为草稿，尚未公开：',
    left: '保持原样：',
    because: {
      notFound: '已不存在',
      alreadySo: '本来如此',
      openElsewhere: '他人正在编辑',
      notTheirLanguage: '不属于此人的语言',
      notPublished: '未发布',
      otherChange: '另有更改等待发布',
      incomplete: '缺少发布所需内容',
    },
    close: '关闭此提示',
  },
  ja: {
    toolbar: '選択したものに',
    action: { addTopic: 'トピックを追加…', setCategory: '分類を変更…', handOver: '引き継ぐ…' },
    value: { addTopic: 'トピック', setCategory: '分類', handOver: '引き継ぎ先' },
    explanation: {
      addTopic: 'トピックを追加します。今のトピックは残ります。',
      setCategory: '今の分類と置き換えます。',
      handOver: '今後はこの人が担当し、メールで知らされます。',
    },
    publish: 'この変更をすぐに公開する',
    publishHint: '公開中で、ほかに未公開の変更がない報告書だけです。それ以外は下書きのままです。',
    confirm: '変更する',
    choose: '選んでください…',
    chooseFirst: '先に選んでください。',
    loading: '読み込み中…',
    tooMany: (most) => `一度に${most}件までです。選択を減らしてください。`,
    changed: (count) => `変更：${count}件。`,
    published: (count) => `うちすぐに公開：${count}件。`,
    waiting: '下書きとして変更（まだ公開されていません）：',
    left: '変更しなかったもの：',
    because: {
      notFound: 'もうありません',
      alreadySo: 'すでにそうなっています',
      openElsewhere: 'ほかの人が開いています',
      notTheirLanguage: 'その人の担当言語ではありません',
      notPublished: '公開されていません',
      otherChange: 'ほかに公開待ちの変更があります',
      incomplete: '公開に必要なものが足りません',
    },
    close: 'この知らせを閉じる',
  },
  ko: {
    toolbar: '고른 항목에',
    action: { addTopic: '주제 추가…', setCategory: '분류 변경…', handOver: '넘기기…' },
    value: { addTopic: '주제', setCategory: '분류', handOver: '받는 사람' },
    explanation: {
      addTopic: '주제를 더합니다. 지금 있는 주제는 그대로 둡니다.',
      setCategory: '지금 분류를 대신합니다.',
      handOver: '이제부터 이 사람이 맡으며 메일로 알립니다.',
    },
    publish: '변경을 바로 발행',
    publishHint: '공개되어 있고 다른 미발행 변경이 없는 보고서만 해당합니다. 나머지는 초안으로 남습니다.',
    confirm: '변경하기',
    choose: '고르세요…',
    chooseFirst: '먼저 고르세요.',
    loading: '불러오는 중…',
    tooMany: (most) => `한 번에 ${most}개까지입니다. 덜 고르세요.`,
    changed: (count) => `변경: ${count}개.`,
    published: (count) => `그중 바로 발행: ${count}개.`,
    waiting: '초안으로 변경됨(아직 공개되지 않음):',
    left: '그대로 둔 항목:',
    because: {
      notFound: '더는 없음',
      alreadySo: '이미 그러함',
      openElsewhere: '다른 사람이 열어 둠',
      notTheirLanguage: '그 사람의 언어가 아님',
      notPublished: '발행되지 않음',
      otherChange: '발행을 기다리는 다른 변경이 있음',
      incomplete: '발행에 필요한 것이 빠져 있음',
    },
    close: '이 알림 닫기',
  },
}
