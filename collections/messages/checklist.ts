import type { FindingCode } from '#domain/checklist.ts'
import type { LinkProblem } from '#domain/link-problems.ts'
import type { PreflightCode } from '#domain/preflight.ts'
import { words, type Words } from '../words.ts'

/** What the publication checklist says: what is missing or doubtful, and what to do about it. */
export const CHECKLIST_MESSAGES = {
  title: words(
    'Add a title before publishing.',
    '发布前请填写标题。',
    '公開する前にタイトルを入力してください。',
    '발행하기 전에 제목을 입력하세요.',
  ),
  slug: words(
    'Add a web address (slug) before publishing, for example trust-building.',
    '发布前请填写网址（slug），例如 trust-building。',
    '公開する前に URL（スラッグ）を入力してください。例：trust-building',
    '발행하기 전에 웹 주소(슬러그)를 입력하세요. 예: trust-building',
  ),
  summary: words(
    'Write a summary before publishing.',
    '发布前请撰写摘要。',
    '公開する前に要約を書いてください。',
    '발행하기 전에 요약을 작성하세요.',
  ),
  authors: words(
    'Choose at least one author before publishing.',
    '发布前请至少选择一位作者。',
    '公開する前に著者を1人以上選んでください。',
    '발행하기 전에 저자를 한 명 이상 선택하세요.',
  ),
  publicationDate: words(
    'Set the publication date before publishing.',
    '发布前请设定发布日期。',
    '公開する前に発行日を設定してください。',
    '발행하기 전에 발행일을 지정하세요.',
  ),
  disclaimer: words(
    'No disclaimer applies: choose one here, or set one for the series, the category or the site.',
    '没有适用的免责声明：请在此选择，或在系列、类别或站点设置中设定。',
    '適用される免責事項がありません。ここで選ぶか、シリーズ・分類・サイト設定で指定してください。',
    '적용되는 면책 조항이 없습니다. 여기서 선택하거나 시리즈, 분류 또는 사이트 설정에서 지정하세요.',
  ),
  document: words(
    'Choose the PDF: a file-only translation consists of it.',
    '请选择 PDF：仅文件形式的译本由它构成。',
    'PDF を選んでください。ファイルのみの翻訳版は PDF そのものです。',
    'PDF를 선택하세요. 파일 전용 번역본은 PDF로 이루어집니다.',
  ),
  report: words(
    'Choose the report that this is a translation of.',
    '请选择本译本所属的报告。',
    'どの報告書の翻訳版かを選んでください。',
    '어느 보고서의 번역본인지 선택하세요.',
  ),
  language: words(
    'Choose the language of this translation.',
    '请选择本译本的语言。',
    'この翻訳版の言語を選んでください。',
    '이 번역본의 언어를 선택하세요.',
  ),
  originalNotReleased: words(
    'The original is not published. Publish the original first: a translation can be released only with or after it.',
    '原文尚未发布。请先发布原文：译本只能与原文同时或在其之后发布。',
    '原文が公開されていません。翻訳版は原文と同時か、その後にのみ公開できます。先に原文を公開してください。',
    '원문이 발행되지 않았습니다. 번역본은 원문과 함께 또는 그 뒤에만 발행할 수 있습니다. 원문을 먼저 발행하세요.',
  ),
  slugHeld: words(
    'The web address “{slug}” belongs, or once belonged, to “{title}”. Choose another one.',
    '网址“{slug}”现属于或曾属于“{title}”。请另选一个。',
    'URL「{slug}」は「{title}」が使用中か、以前使用していました。別のものにしてください。',
    '웹 주소 “{slug}”은(는) “{title}”에서 쓰고 있거나 예전에 썼습니다. 다른 주소를 고르세요.',
  ),
  textOrDocument: words(
    'There is nothing to read: choose the PDF of the full report, or put the full text into the field “Full text”.',
    '没有可读的内容：请选择报告全文 PDF，或在“正文”中填写全文。',
    '読める内容がありません。報告書全文の PDF を選ぶか、「本文」に全文を入れてください。',
    '읽을 내용이 없습니다. 보고서 전문 PDF를 고르거나 “본문”에 전문을 넣으세요.',
  ),
  untranslated: words(
    '{field}: this is still the original’s text. Translate it before publishing.',
    '“{field}”仍是原文。请翻译后再发布。',
    '「{field}」が原文のままです。翻訳してから公開してください。',
    '‘{field}’이(가) 아직 원문 그대로입니다. 번역한 뒤 발행하세요.',
  ),
  sameAsOriginal: words(
    '{field}: this is the same as in the original. Translate it, unless it is a name that stays as it is.',
    '“{field}”与原文相同。除非是保持原样的名称，请翻译。',
    '「{field}」が原文と同じです。そのまま使う固有名でなければ翻訳してください。',
    '‘{field}’이(가) 원문과 같습니다. 그대로 두는 이름이 아니라면 번역하세요.',
  ),
  olderThanOriginal: words(
    '{field}: the original has changed since. See what has changed, then press “Translation is up to date” there.',
    '“{field}”：此后原文已更改。请查看更改之处，然后在该处点击“译文已是最新”。',
    '「{field}」：その後、原文が変更されました。変更点を確認し、そこで「訳文は最新です」を押してください。',
    '‘{field}’: 그 뒤 원문이 바뀌었습니다. 바뀐 곳을 확인한 다음 거기서 ‘번역이 최신입니다’를 누르세요.',
  ),
  notBegun: words(
    '{field}: the original has it, this translation does not. Add it, unless it is left out on purpose.',
    '“{field}”：原文有，此译本尚无。除非有意省略，请补充。',
    '「{field}」は原文にありますが、この翻訳版にはまだありません。意図して省くのでなければ入れてください。',
    '‘{field}’은(는) 원문에 있지만 이 번역본에는 없습니다. 일부러 뺀 것이 아니라면 넣으세요.',
  ),
  authorBio: words(
    '{name} has no bio in this language. Add it in the author’s form.',
    '{name} 没有此语言的简介。请在作者表单中补充。',
    '{name} のこの言語の略歴がありません。著者のフォームで追加してください。',
    '{name}의 이 언어 약력이 없습니다. 저자 양식에서 추가하세요.',
  ),
  dateInFuture: words(
    'The publication date {date} is after the day of the release, {releaseDay}. Set an earlier date, or schedule the release.',
    '发布日期 {date} 晚于实际发布之日 {releaseDay}。请改为较早的日期，或定时发布。',
    '発行日 {date} は公開する日 {releaseDay} より後です。発行日を早めるか、公開を予約してください。',
    '발행일 {date}이(가) 공개하는 날 {releaseDay}보다 늦습니다. 날짜를 앞당기거나 발행을 예약하세요.',
  ),
  correctionInFuture: words(
    'The date {date} is after {today}, the day in the site’s time zone on which readers see this correction. Give that day or an earlier one.',
    '日期 {date} 晚于读者看到此更正之日（站点时区 {today}）。请填写当天或之前的日期。',
    '日付 {date} は、読者がこの訂正を見る日（サイトのタイムゾーンで {today}）より後です。その日以前の日付を入力してください。',
    '날짜 {date}이(가) 독자가 이 정정을 보게 되는 날(사이트 시간대로 {today})보다 늦습니다. 그날이나 그 이전의 날짜를 입력하세요.',
  ),
  correctionBeforePublication: words(
    'The date {date} is before the publication date of this edition ({publicationDate}). Give a later day, or correct the publication date.',
    '日期 {date} 早于此版本的发布日期（{publicationDate}）。请填写之后的日期，或更正发布日期。',
    '日付 {date} はこの版の発行日（{publicationDate}）より前です。それ以降の日を入力するか、発行日を直してください。',
    '날짜 {date}은(는) 이 판의 발행일({publicationDate})보다 이릅니다. 그 이후의 날을 입력하거나 발행일을 바로잡으세요.',
  ),
  imageAlternative: words(
    'The image {name} has no alternative text in this language. Add it in the image’s form.',
    '图片 {name} 没有此语言的替代文本。请在图片表单中补充。',
    '画像 {name} のこの言語の代替テキストがありません。画像のフォームで追加してください。',
    '이미지 {name}에 이 언어의 대체 텍스트가 없습니다. 이미지 양식에서 추가하세요.',
  ),
  imageCredit: words(
    'The image {name} has no credit: say whose picture it is in the image’s form, for each panel in this language or once for all.',
    '图片 {name} 没有来源：请在图片表单中注明，可用此语言按分栏填写，或统一填写一次。',
    '画像 {name} にクレジットがありません。画像のフォームで、この言語で各部に、または全体に1つ入れてください。',
    '이미지 {name}에 출처가 없습니다. 이미지 양식에서 이 언어로 구획마다, 또는 전체에 한 번 밝히세요.',
  ),
  figureImage: words(
    'Figure {number} in this text has no picture. Choose one, or remove the figure.',
    '本文字中的第 {number} 个图没有图片。请选择图片，或删除该图。',
    'この文章の{number}番目の図に画像がありません。画像を選ぶか、図を削除してください。',
    '이 글의 {number}번째 그림에 이미지가 없습니다. 이미지를 고르거나 그림을 지우세요.',
  ),
  pullQuoteText: words(
    'Pull quote {number} in this text is empty. Write it, or remove it.',
    '本文字中的第 {number} 个摘引是空的。请填写，或将其删除。',
    'この文章の{number}番目の抜き出し引用が空です。文を入れるか、削除してください。',
    '이 글의 {number}번째 발췌 인용이 비어 있습니다. 글을 넣거나 지우세요.',
  ),
  embedUrl: words(
    'Video or chart {number} in this text has no address. Add it, or remove the block.',
    '本文字中的第 {number} 个视频或图表没有网址。请填写，或将其删除。',
    'この文章の{number}番目の動画・グラフにアドレスがありません。入れるか、削除してください。',
    '이 글의 {number}번째 동영상 또는 차트에 주소가 없습니다. 넣거나 지우세요.',
  ),
  embedTitle: words(
    'Video or chart {number} in this text has no title. Say what it shows, or remove the block.',
    '本文字中的第 {number} 个视频或图表没有标题。请说明其内容，或将其删除。',
    'この文章の{number}番目の動画・グラフにタイトルがありません。内容を書くか、削除してください。',
    '이 글의 {number}번째 동영상 또는 차트에 제목이 없습니다. 무엇을 보여 주는지 쓰거나 지우세요.',
  ),
  longTitle: words(
    'The title is very long: lists and search results will cut it off. Shorten it if the cover allows.',
    '标题很长，列表和搜索结果会将其截断。如封面允许，请缩短。',
    'タイトルがとても長く、一覧や検索結果では途中で切れます。表紙と合う範囲で短くしてください。',
    '제목이 매우 길어 목록과 검색 결과에서 잘립니다. 표지가 허락하면 줄이세요.',
  ),
  keyFindings: words(
    'There are no key findings. Add two to five, if the report has any.',
    '没有主要发现。如有，请添加两到五条。',
    '主な知見がありません。あれば2～5つ入れてください。',
    '주요 결과가 없습니다. 있으면 두 개에서 다섯 개를 넣으세요.',
  ),
  bioOld: words(
    'The bio of {name} is older than a year. Check it, change what has changed, and confirm it in the list of bios.',
    '{name} 的简介已超过一年。请核对并更新，然后在简介列表中确认。',
    '{name} の略歴は1年以上前のものです。内容を確かめて必要な箇所を直し、略歴の一覧で確認済みにしてください。',
    '{name}의 약력이 1년 넘게 지났습니다. 확인해 바뀐 것을 고치고 약력 목록에서 확인했다고 표시하세요.',
  ),
  funders: words(
    'No funder is named. Choose one if a grant made this report possible.',
    '未注明资助方。如报告得到资助，请选择。',
    '助成機関がありません。助成を受けた報告書なら選んでください。',
    '지원 기관이 없습니다. 지원을 받은 보고서라면 고르세요.',
  ),
  disclaimerLanguage: words(
    'The disclaimer has no text in this language and will be shown in another one. Add it in the disclaimer’s form.',
    '免责声明没有此语言的文本，将以另一种语言显示。请在免责声明表单中补充。',
    '免責事項にこの言語の文面がなく、別の言語で表示されます。免責事項のフォームで追加してください。',
    '면책 조항에 이 언어 문안이 없어 다른 언어로 보입니다. 면책 조항 양식에서 추가하세요.',
  ),
  placeholder: words(
    'Something is still to be filled in: “{quote}”. Write it, or take the mark out.',
    '此处似有待补内容：“{quote}”。请补全或删去标记。',
    '書きかけの箇所があります：「{quote}」。書き足すか、印を消してください。',
    '아직 채울 곳이 있습니다: “{quote}”. 마저 쓰거나 표시를 지우세요.',
  ),
  placeholderElsewhere: words(
    'In {name}, something is still to be filled in: “{quote}”. Write it there, or take the mark out.',
    '“{name}”中似有待补内容：“{quote}”。请在该处补全或删去标记。',
    '「{name}」に書きかけの箇所があります：「{quote}」。そちらで書き足すか、印を消してください。',
    '{name}에 아직 채울 곳이 있습니다: “{quote}”. 그곳에서 마저 쓰거나 표시를 지우세요.',
  ),
  brokenLink: words(
    'The link {url} does not answer ({detail}). Open it, and correct or remove it if it is broken.',
    '链接 {url} 无法打开（{detail}）。请打开检查，如已失效请更正或移除。',
    'リンク {url} が応答しません（{detail}）。開いて確かめ、切れていれば直すか外してください。',
    '링크 {url}이(가) 응답하지 않습니다({detail}). 열어 보고 끊겼으면 고치거나 지우세요.',
  ),
} satisfies Record<Exclude<FindingCode, PreflightCode>, Words>

/** Why a link does not answer, in a few words inside of a message. */
export const LINK_PROBLEM_WORDS: Record<LinkProblem, Words> = {
  notFound: words('page not found', '找不到页面', 'ページなし', '페이지 없음'),
  refused: words('refused', '被拒绝', '拒否', '거부됨'),
  serverError: words('error of that server', '对方服务器出错', '相手サーバーのエラー', '상대 서버 오류'),
  noSuchHost: words('no such site', '没有此网站', 'サイトが見つかりません', '사이트 없음'),
  noConnection: words('no connection', '无法连接', '接続できません', '연결되지 않음'),
  noAnswerInTime: words('no answer in time', '响应超时', '時間内に応答なし', '시간 초과'),
  tooManyRedirects: words('sends from page to page', '跳转次数过多', '転送が多すぎます', '리디렉션이 너무 많음'),
  notPublic: words('not a public address', '非公开地址', '公開アドレスではありません', '공개 주소가 아님'),
}
