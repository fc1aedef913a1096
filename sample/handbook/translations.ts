import type { SampleEditionText } from '../types.ts'
import { labelled } from './label.ts'

/** How a language edition is made, checked, and kept in step with its original. */
export const translationTexts: SampleEditionText[] = [
  labelled({
    language: 'en',
    title: 'How to Work with Translations',
    standfirst:
      'Each language is published by itself, and each knows what it was made from. So a translation can be released late, or fall behind, without anybody having to remember.',
    summary: [
      'Every language edition has its own text, its own PDF, its own date and its own state. A translation that is not ready keeps no other language waiting, and a page never shows one language under the name of another. This entry follows a translation from the empty cell of the release board to its readers, and shows what happens when the original changes afterwards.',
    ],
    keyFindings: [
      'Translators see the original beside each field, and how far they have come.',
      'When the original changes, board, list and form say which fields are behind, and show the difference word by word.',
      'Translators submit; editors publish. There is no way around it.',
    ],
    body: [
      '## Begin on the board',
      'On the **release board** each report is a row and each language a column. Press an empty cell to make a translation: it begins with the structure of the original. Say **who is on it**; they are told by mail, in their own language.',
      '## Write beside the original',
      'The form shows the original’s text next to each field and follows you as you scroll. What still has the original’s words is marked. Where a language has only a PDF, choose **file only**: readers are told that there is a file and no page.',
      '## Have it checked',
      'Press **Submit for review**. An editor sees it in the queue, may comment on a single field, and approves it or sends it back with words. Both sides are told.',
      '## Stay in step',
      [
        '- A changed original makes the fields **stale** that it changed, and no others.',
        '- Open the translation to see what was struck out and what is new.',
        '- Press **Translation is up to date** at each field you have looked at, even if nothing had to change.',
        '- If readers should know meanwhile, tick the box that tells them: the page then says that the original is newer, and leads to it.',
      ].join('\n'),
      '## Release together, or not',
      'Everything that is ready goes out in one step with **Release all ready languages**: all of it, or, if one part cannot be published, none. A language that comes later is published by itself, whenever it is ready.',
    ],
    keywords: ['translation', 'languages', 'review', 'release board'],
  }),
  labelled({
    language: 'zh-Hans',
    title: '如何处理译本',
    standfirst: '每种语言各自发布，并记得自己依据的是哪一版原文。译本晚一些发布，或落后于原文，都不必靠人去记。',
    summary: [
      '每个语言版本都有自己的文本、PDF、日期和状态。尚未完成的译本不会耽误其他语言，页面也绝不会用一种语言的名义显示另一种语言。本文从发布看板上的空格讲起，直到译本与读者见面，并说明原文日后修改时会发生什么。',
    ],
    keyFindings: [
      '译者在每个字段旁都能看到原文，也能看到自己的进度。',
      '原文修改后，看板、列表和表单都会指出哪些字段已过时，并逐词显示差异。',
      '译者提交，编辑发布，没有其他途径。',
    ],
    body: [
      '## 从看板开始',
      '在“发布看板”上，每一行是一份报告，每一列是一种语言。点击空格即可新建译本，结构与原文相同。请指定负责人，系统会以对方的语言发送邮件通知。',
      '## 对照原文翻译',
      '表单在每个字段旁显示原文，并随页面滚动。仍是原文字句的字段会有标记。如果某种语言只有 PDF，请选择“仅文件”，读者会知道只有文件、没有网页。',
      '## 提交审核',
      '点击“提交审核”，编辑便会在审核队列中看到，可以针对某个字段留言，然后批准，或附上意见退回。双方都会收到通知。',
      '## 与原文保持一致',
      [
        '- 原文改动了哪些字段，就只有这些字段会被标为**已过时**。',
        '- 打开译本，即可看到删去和新增的内容。',
        '- 每核对完一个字段，就点击“译文已是最新”，即使无需修改。',
        '- 如需同时告知读者，请勾选相应选项：页面会注明原文较新，并附上链接。',
      ].join('\n'),
      '## 一并发布，或分别发布',
      '待发布的各语言版本可以一步发布：要么全部成功，要么因其中一项不能发布而全部不发布。晚完成的语言，随时可以单独发布。',
    ],
    keywords: ['翻译', '语言', '审核', '发布看板'],
  }),
  labelled({
    language: 'ja',
    title: '翻訳版の進め方',
    standfirst:
      '言語ごとに公開し、どの原文から訳したかをそれぞれが覚えています。公開が遅れても、原文より古くなっても、誰かが覚えておく必要はありません。',
    summary: [
      'それぞれの言語版には、固有の本文、PDF、日付、状態があります。準備中の翻訳版がほかの言語を待たせることはなく、ある言語の名で別の言語が表示されることもありません。公開ボードの空欄から読者に届くまでと、その後に原文が変わったときのことを説明します。',
    ],
    keyFindings: [
      '翻訳者は各項目の横に原文を見ながら進め、進み具合も分かります。',
      '原文が変わると、どの項目が古くなったかがボード、一覧、入力画面に示され、違いが語ごとに表示されます。',
      '翻訳者は確認を依頼し、編集者が公開します。ほかの道はありません。',
    ],
    body: [
      '## ボードから始める',
      '「公開ボード」では行が報告書、列が言語です。空欄を押すと、原文と同じ構成の翻訳版ができます。担当者を決めると、その人の言語でメールが届きます。',
      '## 原文の横で書く',
      '入力画面では各項目の横に原文が表示され、スクロールに付いてきます。原文のままの項目には印が付きます。PDF だけの言語では「ファイルのみ」を選びます。読者には、ページはなくファイルがあることが伝わります。',
      '## 確認してもらう',
      '「確認を依頼」を押すと、編集者の一覧に載ります。編集者は項目ごとにコメントを付け、承認するか、言葉を添えて差し戻します。結果は双方に知らされます。',
      '## 原文と歩調を合わせる',
      [
        '- 原文で変わった項目だけが**原文より古い**と表示されます。',
        '- 翻訳版を開くと、消えた語と加わった語が分かります。',
        '- 見直した項目では、直すところがなくても「訳文は最新です」を押します。',
        '- その間も読者に知らせたいときは、所定の欄に印を付けます。原文の方が新しいことがページに示され、原文へのリンクが付きます。',
      ].join('\n'),
      '## まとめて、または別々に',
      '準備のできた言語は一度に公開できます。すべて公開されるか、一つでも公開できなければ何も公開されません。遅れた言語は、できしだい単独で公開します。',
    ],
    keywords: ['翻訳', '言語', '確認', '公開ボード'],
  }),
  labelled({
    language: 'ko',
    title: '번역본 다루기',
    standfirst:
      '언어마다 따로 발행하고, 저마다 어느 원문에서 왔는지 기억한다. 늦게 나오거나 원문보다 뒤처져도 누가 외워 둘 필요가 없다.',
    summary: [
      '언어판마다 글과 PDF, 날짜와 상태가 따로 있다. 준비되지 않은 번역본 때문에 다른 언어가 기다리는 일은 없고, 한 언어의 이름으로 다른 언어가 보이는 일도 없다. 발행 현황판의 빈칸에서 독자에게 이르기까지, 그리고 그 뒤 원문이 바뀌면 어떻게 되는지 설명한다.',
    ],
    keyFindings: [
      '번역자는 항목마다 옆에 원문을 보며 일하고, 얼마나 했는지도 안다.',
      '원문이 바뀌면 어느 항목이 뒤처졌는지 현황판과 목록, 입력 화면에 나오고, 차이가 낱말 단위로 보인다.',
      '번역자는 검토를 요청하고 편집자가 발행한다. 다른 길은 없다.',
    ],
    body: [
      '## 현황판에서 시작하기',
      '‘발행 현황판’에서 줄은 보고서, 칸은 언어다. 빈칸을 누르면 원문과 같은 짜임의 번역본이 생긴다. 맡은 사람을 정하면 그 사람의 언어로 메일이 간다.',
      '## 원문 옆에서 쓰기',
      '입력 화면은 항목마다 원문을 옆에 보여 주고 함께 움직인다. 아직 원문 그대로인 항목에는 표시가 붙는다. PDF만 있는 언어는 ‘파일만’을 고른다. 독자는 페이지 없이 파일만 있음을 안다.',
      '## 검토받기',
      '‘검토 요청’을 누르면 편집자의 목록에 오른다. 편집자는 항목마다 의견을 달 수 있고, 승인하거나 말과 함께 되돌려 보낸다. 결과는 서로에게 알려진다.',
      '## 원문과 발맞추기',
      [
        '- 원문에서 바뀐 항목만 **원문보다 오래됨**으로 표시된다.',
        '- 번역본을 열면 지워진 말과 새로 들어간 말이 보인다.',
        '- 살펴본 항목은 고칠 것이 없어도 ‘번역이 최신입니다’를 누른다.',
        '- 그동안 독자에게 알리려면 해당 칸에 표시한다. 원문이 더 새롭다는 안내와 원문 링크가 페이지에 보인다.',
      ].join('\n'),
      '## 함께, 또는 따로',
      '준비된 언어는 한 번에 낼 수 있다. 모두 나가거나, 하나라도 낼 수 없으면 아무것도 나가지 않는다. 늦은 언어는 준비되는 대로 따로 발행한다.',
    ],
    keywords: ['번역', '언어', '검토', '발행 현황판'],
  }),
]
