import type { SampleEditionText } from '../types.ts'
import { labelled } from './label.ts'

/** How a report gets from a Word file to its readers. */
export const publishTexts: SampleEditionText[] = [
  labelled({
    language: 'en',
    title: 'How to Publish a Report',
    standfirst:
      'From a text in Word to a page that readers can cite takes one form, one list of what is still missing, and one button. This entry walks through them in order.',
    summary: [
      'A report is a work with an original text. Everything that readers, search engines and libraries are told about it is typed once, in its form: the title, what it finds, who wrote it, when it was published and who paid for it. This entry shows where each of these goes, and what the portal does by itself.',
    ],
    keyFindings: [
      'Begin with “Next in the series”: number, funders, disclaimer, category and languages are filled in from the last entry.',
      'The box “Before publishing” knows what is missing. Each of its lines leads to the field.',
      'Nothing you type is public until somebody publishes it, and nothing published changes until it is published again.',
    ],
    body: [
      '## Make the draft',
      'Open the series and choose **Next in the series**. If the report belongs to none, choose **Reports** and **Create New**. The draft saves itself as you type; beside the buttons stands whether it has.',
      '## Bring in the text',
      'Drop the Word file on **Summary** or **Full text**, or paste from Word. Headings, italics, lists, tables, links and footnotes are kept; pictures are named, so that you can upload them as images with their credits. Write the **standfirst** yourself: one or two sentences that say what the report finds. They stand first on the page and in search results.',
      '## Add what belongs to it',
      [
        '- **Authors**, in the order in which they are credited. People and organisations can stand side by side.',
        '- The **PDF**, if there is one. Its pages are counted, and its text is looked through, before the report can be published.',
        '- An **image** with its alternative text in each language, and a credit.',
        '- **Publication date**, series, topics, funders and disclaimer.',
      ].join('\n'),
      '## Let somebody look at it',
      'Send a **share link** to an author who has no account: it shows the draft, stamped as one, and ends when you say so. An editor approves the draft, or sends it back with a comment about the field that needs work.',
      '## Publish',
      '**Publish changes** shows the report to readers at once. **Schedule…** does it at the minute you choose, in your own time zone, also while everybody sleeps. Languages that are ready are released together from the **release board**. The citation, the feed and the address are made by the portal; the address stays the same for good.',
    ],
    keywords: ['publishing', 'editors', 'checklist', 'scheduling'],
  }),
  labelled({
    language: 'zh-Hans',
    title: '如何发布一份报告',
    standfirst: '从一份 Word 文稿到读者可以引用的页面，只需一张表单、一份待办清单和一个按钮。本文按顺序逐步说明。',
    summary: [
      '一份报告是一部作品及其原文。读者、搜索引擎和图书馆所看到的信息，都只需在表单中填写一次：标题、结论、作者、发布日期和资助方。本文说明各项填在何处，以及哪些由系统自动完成。',
    ],
    keyFindings: [
      '从“系列下一份报告”开始：编号、资助方、免责声明、类别和语言都会沿用上一篇。',
      '“发布之前”一栏会列出尚缺的内容，点击每一行即可跳到相应的字段。',
      '未经发布的内容，读者都看不到；已发布的内容，再次发布之前也不会改变。',
    ],
    body: [
      '## 建立草稿',
      '打开系列，选择“系列下一份报告”。若报告不属于任何系列，请在“报告”中新建。输入时草稿会自动保存，按钮旁会显示是否已保存。',
      '## 导入正文',
      '把 Word 文件拖到“摘要”或“正文”，或直接从 Word 粘贴。标题、斜体、列表、表格、链接和脚注都会保留；图片会逐一列出，以便您另行上传并注明来源。导语请自己写：用一两句话说明报告的结论，它显示在页面最前面，也用于搜索结果。',
      '## 补全其他内容',
      [
        '- **作者**：按署名顺序排列，个人与机构可以并列。',
        '- **PDF**：如有则上传。发布之前，系统会统计页数并检查其文字。',
        '- **图片**：附各语言的替代文字和来源。',
        '- **发布日期**、系列、主题、资助方和免责声明。',
      ].join('\n'),
      '## 请人审阅',
      '作者没有账号时，可发送“分享链接”：对方看到的是标有“草稿”字样的页面，到期自动失效。编辑可以批准草稿，也可以就某个字段附上意见后退回。',
      '## 发布',
      '“发布修改”会立即向读者公开。“定时…”则按您所在的时区，在指定的那一分钟发布，无需有人值守。待发布的各语言版本可在“发布看板”上一并发布。引用格式、订阅源和网址都由系统生成，网址永久不变。',
    ],
    keywords: ['发布', '编辑', '清单', '定时发布'],
  }),
  labelled({
    language: 'ja',
    title: '報告書を公開するまで',
    standfirst:
      'Word の原稿から、引用できるページができるまで。必要なのは一つの入力画面と、足りないものの一覧、そして一つのボタンです。順を追って説明します。',
    summary: [
      '報告書は、一つの著作とその原文です。読者や検索エンジン、図書館に伝わる情報は、題名、結論、著者、発行日、助成者のいずれも、入力画面に一度書くだけです。どこに何を書くのか、システムが何を自動で行うのかを示します。',
    ],
    keyFindings: [
      '「シリーズの次の報告書」から始めると、番号、助成者、免責事項、カテゴリー、言語が前の号から引き継がれます。',
      '足りないものは「公開の前に」の欄に並びます。各行からその項目へ移れます。',
      '公開するまで読者には何も見えません。公開したものも、もう一度公開するまで変わりません。',
    ],
    body: [
      '## 下書きを作る',
      'シリーズを開いて「シリーズの次の報告書」を選びます。シリーズに属さない場合は「報告書」で新規に作ります。下書きは入力中に自動で保存され、保存されたかどうかはボタンの横に表示されます。',
      '## 本文を取り込む',
      'Word のファイルを「要約」か「本文」に置くか、Word から貼り付けます。見出し、斜体、箇条書き、表、リンク、脚注はそのまま残ります。図は名前が示されるので、クレジットを添えて画像として登録してください。リード文はご自身で書きます。報告書の結論を一、二文で。ページの最初と検索結果に表示されます。',
      '## そのほかの項目',
      [
        '- **著者**：表示する順に。個人と団体を並べられます。',
        '- **PDF**：あれば登録します。公開の前にページ数が数えられ、文字が調べられます。',
        '- **画像**：各言語の代替テキストとクレジットを付けます。',
        '- **発行日**、シリーズ、トピック、助成者、免責事項。',
      ].join('\n'),
      '## 見てもらう',
      'アカウントのない著者には「共有リンク」を送ります。下書きと明示されたページが見え、期限が来れば閉じます。編集者は承認するか、直してほしい項目にコメントを付けて差し戻します。',
      '## 公開する',
      '「変更内容を公開」を押すとすぐに読者に届きます。「予約…」では、ご自分の時間帯で決めた時刻に、誰もいなくても公開されます。準備のできた言語は「公開ボード」からまとめて公開できます。引用の書式、フィード、アドレスはシステムが作り、アドレスはずっと変わりません。',
    ],
    keywords: ['公開', '編集', 'チェックリスト', '予約'],
  }),
  labelled({
    language: 'ko',
    title: '보고서를 발행하기까지',
    standfirst:
      '워드 원고가 인용할 수 있는 페이지가 되기까지 필요한 것은 입력 화면 하나, 부족한 것의 목록 하나, 그리고 단추 하나다. 그 순서를 따라가 본다.',
    summary: [
      '보고서는 하나의 저작과 그 원문이다. 독자와 검색 엔진, 도서관이 알게 되는 정보는 제목, 결론, 저자, 발행일, 지원 기관 모두 입력 화면에 한 번만 적는다. 무엇을 어디에 적고 무엇을 시스템이 알아서 하는지 설명한다.',
    ],
    keyFindings: [
      '‘시리즈의 다음 보고서’로 시작하면 번호, 지원 기관, 면책 문구, 분류, 언어가 지난 호에서 채워진다.',
      '부족한 것은 ‘발행하기 전에’ 칸에 나온다. 줄마다 해당 항목으로 이어진다.',
      '발행하기 전에는 독자에게 아무것도 보이지 않고, 발행한 것도 다시 발행하기 전에는 바뀌지 않는다.',
    ],
    body: [
      '## 초안 만들기',
      '시리즈를 열어 ‘시리즈의 다음 보고서’를 고른다. 시리즈가 없는 보고서는 ‘보고서’에서 새로 만든다. 초안은 쓰는 동안 저절로 저장되며, 저장되었는지는 단추 옆에 보인다.',
      '## 글 가져오기',
      '워드 파일을 ‘요약’이나 ‘본문’에 끌어다 놓거나 워드에서 붙여 넣는다. 소제목, 기울임, 목록, 표, 링크, 각주는 그대로 남는다. 그림은 이름이 표시되니 출처와 함께 이미지로 따로 올린다. 리드문은 직접 쓴다. 보고서의 결론을 한두 문장으로 적으면 페이지 맨 앞과 검색 결과에 보인다.',
      '## 나머지 채우기',
      [
        '- **저자**: 표시할 순서대로. 개인과 기관을 나란히 둘 수 있다.',
        '- **PDF**: 있으면 올린다. 발행 전에 쪽수를 세고 글자를 살핀다.',
        '- **이미지**: 언어마다 대체 텍스트와 출처를 붙인다.',
        '- **발행일**, 시리즈, 주제, 지원 기관, 면책 문구.',
      ].join('\n'),
      '## 보여 주기',
      '계정이 없는 저자에게는 ‘공유 링크’를 보낸다. 초안이라고 찍힌 페이지가 보이고, 기한이 되면 닫힌다. 편집자는 승인하거나, 고칠 항목에 의견을 달아 돌려보낸다.',
      '## 발행하기',
      '‘변경 사항 발행’을 누르면 바로 독자에게 보인다. ‘예약…’은 내 시간대로 정한 시각에, 아무도 없어도 발행한다. 준비된 언어는 ‘발행 현황판’에서 한꺼번에 낼 수 있다. 인용 형식과 피드, 주소는 시스템이 만들며 주소는 바뀌지 않는다.',
    ],
    keywords: ['발행', '편집', '점검 목록', '예약'],
  }),
]
