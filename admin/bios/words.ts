import type { BioFilter, BioState } from '#domain/bios.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'

/** What the staff's view of bios says, in each of the admin's languages. */
export type BiosWords = {
  description: string
  search: string
  show: string
  filter: Record<BioFilter, string>
  author: string
  usedIn: (count: number) => string
  notUsed: string
  /** Beside an author of whom a bio is missing, and no work can be told. */
  inPreparation: string
  state: Record<BioState, string>
  noPhoto: string
  page: string
  loading: string
  failed: string
  tryAgain: string
  nothing: string
  showAll: string
  found: (count: number) => string
  previous: string
  next: string
  pageOf: (page: number, pages: number) => string
  duplicates: string
  merge: string
  bios: string
  stillRight: string
  confirmed: string
  mergeHeading: string
  mergeExplanation: string
  mergeInto: string
  /** @param kept the record that the question is asked at @param other the one that goes into it */
  mergeKeepThis: (kept: string, other: string) => string
  mergeConfirm: (from: string, into: string) => string
  mergeChoose: string
  merging: string
  merged: string
  /** @param name of the record that was merged away */
  mergedFrom: (name: string) => string
  undo: string
  undone: string
  preview: string
}

const en: BiosWords = {
  description: 'Who is credited, and whose bio is missing or old in a language in which readers need it.',
  search: 'Search names',
  show: 'Show',
  filter: {
    all: 'All authors',
    toDo: 'To do',
    missing: 'Bio missing',
    old: 'Bio older than a year',
    noPhoto: 'No photo',
  },
  author: 'Author',
  usedIn: (count) => `Used in ${count === 1 ? '1 report' : `${count} reports`}`,
  notUsed: 'Not used',
  inPreparation: 'Needed for what is in preparation',
  state: { missing: 'missing', old: 'older than a year', current: 'up to date', notNeeded: 'not needed' },
  noPhoto: 'no photo',
  page: 'Author’s page',
  loading: 'Loading authors…',
  failed: 'The authors could not be loaded.',
  tryAgain: 'Try again',
  nothing: 'No author matches.',
  showAll: 'Show all authors',
  found: (count) => (count === 1 ? '1 author' : `${count} authors`),
  previous: 'Previous page',
  next: 'Next page',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  duplicates: 'May be the same person:',
  merge: 'Merge…',
  bios: 'Bios',
  stillRight: 'Still right',
  confirmed: 'Noted: the bio was checked today.',
  mergeHeading: 'Merge two records of one person',
  mergeExplanation:
    'All credits of the other record, published or not, move to the one that you choose. What it lacks (names in native script, role, bios, photo, affiliation, ORCID, website) is filled in, and the old address leads to it. You can undo this.',
  mergeInto: 'The record that is kept',
  mergeKeepThis: (kept, other) => `This one, “${kept}”; “${other}” goes into it`,
  mergeConfirm: (from, into) => `Merge “${from}” into “${into}”`,
  mergeChoose: 'Choose the record that is kept.',
  merging: 'Merging…',
  merged: 'Merged. To undo it, open the record that was kept.',
  mergedFrom: (name) => `“${name}” was merged into this record.`,
  undo: 'Undo',
  undone: 'The merge was undone.',
  preview: 'See the author’s page',
}

const zh: BiosWords = {
  description: '哪些人被署名，以及读者需要的语言中谁的简介缺失或过旧。',
  search: '搜索姓名',
  show: '显示',
  filter: { all: '所有作者', toDo: '待处理', missing: '缺少简介', old: '简介超过一年', noPhoto: '无照片' },
  author: '作者',
  usedIn: (count) => `用于 ${count} 份报告`,
  notUsed: '未使用',
  inPreparation: '筹备中的内容需要',
  state: { missing: '缺失', old: '超过一年', current: '最新', notNeeded: '暂不需要' },
  noPhoto: '无照片',
  page: '作者页面',
  loading: '正在加载作者…',
  failed: '无法加载作者。',
  tryAgain: '重试',
  nothing: '没有符合条件的作者。',
  showAll: '显示所有作者',
  found: (count) => `${count} 位作者`,
  previous: '上一页',
  next: '下一页',
  pageOf: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  duplicates: '可能是同一人：',
  merge: '合并…',
  bios: '简介',
  stillRight: '仍然正确',
  confirmed: '已记录：今天核对过简介。',
  mergeHeading: '合并同一人的两条记录',
  mergeExplanation:
    '另一条记录的所有署名（无论是否已发布）都会移到您选择的记录。该记录缺少的内容（本国文字姓名、职务、简介、照片、所属机构、ORCID、网站）会补上，旧网址会转到该记录。此操作可以撤销。',
  mergeInto: '保留的记录',
  mergeKeepThis: (kept, other) => `本记录“${kept}”；“${other}”并入其中`,
  mergeConfirm: (from, into) => `将“${from}”并入“${into}”`,
  mergeChoose: '请选择要保留的记录。',
  merging: '正在合并…',
  merged: '已合并。如需撤销，请打开保留的记录。',
  mergedFrom: (name) => `“${name}”已并入此记录。`,
  undo: '撤销',
  undone: '已撤销合并。',
  preview: '查看作者页面',
}

const ja: BiosWords = {
  description: '署名されている人と、読者が必要とする言語で略歴がない、または古い人。',
  search: '氏名を検索',
  show: '表示',
  filter: { all: 'すべての著者', toDo: '要対応', missing: '略歴なし', old: '1年以上前の略歴', noPhoto: '写真なし' },
  author: '著者',
  usedIn: (count) => `${count}件の報告書で使用`,
  notUsed: '未使用',
  inPreparation: '準備中のもので必要',
  state: { missing: 'なし', old: '1年以上前', current: '最新', notNeeded: '不要' },
  noPhoto: '写真なし',
  page: '著者ページ',
  loading: '著者を読み込んでいます…',
  failed: '著者を読み込めませんでした。',
  tryAgain: 'もう一度試す',
  nothing: '該当する著者はいません。',
  showAll: 'すべての著者を表示',
  found: (count) => `著者${count}人`,
  previous: '前のページ',
  next: '次のページ',
  pageOf: (page, pages) => `${pages}ページ中${page}ページ`,
  duplicates: '同一人物の可能性：',
  merge: '統合…',
  bios: '略歴',
  stillRight: '今も正しい',
  confirmed: '略歴を本日確認したことを記録しました。',
  mergeHeading: '同一人物の2つの記録を統合',
  mergeExplanation:
    'もう一方の記録の署名は、公開・未公開を問わずすべて、選んだ記録に移ります。その記録にないもの（原語表記の氏名、肩書、略歴、写真、所属、ORCID、ウェブサイト）は補われ、以前の URL はその記録へ導きます。後で取り消せます。',
  mergeInto: '残す記録',
  mergeKeepThis: (kept, other) => `この記録「${kept}」（「${other}」をここに統合）`,
  mergeConfirm: (from, into) => `「${from}」を「${into}」に統合`,
  mergeChoose: '残す記録を選んでください。',
  merging: '統合しています…',
  merged: '統合しました。取り消すには、残した記録を開いてください。',
  mergedFrom: (name) => `「${name}」はこの記録に統合されました。`,
  undo: '取り消す',
  undone: '統合を取り消しました。',
  preview: '著者ページを見る',
}

const ko: BiosWords = {
  description: '이름이 오른 사람과, 독자에게 필요한 언어의 약력이 없거나 오래된 사람입니다.',
  search: '이름 검색',
  show: '표시',
  filter: { all: '모든 저자', toDo: '할 일', missing: '약력 없음', old: '1년 넘은 약력', noPhoto: '사진 없음' },
  author: '저자',
  usedIn: (count) => `보고서 ${count}건에서 사용`,
  notUsed: '사용되지 않음',
  inPreparation: '준비 중인 것에 필요',
  state: { missing: '없음', old: '1년 넘음', current: '최신', notNeeded: '필요 없음' },
  noPhoto: '사진 없음',
  page: '저자 페이지',
  loading: '저자를 불러오는 중…',
  failed: '저자를 불러오지 못했습니다.',
  tryAgain: '다시 시도',
  nothing: '조건에 맞는 저자가 없습니다.',
  showAll: '모든 저자 표시',
  found: (count) => `저자 ${count}명`,
  previous: '이전 페이지',
  next: '다음 페이지',
  pageOf: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  duplicates: '같은 사람일 수 있음:',
  merge: '병합…',
  bios: '약력',
  stillRight: '지금도 맞음',
  confirmed: '오늘 약력을 확인한 것으로 기록했습니다.',
  mergeHeading: '한 사람의 두 기록 병합',
  mergeExplanation:
    '다른 기록의 이름은 발행 여부와 관계없이 모두 고른 기록으로 옮겨집니다. 그 기록에 없는 것(원어 이름, 직함, 약력, 사진, 소속, ORCID, 웹사이트)은 채워지고 옛 주소는 그 기록으로 이어집니다. 나중에 취소할 수 있습니다.',
  mergeInto: '남길 기록',
  mergeKeepThis: (kept, other) => `이 기록 “${kept}”(“${other}”을(를) 여기에 병합)`,
  mergeConfirm: (from, into) => `“${from}”을(를) “${into}”에 병합`,
  mergeChoose: '남길 기록을 고르세요.',
  merging: '병합하는 중…',
  merged: '병합했습니다. 되돌리려면 남긴 기록을 여세요.',
  mergedFrom: (name) => `“${name}”이(가) 이 기록에 병합되었습니다.`,
  undo: '취소',
  undone: '병합을 취소했습니다.',
  preview: '저자 페이지 보기',
}

export const biosWords: Record<InterfaceLanguage, BiosWords> = { en, zh, ja, ko }
