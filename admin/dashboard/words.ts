import type { InterfaceLanguage } from '#domain/languages.ts'

/** The sections of the dashboard. */
export const SECTIONS = [
  'mine',
  'sentBack',
  'review',
  'scheduled',
  'failed',
  'stale',
  'findings',
  'activity',
  'authors',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** What the dashboard says, in each of the admin's languages. */
export type DashboardWords = {
  hello: (name: string) => string
  loading: string
  failed: string
  tryAgain: string
  heading: Record<SectionName, string>
  empty: Record<SectionName, string>
  all: string
  untitled: string
  original: string
  /** @param fields names of fields that are older than the original's */
  older: (fields: string) => string
  portal: string
  quick: string
  newReport: string
  newTranslation: string
  board: string
  authors: string
  images: string
  mails: (count: number) => string
  mailsNone: string
  outbox: string
}

const en: DashboardWords = {
  hello: (name) => `Welcome, ${name}`,
  loading: 'Looking up what there is to do…',
  failed: 'The dashboard could not be loaded.',
  tryAgain: 'Try again',
  heading: {
    mine: 'My work',
    sentBack: 'Sent back to me',
    review: 'Awaiting review',
    scheduled: 'Scheduled',
    failed: 'Schedules that failed',
    stale: 'Older than the original',
    findings: 'PDFs that cannot be read',
    activity: 'Recent activity',
    authors: 'Authors changed last',
  },
  empty: {
    mine: 'You are not on any edition that needs work.',
    sentBack: 'Nothing was sent back to you.',
    review: 'Nothing waits for review.',
    scheduled: 'Nothing is scheduled.',
    failed: 'Nothing that was scheduled failed.',
    stale: 'Every translation is up to date with its original.',
    findings: 'All PDFs could be read.',
    activity: 'Nothing has happened yet.',
    authors: 'There are no authors yet.',
  },
  all: 'Show all',
  untitled: 'Untitled',
  original: 'original',
  older: (fields) => `older: ${fields}`,
  portal: 'The portal',
  quick: 'Begin',
  newReport: 'New report',
  newTranslation: 'New translation',
  board: 'Release board',
  authors: 'Authors and bios',
  images: 'Images',
  mails: (count) =>
    count === 1
      ? 'No mail server is set up: 1 mail waits in the outbox.'
      : `No mail server is set up: ${count} mails wait in the outbox.`,
  mailsNone: 'No mail server is set up: mails will be kept in the outbox.',
  outbox: 'Open the outbox',
}

const zh: DashboardWords = {
  hello: (name) => `${name}，欢迎`,
  loading: '正在查看待办事项…',
  failed: '无法加载工作台。',
  tryAgain: '重试',
  heading: {
    mine: '我的工作',
    sentBack: '退回给我的',
    review: '待审核',
    scheduled: '已定时',
    failed: '执行失败的定时',
    stale: '落后于原文',
    findings: '无法读取的 PDF',
    activity: '最近活动',
    authors: '最近修改的作者',
  },
  empty: {
    mine: '您目前没有需要处理的版本。',
    sentBack: '没有退回给您的内容。',
    review: '没有待审核的内容。',
    scheduled: '没有定时发布的内容。',
    failed: '没有执行失败的定时。',
    stale: '所有译本均与原文同步。',
    findings: '所有 PDF 均可读取。',
    activity: '暂无活动。',
    authors: '还没有作者。',
  },
  all: '查看全部',
  untitled: '无标题',
  original: '原文',
  older: (fields) => `落后字段：${fields}`,
  portal: '系统',
  quick: '开始',
  newReport: '新建报告',
  newTranslation: '新建译本',
  board: '发布看板',
  authors: '作者与简介',
  images: '图片',
  mails: (count) => `未配置邮件服务器：发件箱中有 ${count} 封邮件。`,
  mailsNone: '未配置邮件服务器：邮件将保存在发件箱中。',
  outbox: '打开发件箱',
}

const ja: DashboardWords = {
  hello: (name) => `ようこそ、${name}さん`,
  loading: '作業の状況を確認しています…',
  failed: 'ダッシュボードを読み込めませんでした。',
  tryAgain: 'もう一度試す',
  heading: {
    mine: '自分の担当',
    sentBack: '差し戻されたもの',
    review: '確認待ち',
    scheduled: '予約済み',
    failed: '失敗した予約',
    stale: '原文より古いもの',
    findings: '読み取れない PDF',
    activity: '最近の操作',
    authors: '最近変更された著者',
  },
  empty: {
    mine: '作業が必要な担当の版はありません。',
    sentBack: '差し戻されたものはありません。',
    review: '確認待ちの版はありません。',
    scheduled: '予約はありません。',
    failed: '失敗した予約はありません。',
    stale: 'すべての翻訳版が原文に沿っています。',
    findings: 'すべての PDF を読み取れました。',
    activity: '操作はまだありません。',
    authors: '著者はまだいません。',
  },
  all: 'すべて表示',
  untitled: '無題',
  original: '原文',
  older: (fields) => `古い項目：${fields}`,
  portal: 'システム',
  quick: '始める',
  newReport: '新しい報告書',
  newTranslation: '新しい翻訳版',
  board: '公開ボード',
  authors: '著者と略歴',
  images: '画像',
  mails: (count) => `メールサーバーが未設定です。送信箱に${count}通のメールがあります。`,
  mailsNone: 'メールサーバーが未設定です。メールは送信箱に保管されます。',
  outbox: '送信箱を開く',
}

const ko: DashboardWords = {
  hello: (name) => `${name} 님, 반갑습니다`,
  loading: '할 일을 확인하는 중…',
  failed: '대시보드를 불러오지 못했습니다.',
  tryAgain: '다시 시도',
  heading: {
    mine: '내 작업',
    sentBack: '나에게 돌아온 것',
    review: '검토 대기',
    scheduled: '예약됨',
    failed: '실패한 예약',
    stale: '원문보다 오래된 것',
    findings: '읽을 수 없는 PDF',
    activity: '최근 활동',
    authors: '최근 바뀐 저자',
  },
  empty: {
    mine: '맡은 판 가운데 할 일이 있는 것이 없습니다.',
    sentBack: '돌아온 것이 없습니다.',
    review: '검토를 기다리는 것이 없습니다.',
    scheduled: '예약된 것이 없습니다.',
    failed: '실패한 예약이 없습니다.',
    stale: '모든 번역본이 원문과 맞습니다.',
    findings: '모든 PDF를 읽었습니다.',
    activity: '아직 활동이 없습니다.',
    authors: '아직 저자가 없습니다.',
  },
  all: '모두 보기',
  untitled: '제목 없음',
  original: '원문',
  older: (fields) => `오래된 항목: ${fields}`,
  portal: '시스템',
  quick: '시작하기',
  newReport: '새 보고서',
  newTranslation: '새 번역본',
  board: '발행 현황판',
  authors: '저자와 약력',
  images: '이미지',
  mails: (count) => `메일 서버가 없습니다. 보낼 편지함에 메일 ${count}통이 있습니다.`,
  mailsNone: '메일 서버가 없습니다. 메일은 보낼 편지함에 보관됩니다.',
  outbox: '보낼 편지함 열기',
}

export const dashboardWords: Record<InterfaceLanguage, DashboardWords> = { en, zh, ja, ko }
