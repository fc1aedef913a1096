import type { PayloadRequest } from 'payload'
import { SHARING_MESSAGES } from './messages/sharing.ts'
import { DEFAULT_LANGUAGE, type InterfaceLanguage, isInterfaceLanguage } from '#domain/languages.ts'
import { CORRECTION_MESSAGES } from './messages/corrections.ts'
import { AS_PUBLISHED_MESSAGES } from './messages/as-published.ts'
import { STORABLE_TEXT_MESSAGES } from './messages/storable-text.ts'
import { VERSION_MESSAGES } from './messages/versions.ts'
import { SAVE_MESSAGES } from './messages/saves.ts'
import { WORD_IMPORT_MESSAGES } from './messages/word-import.ts'
import { RELEASE_TOGETHER_MESSAGES } from './messages/release-together.ts'
import { BIO_MESSAGES } from './messages/bios.ts'
import { MAIL_MESSAGES } from './messages/mails.ts'
import { REVIEW_MESSAGES } from './messages/review.ts'
import { SCHEDULE_MESSAGES } from './messages/schedule.ts'
import { USES_MESSAGES } from './messages/uses.ts'
import { CHECKLIST_MESSAGES } from './messages/checklist.ts'
import { PREFLIGHT_MESSAGES } from './messages/preflight.ts'
import { REFUSAL_MESSAGES } from './messages/refusals.ts'
import { words, type Words } from './words.ts'

/** What the server says to staff: every message says what is wrong and what to do. */
const MESSAGES = {
  ...RELEASE_TOGETHER_MESSAGES,
  ...SAVE_MESSAGES,
  ...CORRECTION_MESSAGES,
  ...BIO_MESSAGES,
  ...SCHEDULE_MESSAGES,
  ...USES_MESSAGES,
  ...CHECKLIST_MESSAGES,
  ...PREFLIGHT_MESSAGES,
  ...REFUSAL_MESSAGES,
  slugShape: words(
    'A web address has only small letters a–z, digits and single hyphens, for example trust-building.',
    '网址只能包含小写字母 a–z、数字和单个连字符，例如 trust-building。',
    'URL に使えるのは小文字 a–z、数字、単独のハイフンだけです。例：trust-building',
    '웹 주소에는 소문자 a–z, 숫자, 단일 하이픈만 쓸 수 있습니다. 예: trust-building',
  ),
  slugTaken: words(
    'This web address is already taken by “{title}”. Choose another one.',
    '此网址已被“{title}”使用。请另选一个。',
    'この URL は「{title}」が使用しています。別のものにしてください。',
    '이 웹 주소는 “{title}”에서 이미 쓰고 있습니다. 다른 주소를 고르세요.',
  ),
  slugTakenInTrash: words(
    'This web address is taken by “{title}”, which is in the trash. Restore it, delete it for good, or choose another address.',
    '此网址被回收站中的“{title}”占用。请恢复或彻底删除它，或另选网址。',
    'この URL はゴミ箱の「{title}」が使用しています。復元するか完全に削除するか、別の URL にしてください。',
    '이 웹 주소는 휴지통의 “{title}”에서 쓰고 있습니다. 복원하거나 완전히 삭제하거나 다른 주소를 고르세요.',
  ),
  slugWasUsed: words(
    'This web address once belonged to “{title}”, and its old links still lead there. Choose another one.',
    '此网址曾属于“{title}”，旧链接仍指向那里。请另选一个。',
    'この URL は以前「{title}」のもので、古いリンクは今もそこへ導きます。別のものにしてください。',
    '이 웹 주소는 예전에 “{title}”의 것이었고 옛 링크가 아직 그곳으로 이어집니다. 다른 주소를 고르세요.',
  ),
  dateInvalid: words(
    '“{value}” is not a date. Write year, month and day, for example 2025-03-14.',
    '“{value}”不是有效日期。请按年-月-日填写，例如 2025-03-14。',
    '「{value}」は日付ではありません。2025-03-14 のように年・月・日で入力してください。',
    '“{value}”은(는) 날짜가 아닙니다. 2025-03-14처럼 연-월-일로 입력하세요.',
  ),
  originalLanguage: words(
    'The report itself is in this language. A translation needs another one.',
    '报告原文就是这种语言。译本需要另一种语言。',
    '報告書の原文がこの言語です。翻訳版には別の言語を選んでください。',
    '보고서 원문이 이 언어입니다. 번역본은 다른 언어여야 합니다.',
  ),
  translationExists: words(
    'This report already has a translation into this language. Open that one instead.',
    '该报告已有此语言的译本。请打开已有的译本。',
    'この報告書にはこの言語の翻訳版が既にあります。そちらを開いてください。',
    '이 보고서에는 이미 이 언어의 번역본이 있습니다. 그 번역본을 여세요.',
  ),
  translationInOriginalLanguage: words(
    'There is a translation into this language. Delete it before making this the language of the original.',
    '已有此语言的译本。请先删除译本，再将其设为原文语言。',
    'この言語の翻訳版があります。原文の言語にする前にその翻訳版を削除してください。',
    '이 언어의 번역본이 있습니다. 원문 언어로 바꾸기 전에 그 번역본을 삭제하세요.',
  ),
  identityIsFixed: words(
    'Report and language stay as they are once a translation was published. Make a new translation instead.',
    '译本发布后，其报告和语言不可更改。请另建译本。',
    '公開後の翻訳版の報告書と言語は変更できません。新しい翻訳版を作ってください。',
    '번역본이 발행된 뒤에는 보고서와 언어를 바꿀 수 없습니다. 새 번역본을 만드세요.',
  ),
  notYourLanguage: words(
    'You translate into other languages. Choose one of yours, or ask an administrator to add this one.',
    '此语言不在您的翻译语言之列。请选择您的语言，或请管理员添加。',
    '担当言語ではありません。担当言語を選ぶか、管理者に追加を依頼してください。',
    '담당 언어가 아닙니다. 담당 언어를 고르거나 관리자에게 추가를 요청하세요.',
  ),
  actionNotThisRole: words(
    'Only editors can do this. Submit the edition for review instead.',
    '只有编辑可以执行此操作。请提交审核。',
    'この操作は編集者のみ可能です。確認を依頼してください。',
    '편집자만 할 수 있는 작업입니다. 검토를 요청하세요.',
  ),
  actionNotFromThisState: words(
    'This is not possible in the edition’s present state. Reload the page to see it.',
    '当前状态下无法执行此操作。请重新加载页面查看状态。',
    '現在の状態ではこの操作はできません。ページを再読み込みしてください。',
    '현재 상태에서는 할 수 없습니다. 페이지를 새로 고쳐 상태를 확인하세요.',
  ),
  badQuery: words(
    'The query makes no sense here: check the field, the operator and the value.',
    '此处无法按该查询条件查找：请检查字段、运算符和值。',
    'この条件では検索できません。項目、演算子、値を確認してください。',
    '이 조건으로는 찾을 수 없습니다. 항목, 연산자, 값을 확인하세요.',
  ),
  badValue: words(
    'One of the values is not possible here, or what it names was deleted. Reload the page and choose again.',
    '有一个值在此处无效，或其所指内容已被删除。请重新加载页面后再选择。',
    'ここでは使えない値があるか、指すものが削除されています。ページを再読み込みして選び直してください。',
    '여기서 쓸 수 없는 값이 있거나 가리키는 대상이 삭제되었습니다. 페이지를 새로 고친 뒤 다시 고르세요.',
  ),
  withdrawnNotPublished: words(
    'This edition was withdrawn. Unpublish it first if it is to be published again.',
    '此版本已撤回。如需再次发布，请先取消发布。',
    'この版は取り下げられています。再び公開するには、先に非公開にしてください。',
    '이 판은 철회되었습니다. 다시 발행하려면 먼저 발행을 취소하세요.',
  ),
  notPdf: words(
    'This file is not a PDF, whatever its name says. Export the report as PDF and upload that.',
    '无论文件名如何，此文件都不是 PDF。请将报告导出为 PDF 后上传。',
    'ファイル名にかかわらず、これは PDF ではありません。PDF に書き出してからアップロードしてください。',
    '파일 이름과 달리 이 파일은 PDF가 아닙니다. 보고서를 PDF로 내보내 업로드하세요.',
  ),
  emptyFile: words(
    'This file is empty. Choose the right one, or export it again.',
    '此文件是空的。请选择正确的文件，或重新导出。',
    'このファイルは空です。正しいファイルを選ぶか、もう一度書き出してください。',
    '빈 파일입니다. 올바른 파일을 고르거나 다시 내보내세요.',
  ),
  incompletePdf: words(
    'This PDF is damaged: its beginning or its end is missing, as after a download that broke off. Export it again and upload that.',
    '此 PDF 已损坏：缺少开头或结尾，例如下载中断所致。请重新导出后上传。',
    'この PDF は壊れています。ダウンロードの中断などで、先頭か末尾が欠けています。もう一度書き出してアップロードしてください。',
    '이 PDF는 손상되었습니다. 다운로드가 끊겼을 때처럼 앞이나 끝부분이 없습니다. 다시 내보내 업로드하세요.',
  ),
  notImage: words(
    'This file is not a picture that can be shown. Upload a JPEG, PNG, WebP or AVIF.',
    '此文件不是可显示的图片。请上传 JPEG、PNG、WebP 或 AVIF。',
    '表示できる画像ではありません。JPEG、PNG、WebP、AVIF をアップロードしてください。',
    '표시할 수 있는 그림이 아닙니다. JPEG, PNG, WebP 또는 AVIF를 업로드하세요.',
  ),
  documentInUse: words(
    'A published edition uses this file. Upload a new document and choose it there instead.',
    '已发布的版本正在使用此文件。请上传新文档并在版本中选用。',
    '公開中の版がこのファイルを使っています。新しい文書をアップロードし、そちらを選んでください。',
    '발행된 판이 이 파일을 쓰고 있습니다. 새 문서를 올려 그 판에서 고르세요.',
  ),
  timeZoneInvalid: words(
    '“{value}” is not a time zone. Use a name such as Asia/Seoul.',
    '“{value}”不是时区。请使用 Asia/Seoul 这样的名称。',
    '「{value}」はタイムゾーンではありません。Asia/Seoul のような名前を使ってください。',
    '“{value}”은(는) 시간대가 아닙니다. Asia/Seoul 같은 이름을 쓰세요.',
  ),
  identifierInvalid: words(
    '“{value}” is not a valid {kind}. Copy it again from its source; one character may be wrong.',
    '“{value}”不是有效的 {kind}。请从来源重新复制，可能有一个字符有误。',
    '「{value}」は正しい {kind} ではありません。1文字誤っている可能性があります。元からコピーし直してください。',
    '“{value}”은(는) 올바른 {kind}이(가) 아닙니다. 한 글자가 틀렸을 수 있으니 원본에서 다시 복사하세요.',
  ),
  lastAdmin: words(
    'This is the last active administrator. Make someone else an administrator first.',
    '这是最后一位有效的管理员。请先将他人设为管理员。',
    '最後の有効な管理者です。先に別の人を管理者にしてください。',
    '마지막 활성 관리자입니다. 먼저 다른 사람을 관리자로 지정하세요.',
  ),
  deactivated: words(
    'This account is deactivated. Ask an administrator to activate it again.',
    '此账户已停用。请联系管理员重新启用。',
    'このアカウントは停止されています。管理者に再開を依頼してください。',
    '이 계정은 비활성화되었습니다. 관리자에게 다시 활성화를 요청하세요.',
  ),
  languagesNeeded: words(
    'Choose the languages this translator works in.',
    '请选择该译者的工作语言。',
    'この翻訳者の担当言語を選んでください。',
    '이 번역자의 담당 언어를 선택하세요.',
  ),
  noOriginal: words(
    'Choose the report that this translates first.',
    '请先选择本译本所译的报告。',
    'まず、翻訳する報告書を選んでください。',
    '먼저 번역할 보고서를 선택하세요.',
  ),
  originalNotSeen: words(
    'This form does not say what it showed of the original. Reload the page, look at the original, then mark it again.',
    '此表单未说明其显示的是哪一版原文。请重新加载页面，查看原文后再标记。',
    'このフォームからは、どの時点の原文が表示されていたかがわかりません。ページを再読み込みし、原文を確認してから、もう一度記録してください。',
    '이 양식에서는 어느 시점의 원문이 보였는지 알 수 없습니다. 페이지를 새로 고치고 원문을 확인한 다음 다시 표시하세요.',
  ),
  searchTooSlow: words(
    'The search took too long. Try it again, or use a more particular word.',
    '搜索用时过长。请重试，或使用更具体的词语。',
    '検索に時間がかかりすぎました。もう一度試すか、より具体的な語で検索してください。',
    '검색이 너무 오래 걸렸습니다. 다시 시도하거나 더 구체적인 단어를 쓰세요.',
  ),
  passwordShort: words(
    'A password has at least 12 characters: several words are easy to remember.',
    '密码至少需要 12 个字符：几个词组合起来便于记忆。',
    'パスワードは12文字以上にしてください。いくつかの単語をつなげると覚えやすくなります。',
    '비밀번호는 12자 이상이어야 합니다. 단어 몇 개를 이으면 기억하기 쉽습니다.',
  ),
  notAColleague: words(
    'This person cannot work on editions (any more). Choose somebody else.',
    '此人无法（或已不能）处理各语言版本。请另选他人。',
    'この人は版を担当できません（または担当できなくなりました）。別の人を選んでください。',
    '이 사람은 판을 맡을 수 없습니다(또는 더는 맡지 않습니다). 다른 사람을 고르세요.',
  ),
  ...SHARING_MESSAGES,
  ...AS_PUBLISHED_MESSAGES,
  ...STORABLE_TEXT_MESSAGES,
  ...VERSION_MESSAGES,
  ...WORD_IMPORT_MESSAGES,
  ...REVIEW_MESSAGES,
  ...MAIL_MESSAGES,
} satisfies Record<string, Words>

export type MessageCode = keyof typeof MESSAGES

/** For finding out what a kept text says. */
export const ALL_MESSAGES: readonly Words[] = Object.values(MESSAGES)

type Speaking = Pick<PayloadRequest, 'i18n'>

/** @returns the language of the person's admin */
export function languageOf(req: Speaking): InterfaceLanguage {
  const language: unknown = req.i18n.language
  return isInterfaceLanguage(language) ? language : DEFAULT_LANGUAGE
}

const inLanguageOf = (req: Speaking, message: Words): string => message[languageOf(req)]

/** @returns the message in the language of the person's admin, with `{name}` places filled in. */
export function say(req: Speaking, code: MessageCode, values: Record<string, string> = {}): string {
  const message = inLanguageOf(req, MESSAGES[code])
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), message)
}
