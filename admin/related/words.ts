import type { InterfaceLanguage } from '#domain/languages.ts'
import type { RelatedReason } from '#domain/related/score.ts'

/** What the panel of related reports says, in each of the admin's languages. */
type RelatedWords = {
  heading: string
  explanation: string
  loading: string
  failed: string
  tryAgain: string
  none: string
  notSaved: string
  chosen: string
  reason: Record<RelatedReason, string>
  pin: string
  /** @param title of the report */
  pinThis: (title: string) => string
  exclude: string
  excludeThis: (title: string) => string
  /** Before the titles of chosen reports that are not published. */
  waiting: string
  untitled: string
}

export const relatedWords: Record<InterfaceLanguage, RelatedWords> = {
  en: {
    heading: 'What readers see',
    explanation: 'As of now, if this report were released as it is. Neighbours in the series are left out.',
    loading: 'Looking for related reports…',
    failed: 'The related reports could not be loaded.',
    tryAgain: 'Try again',
    none: 'No published report is related to this one, so the page has no such list.',
    notSaved: 'Shown as soon as the report has been saved once.',
    chosen: 'chosen',
    reason: { author: 'same author', series: 'same series', topic: 'same topic', text: 'similar text' },
    pin: 'Show first',
    pinThis: (title) => `Show “${title}” first`,
    exclude: 'Never show',
    excludeThis: (title) => `Never show “${title}”`,
    waiting: 'Chosen, and not shown while it is not published:',
    untitled: 'Untitled',
  },
  zh: {
    heading: '读者看到的内容',
    explanation: '若此报告现在按当前内容发布，读者将看到以下报告。系列中的前后报告不重复显示。',
    loading: '正在查找相关报告…',
    failed: '无法载入相关报告。',
    tryAgain: '重试',
    none: '没有与此相关的已发布报告，页面上不会出现该列表。',
    notSaved: '报告首次保存后即会显示。',
    chosen: '手动选择',
    reason: { author: '同一作者', series: '同一系列', topic: '同一主题', text: '内容相近' },
    pin: '优先显示',
    pinThis: (title) => `优先显示“${title}”`,
    exclude: '从不显示',
    excludeThis: (title) => `从不显示“${title}”`,
    waiting: '已选择，但未发布期间不显示：',
    untitled: '无标题',
  },
  ja: {
    heading: '読者に見える内容',
    explanation: 'この報告書を現在の内容で公開した場合の表示です。シリーズの前後の報告書は除かれます。',
    loading: '関連報告書を探しています…',
    failed: '関連報告書を読み込めませんでした。',
    tryAgain: '再試行',
    none: '関連する公開済みの報告書がないため、ページに一覧は表示されません。',
    notSaved: '報告書を一度保存すると表示されます。',
    chosen: '指定済み',
    reason: { author: '同じ著者', series: '同じシリーズ', topic: '同じトピック', text: '内容が近い' },
    pin: '先に表示',
    pinThis: (title) => `「${title}」を先に表示`,
    exclude: '表示しない',
    excludeThis: (title) => `「${title}」を表示しない`,
    waiting: '指定済みですが、公開されていない間は表示されません：',
    untitled: '無題',
  },
  ko: {
    heading: '독자에게 보이는 내용',
    explanation: '이 보고서를 지금 그대로 발행할 경우의 목록입니다. 시리즈의 앞뒤 보고서는 제외합니다.',
    loading: '관련 보고서를 찾는 중…',
    failed: '관련 보고서를 불러오지 못했습니다.',
    tryAgain: '다시 시도',
    none: '관련된 발행 보고서가 없어 페이지에 목록이 나오지 않습니다.',
    notSaved: '보고서를 한 번 저장하면 보입니다.',
    chosen: '직접 고름',
    reason: { author: '같은 저자', series: '같은 시리즈', topic: '같은 주제', text: '비슷한 내용' },
    pin: '먼저 표시',
    pinThis: (title) => `“${title}” 먼저 표시`,
    exclude: '표시하지 않음',
    excludeThis: (title) => `“${title}” 표시하지 않음`,
    waiting: '골랐지만 발행되지 않은 동안에는 보이지 않습니다:',
    untitled: '제목 없음',
  },
}
