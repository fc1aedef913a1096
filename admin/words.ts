import { type InterfaceLanguage, DEFAULT_LANGUAGE, isInterfaceLanguage } from '#domain/languages.ts'
import type { EditionState } from '#domain/states.ts'
import type { ButtonAction, OriginalStanding } from './edition-actions.ts'

/** What our parts of the admin say, in each of the admin's languages. */
export type AdminWords = {
  /** One line on what each state means. */
  meaning: Record<EditionState, string>
  beside: Record<'published' | 'withdrawn', string>
  original: Record<Exclude<OriginalStanding, 'public'>, string>
  /** @param by null where the name is not known */
  sentBack: (by: string | null) => string
  action: Record<ButtonAction, string>
  changeNotice: string
  view: string
  done: Record<ButtonAction, string>
  reverted: string
  failed: string
  working: string
  withdraw: {
    heading: string
    explanation: string
    ofReport: string
    newerDraft: string
    notice: string
    noticeHint: string
    noticeMissing: string
    confirm: string
  }
  slug: {
    proposeFromTitle: string
    proposeFromName: string
    proposing: string
    address: string
    shape: string
    notSaved: string
    noTitle: string
    noProposal: string
    proposed: string
  }
  unpublish: {
    heading: string
    explanation: string
    alone: string
    withTranslations: string
    andThen: string
    loading: string
    unknown: string
    ofTranslation: string
    otherLanguages: string
    confirm: string
    back: string
  }
}

const en: AdminWords = {
  meaning: {
    draft: 'Being prepared.',
    inReview: 'Waits for an editor to read it.',
    ready: 'Approved, waits to be published.',
    scheduled: 'Approved, will be published at its time.',
    published: 'Readers see this version.',
    withdrawn: 'Readers see a notice in place of the text.',
    unpublished: 'Was public once; readers no longer find it.',
  },
  beside: {
    published: 'Readers see the published version; this draft is not public yet.',
    withdrawn: 'Readers see the notice of withdrawal; this draft is not public yet.',
  },
  sentBack: (by) => (by === null ? 'Sent back:' : `Sent back by ${by}:`),
  original: {
    hidden: 'Hidden with its original: readers see it again once the original is published.',
    withdrawn: 'Its original was withdrawn: readers find that notice here, under this title, and none of the text.',
  },
  action: { submit: 'Submit for review', approve: 'Approve…', sendBack: 'Send back…', withdraw: 'Withdraw…' },
  changeNotice: 'Change the notice…',
  view: 'View on the site',
  done: {
    submit: 'Submitted for review.',
    approve: 'Approved.',
    sendBack: 'Sent back. It is a draft again.',
    withdraw: 'Withdrawn. Readers see the notice.',
  },
  reverted: 'Thrown away. The form shows the published version; the draft is kept in Versions.',
  failed: 'This did not work. Check the connection and try again.',
  working: 'One moment…',
  withdraw: {
    heading: 'Withdraw this edition?',
    explanation:
      'Its page stays at its address with the notice you write here. The text and the PDF are no longer shown.',
    ofReport: 'This is the original: its translations are withdrawn with it.',
    newerDraft: 'The form then shows what was published. The newer draft stays in Versions, where it can be restored.',
    notice: 'Notice to readers',
    noticeHint: 'What is withdrawn and why, in the language of the edition.',
    noticeMissing: 'Write the notice: it is what readers will find.',
    confirm: 'Withdraw',
  },
  slug: {
    proposeFromTitle: 'Propose from the title',
    proposeFromName: 'Propose from the name',
    proposing: 'Proposing…',
    address: 'Page:',
    shape: 'Only small letters a–z, digits and single hyphens, for example trust-building.',
    notSaved: 'This one is not saved.',
    noTitle: 'There is no title or name yet to make it from.',
    noProposal: 'It has characters whose reading cannot be told with certainty. Type an address in Latin letters.',
    proposed: 'Proposed. Change it if you like.',
  },
  unpublish: {
    heading: 'Unpublish this report?',
    explanation: 'Readers will find nothing at its address.',
    alone: 'It has no published translation.',
    withTranslations: 'These published translations are hidden with it:',
    andThen: 'Readers of all of them will find nothing. Publishing the original again shows them again.',
    loading: 'Looking for published translations…',
    unknown: 'Its translations could not be listed. All that are published are hidden with it.',
    ofTranslation: 'Unpublish this translation?',
    otherLanguages: 'Readers will no longer find it; the report’s other languages stay public.',
    confirm: 'Unpublish',
    back: 'Cancel',
  },
}

const zh: AdminWords = {
  meaning: {
    draft: '正在准备中。',
    inReview: '等待编辑审阅。',
    ready: '已批准，等待发布。',
    scheduled: '已批准，将在预定时间发布。',
    published: '读者看到的就是此版本。',
    withdrawn: '读者看到的是撤回说明，而非正文。',
    unpublished: '曾经公开，读者现已无法找到。',
  },
  beside: {
    published: '读者看到的是已发布的版本；此草稿尚未公开。',
    withdrawn: '读者看到的是撤回说明；此草稿尚未公开。',
  },
  sentBack: (by) => (by === null ? '已退回：' : `已由 ${by} 退回：`),
  original: {
    hidden: '随原文一同隐藏：原文发布后，读者可再次看到。',
    withdrawn: '原文已撤回：读者在此以本标题看到撤回通知，看不到正文。',
  },
  action: { submit: '提交审核', approve: '批准…', sendBack: '退回…', withdraw: '撤回…' },
  changeNotice: '修改说明…',
  view: '在网站上查看',
  done: {
    submit: '已提交审核。',
    approve: '已批准。',
    sendBack: '已退回，重新成为草稿。',
    withdraw: '已撤回，读者看到的是说明。',
  },
  reverted: '已放弃草稿，表单显示已发布的版本；草稿保留在版本记录中。',
  failed: '操作未成功。请检查网络连接后重试。',
  working: '请稍候…',
  withdraw: {
    heading: '撤回此版本？',
    explanation: '页面保留在原网址，显示您在此填写的说明；正文和 PDF 不再显示。',
    ofReport: '这是原文：其译本将一并撤回。',
    newerDraft: '之后表单显示已发布的文本。较新的草稿保留在版本记录中，可从那里恢复。',
    notice: '致读者的说明',
    noticeHint: '用该版本的语言说明撤回的内容及原因。',
    noticeMissing: '请填写说明：读者将看到的就是它。',
    confirm: '撤回',
  },
  slug: {
    proposeFromTitle: '根据标题建议',
    proposeFromName: '根据名称建议',
    proposing: '正在生成建议…',
    address: '页面：',
    shape: '只能使用小写字母 a–z、数字和单个连字符，例如 trust-building。',
    notSaved: '当前输入尚未保存。',
    noTitle: '尚无标题或名称，无法生成建议。',
    noProposal: '其中有读音无法确定的字符。请用拉丁字母填写网址。',
    proposed: '已填入建议，可自行修改。',
  },
  unpublish: {
    heading: '取消发布此报告？',
    explanation: '读者在其网址将找不到任何内容。',
    alone: '它没有已发布的译本。',
    withTranslations: '以下已发布的译本将一并隐藏：',
    andThen: '这些版本的读者都将找不到任何内容。重新发布原文后，译本会再次显示。',
    loading: '正在查找已发布的译本…',
    unknown: '无法列出其译本。所有已发布的译本都将一并隐藏。',
    ofTranslation: '取消发布此译本？',
    otherLanguages: '读者将无法再找到它；报告的其他语言版本仍然公开。',
    confirm: '取消发布',
    back: '返回',
  },
}

const ja: AdminWords = {
  meaning: {
    draft: '準備中です。',
    inReview: '編集者の確認を待っています。',
    ready: '承認済みで、公開を待っています。',
    scheduled: '承認済みで、予約の日時に公開されます。',
    published: '読者にはこの版が見えています。',
    withdrawn: '読者には本文の代わりにお知らせが見えています。',
    unpublished: '以前は公開されていましたが、今は読者に見えません。',
  },
  beside: {
    published: '読者には公開中の版が見えています。この下書きはまだ公開されていません。',
    withdrawn: '読者には取り下げのお知らせが見えています。この下書きはまだ公開されていません。',
  },
  sentBack: (by) => (by === null ? '差し戻されました：' : `${by}さんが差し戻しました：`),
  original: {
    hidden: '原文とともに非表示です。原文が公開されると再び読者に見えます。',
    withdrawn: '原文が取り下げられています。読者にはこの題名で取り下げの通知だけが見え、本文は見えません。',
  },
  action: { submit: '確認を依頼', approve: '承認…', sendBack: '差し戻す…', withdraw: '取り下げる…' },
  changeNotice: 'お知らせを変更…',
  view: 'サイトで見る',
  done: {
    submit: '確認を依頼しました。',
    approve: '承認しました。',
    sendBack: '差し戻しました。下書きに戻りました。',
    withdraw: '取り下げました。読者にはお知らせが見えます。',
  },
  reverted: '下書きを破棄しました。公開中の版を表示しています。下書きは版の履歴に残ります。',
  failed: '操作できませんでした。接続を確認して、もう一度お試しください。',
  working: 'お待ちください…',
  withdraw: {
    heading: 'この版を取り下げますか？',
    explanation: 'ページは同じ URL に残り、ここに書くお知らせを表示します。本文と PDF は表示されなくなります。',
    ofReport: 'これは原文です。翻訳版もあわせて取り下げられます。',
    newerDraft:
      '以後、フォームには公開していた文面が表示されます。新しい下書きは版の履歴に残り、そこから復元できます。',
    notice: '読者へのお知らせ',
    noticeHint: '取り下げる内容と理由を、この版の言語で書いてください。',
    noticeMissing: 'お知らせを書いてください。読者が目にする文です。',
    confirm: '取り下げる',
  },
  slug: {
    proposeFromTitle: 'タイトルから提案',
    proposeFromName: '名称から提案',
    proposing: '提案を作成中…',
    address: 'ページ：',
    shape: '使えるのは小文字 a–z、数字、単独のハイフンだけです。例：trust-building',
    notSaved: '今の入力は保存されていません。',
    noTitle: 'もとになるタイトルや名前がまだありません。',
    noProposal: '読みを確実に決められない文字が含まれています。ローマ字で URL を入力してください。',
    proposed: '提案を入れました。自由に変更できます。',
  },
  unpublish: {
    heading: 'この報告書を非公開にしますか？',
    explanation: '読者はこの URL で何も見られなくなります。',
    alone: '公開中の翻訳版はありません。',
    withTranslations: '次の公開中の翻訳版もあわせて非表示になります：',
    andThen: 'いずれの版の読者も何も見られなくなります。原文を再び公開すると翻訳版も表示されます。',
    loading: '公開中の翻訳版を確認しています…',
    unknown: '翻訳版の一覧を取得できませんでした。公開中のものはすべてあわせて非表示になります。',
    ofTranslation: 'この翻訳版を非公開にしますか？',
    otherLanguages: '読者はこの版を見られなくなります。報告書の他の言語は公開されたままです。',
    confirm: '非公開にする',
    back: '戻る',
  },
}

const ko: AdminWords = {
  meaning: {
    draft: '준비 중입니다.',
    inReview: '편집자의 검토를 기다립니다.',
    ready: '승인되었으며 발행을 기다립니다.',
    scheduled: '승인되었으며 예약된 시각에 발행됩니다.',
    published: '독자에게 이 판이 보입니다.',
    withdrawn: '독자에게 본문 대신 알림이 보입니다.',
    unpublished: '공개된 적이 있으나 이제 독자가 찾을 수 없습니다.',
  },
  beside: {
    published: '독자에게는 발행된 판이 보입니다. 이 초안은 아직 공개되지 않았습니다.',
    withdrawn: '독자에게는 철회 알림이 보입니다. 이 초안은 아직 공개되지 않았습니다.',
  },
  sentBack: (by) => (by === null ? '되돌려 보냈습니다:' : `${by} 님이 되돌려 보냈습니다:`),
  original: {
    hidden: '원문과 함께 숨겨졌습니다. 원문이 발행되면 독자에게 다시 보입니다.',
    withdrawn: '원문이 철회되었습니다. 독자는 이 제목 아래 철회 안내만 보고 본문은 보지 못합니다.',
  },
  action: { submit: '검토 요청', approve: '승인…', sendBack: '되돌려 보내기…', withdraw: '철회…' },
  changeNotice: '알림 바꾸기…',
  view: '사이트에서 보기',
  done: {
    submit: '검토를 요청했습니다.',
    approve: '승인했습니다.',
    sendBack: '되돌려 보냈습니다. 다시 초안이 되었습니다.',
    withdraw: '철회했습니다. 독자에게 알림이 보입니다.',
  },
  reverted: '초안을 버렸습니다. 발행된 판을 보고 있습니다. 초안은 버전 기록에 남습니다.',
  failed: '작업하지 못했습니다. 연결을 확인하고 다시 시도하세요.',
  working: '잠시만 기다려 주세요…',
  withdraw: {
    heading: '이 판을 철회할까요?',
    explanation: '페이지는 같은 주소에 남아 여기에 쓰는 알림을 보여 줍니다. 본문과 PDF는 더 이상 보이지 않습니다.',
    ofReport: '원문입니다. 번역본도 함께 철회됩니다.',
    newerDraft: '그 뒤 양식에는 발행된 글이 표시됩니다. 더 새로운 초안은 버전 기록에 남으며 거기서 복원할 수 있습니다.',
    notice: '독자에게 알림',
    noticeHint: '무엇을 왜 철회하는지 이 판의 언어로 쓰세요.',
    noticeMissing: '알림을 쓰세요. 독자가 보게 될 글입니다.',
    confirm: '철회',
  },
  slug: {
    proposeFromTitle: '제목에서 제안',
    proposeFromName: '이름에서 제안',
    proposing: '제안하는 중…',
    address: '페이지:',
    shape: '소문자 a–z, 숫자, 단일 하이픈만 쓸 수 있습니다. 예: trust-building',
    notSaved: '지금 입력은 저장되지 않았습니다.',
    noTitle: '제안의 바탕이 될 제목이나 이름이 아직 없습니다.',
    noProposal: '읽는 법을 확실히 알 수 없는 글자가 있습니다. 로마자로 주소를 입력하세요.',
    proposed: '제안을 넣었습니다. 바꾸어도 됩니다.',
  },
  unpublish: {
    heading: '이 보고서의 발행을 취소할까요?',
    explanation: '독자는 이 주소에서 아무것도 찾지 못합니다.',
    alone: '발행된 번역본이 없습니다.',
    withTranslations: '발행된 다음 번역본도 함께 숨겨집니다:',
    andThen: '이 판들의 독자는 모두 아무것도 찾지 못합니다. 원문을 다시 발행하면 번역본도 다시 보입니다.',
    loading: '발행된 번역본을 찾는 중…',
    unknown: '번역본 목록을 불러오지 못했습니다. 발행된 것은 모두 함께 숨겨집니다.',
    ofTranslation: '이 번역본의 발행을 취소할까요?',
    otherLanguages: '독자가 더 이상 찾을 수 없습니다. 보고서의 다른 언어는 그대로 공개됩니다.',
    confirm: '발행 취소',
    back: '돌아가기',
  },
}

const WORDS: Record<InterfaceLanguage, AdminWords> = { en, zh, ja, ko }

/** @returns one of the admin's languages for the code that Payload's translations go by. */
export const adminLanguage = (code: string): InterfaceLanguage => (isInterfaceLanguage(code) ? code : DEFAULT_LANGUAGE)

export const wordsIn = (language: InterfaceLanguage): AdminWords => WORDS[language]
