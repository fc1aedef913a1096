import type { InterfaceLanguage } from '#domain/languages.ts'

/** What is said where a report is made from another one, in each of the admin's languages. */
export type MakingWords = {
  next: string
  nextHint: string
  nextMade: string
  saveFirst: string
  duplicate: string
  duplicateHeading: string
  duplicateExplanation: string
  withTranslations: string
  confirmDuplicate: string
  duplicated: string
  /** To somebody who may not make a report. */
  byEditors: { heading: string; whatToDo: string }
}

export const makingWords: Record<InterfaceLanguage, MakingWords> = {
  en: {
    next: 'Next in the series',
    nextHint:
      'Makes a draft with number, funders, disclaimer, category, languages and people taken from the last entry.',
    nextMade: 'The next entry was made. Give it a title.',
    saveFirst: 'Save your changes first.',
    duplicate: 'Duplicate…',
    duplicateHeading: 'Duplicate this report',
    duplicateExplanation:
      'The copy is a draft; readers see nothing of it. Web address, identifiers, numbers and dates are left empty.',
    withTranslations: 'Copy its translations too, as drafts',
    confirmDuplicate: 'Make the copy',
    duplicated: 'This is the copy.',
    byEditors: {
      heading: 'Reports are made by editors',
      whatToDo:
        'To translate a report, open the release board, choose the report’s cell in your language, and create the translation there. If the report is missing, ask an editor.',
    },
  },
  zh: {
    next: '系列下一份报告',
    nextHint: '新建一份草稿，序号、资助方、免责声明、类别、语言和人员均取自上一份。',
    nextMade: '已新建下一份报告，请填写标题。',
    saveFirst: '请先保存更改。',
    duplicate: '复制…',
    duplicateHeading: '复制此报告',
    duplicateExplanation: '副本是草稿，读者看不到。网址、标识符、编号和日期均留空。',
    withTranslations: '同时复制其译本（作为草稿）',
    confirmDuplicate: '生成副本',
    duplicated: '这是副本。',
    byEditors: {
      heading: '报告由编辑新建',
      whatToDo: '要翻译报告，请打开发布看板，点选该报告在您语言下的单元格，在那里新建译本。若找不到报告，请联系编辑。',
    },
  },
  ja: {
    next: 'シリーズの次の報告書',
    nextHint: '番号、助成機関、免責事項、分類、言語、担当者を前の報告書から引き継いだ下書きを作ります。',
    nextMade: '次の報告書を作りました。タイトルを入力してください。',
    saveFirst: '先に変更を保存してください。',
    duplicate: '複製…',
    duplicateHeading: 'この報告書を複製',
    duplicateExplanation: '複製は下書きで、読者には見えません。URL、識別子、番号、日付は空欄になります。',
    withTranslations: '翻訳版も下書きとして複製する',
    confirmDuplicate: '複製を作る',
    duplicated: 'これが複製です。',
    byEditors: {
      heading: '報告書は編集者が作成します',
      whatToDo:
        '翻訳するには、公開ボードを開き、その報告書のあなたの言語の欄を選んで、そこで翻訳版を作成してください。報告書が見つからない場合は編集者に依頼してください。',
    },
  },
  ko: {
    next: '시리즈의 다음 보고서',
    nextHint: '번호, 지원 기관, 면책 조항, 분류, 언어, 담당자를 지난 보고서에서 이어받은 초안을 만듭니다.',
    nextMade: '다음 보고서를 만들었습니다. 제목을 입력하세요.',
    saveFirst: '먼저 변경 내용을 저장하세요.',
    duplicate: '복제…',
    duplicateHeading: '이 보고서 복제',
    duplicateExplanation: '복제본은 초안이며 독자에게 보이지 않습니다. 웹 주소, 식별자, 번호, 날짜는 비워 둡니다.',
    withTranslations: '번역본도 초안으로 복제',
    confirmDuplicate: '복제본 만들기',
    duplicated: '이것이 복제본입니다.',
    byEditors: {
      heading: '보고서는 편집자가 만듭니다',
      whatToDo:
        '번역하려면 발행 현황판을 열고 그 보고서에서 내 언어의 칸을 골라 번역본을 만드세요. 보고서가 없으면 편집자에게 요청하세요.',
    },
  },
}
