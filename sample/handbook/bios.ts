import type { SampleEditionText } from '../types.ts'
import { labelled } from './label.ts'

/** How the pages of authors are kept right without rewriting what was published. */
export const bioTexts: SampleEditionText[] = [
  labelled({
    language: 'en',
    title: 'How to Keep Bios Current',
    standfirst:
      'People change posts; what they signed does not. The portal keeps both: the author’s page as it is today, and the report as it was on the day it came out.',
    summary: [
      'An author is a public person with a page of their own in four languages: name in every script, role, bio, photograph and ORCID. Staff who keep these need to know nothing of reports. This entry shows their list, what a change does at once, and what it leaves alone.',
    ],
    keyFindings: [
      'The list of bios says by language whose bio is missing, and whose nobody has looked at for a year.',
      'A saved change is on the author’s page at once. Published reports keep the bio they were published with.',
      'Two records of one person become one, with every credit, and this can be undone.',
    ],
    body: [
      '## See what is to do',
      'Open **Bios**. Each author has a state for each language: up to date, older than a year, missing where a report in that language credits them, or not needed. **Show** narrows the list to what is to do; **Used in** tells which reports name the person.',
      '## Change a bio',
      'Choose the language with **Locale**, write, and press **Save**. The author’s page shows it at once. A bio that is old but right needs no new words: press **Still right**, and it counts as checked today.',
      '## Names',
      [
        '- Family and given name stand in fields of their own, with the order in which they are spoken.',
        '- The **native name** comes first in the list of names: 于铁军, not a transcription of it. Names for pages in other languages follow.',
        '- **Other forms** are never shown. They help readers to find the person.',
      ].join('\n'),
      '## What stays as it was',
      'A report shows the role and bio that its author had when it came out. Where the role has changed since, the present one stands beside it. If a published bio was wrong, an editor renews it under **Texts as published**; that is written into the activity log with the reason.',
      '## One person, two records',
      'Records that may be of the same person are pointed out. **Merge…** asks which one stays. The credits, the names and the missing bios move over, the old address leads to the new one, and **Undo** takes everything back.',
    ],
    keywords: ['authors', 'biographies', 'names', 'ORCID'],
  }),
  labelled({
    language: 'zh-Hans',
    title: '如何保持作者简介常新',
    standfirst: '人会换岗位，署过名的文章不会变。本系统两者兼顾：作者页面反映今天的情况，报告则保留发布当天的样子。',
    summary: [
      '作者是公众人物，各有四种语言的页面：各种文字的姓名、职务、简介、照片和 ORCID。负责维护这些内容的人员不必了解报告的编辑流程。本文介绍他们使用的列表、修改后立即生效的部分，以及保持不变的部分。',
    ],
    keyFindings: [
      '简介列表按语言显示谁缺少简介、谁的简介已一年无人查看。',
      '保存后，作者页面立即更新；已发布的报告保留发布时的简介。',
      '同一人的两条记录可以合并为一条，署名全部转移，并可撤销。',
    ],
    body: [
      '## 查看待办',
      '打开“简介”列表。每位作者在每种语言中都有一个状态：最新、超过一年、缺失（该语言的报告有其署名），或不需要。可以筛选出待办的作者，也可以查看哪些报告用到了此人。',
      '## 修改简介',
      '先选择语言，再修改并保存，作者页面立即更新。简介虽旧但仍然正确的，不必改写：点击“仍然正确”，即视为今天已核对。',
      '## 姓名',
      [
        '- 姓与名分别填写，并注明先后顺序。',
        '- **原文姓名**排在最前：写“于铁军”，而不是它的转写；其后是其他语言页面所用的写法。',
        '- **其他写法**不会显示，只用来帮助读者找到此人。',
      ].join('\n'),
      '## 保持原样的内容',
      '报告显示的是发布时作者的职务和简介。职务后来有变化的，会在旁边注明现职。如果发布时的简介有误，可由编辑在“发布时的文本”中更新，理由会记入活动日志。',
      '## 一人两条记录',
      '系统会提示可能属于同一人的记录。“合并…”会询问保留哪一条。署名、姓名和缺失的简介会一并转移，旧网址会指向新网址，并可一键撤销。',
    ],
    keywords: ['作者', '简介', '姓名', 'ORCID'],
  }),
  labelled({
    language: 'ja',
    title: '略歴を新しく保つには',
    standfirst:
      '人の役職は変わっても、署名した文章は変わりません。著者のページは今日の姿を、報告書は公開した日の姿を、それぞれ保ちます。',
    summary: [
      '著者は、4言語のページを持つ公の人物です。各文字での氏名、役職、略歴、写真、ORCID が載ります。これを受け持つ職員は、報告書の作業を知らなくてもかまいません。職員が使う一覧と、変更がすぐに反映されるところ、されないところを説明します。',
    ],
    keyFindings: [
      '略歴の一覧では、足りない略歴と、一年以上確かめられていない略歴が言語ごとに分かります。',
      '保存した変更は著者のページにすぐ反映されます。公開済みの報告書は、公開時の略歴のままです。',
      '同じ人の二つの記録は、すべての表示ごと一つにまとめられ、取り消しもできます。',
    ],
    body: [
      '## することを見る',
      '「略歴」を開きます。著者ごと、言語ごとに、最新、一年以上前、なし（その言語の報告書に名前がある場合）、不要のいずれかが示されます。することのある著者だけに絞れ、どの報告書に使われているかも分かります。',
      '## 略歴を直す',
      '言語を選んで書き、保存します。著者のページにすぐ反映されます。古くても正しい略歴は、書き直さなくてかまいません。「今も正しい」を押せば、今日確かめたことになります。',
      '## 氏名',
      [
        '- 姓と名は別の欄に書き、呼ぶ順序も選びます。',
        '- **原語の氏名**を最初に書きます。翻字ではなく「于铁军」です。ほかの言語のページで使う形を続けます。',
        '- **その他の表記**は表示されません。読者がその人を見つける助けになります。',
      ].join('\n'),
      '## そのまま残るもの',
      '報告書には、公開時の著者の役職と略歴が表示されます。その後に役職が変わった場合は、現在の役職が横に示されます。公開した略歴に誤りがあったときは、編集者が「公開時の文面」から改め、理由が活動記録に残ります。',
      '## 一人に二つの記録',
      '同じ人かもしれない記録は知らされます。「統合…」では、どちらを残すかを選びます。表示、氏名、足りない略歴が移り、元のアドレスは新しいページへ導きます。取り消すと、すべて元に戻ります。',
    ],
    keywords: ['著者', '略歴', '氏名', 'ORCID'],
  }),
  labelled({
    language: 'ko',
    title: '저자 약력을 새롭게 유지하기',
    standfirst:
      '사람의 자리는 바뀌어도 서명한 글은 바뀌지 않는다. 저자 페이지는 오늘의 모습을, 보고서는 나온 날의 모습을 지킨다.',
    summary: [
      '저자는 네 언어로 된 자기 페이지를 가진 공적인 인물이다. 여러 문자로 적은 이름, 직책, 약력, 사진, ORCID가 실린다. 이를 맡은 직원은 보고서 작업을 몰라도 된다. 직원이 쓰는 목록과, 고치면 바로 바뀌는 것과 그대로 남는 것을 설명한다.',
    ],
    keyFindings: [
      '약력 목록은 누구의 약력이 없는지, 누구의 약력을 한 해 넘게 살피지 않았는지 언어별로 보여 준다.',
      '저장한 내용은 저자 페이지에 바로 보인다. 발행한 보고서는 발행 당시의 약력을 그대로 쓴다.',
      '한 사람의 두 기록은 모든 표기와 함께 하나로 합치고, 되돌릴 수도 있다.',
    ],
    body: [
      '## 할 일 보기',
      '‘약력’을 연다. 저자마다 언어별로 최신, 한 해 넘음, 없음(그 언어 보고서에 이름이 있을 때), 필요 없음 가운데 하나가 보인다. 할 일이 있는 저자만 볼 수 있고, 어느 보고서에 쓰였는지도 알 수 있다.',
      '## 약력 고치기',
      '언어를 고르고, 쓰고, 저장한다. 저자 페이지에 바로 보인다. 오래되었지만 맞는 약력은 고쳐 쓰지 않아도 된다. ‘지금도 맞음’을 누르면 오늘 확인한 것이 된다.',
      '## 이름',
      [
        '- 성과 이름은 따로 적고, 부르는 순서를 고른다.',
        '- **본인 언어의 이름**을 맨 먼저 적는다. 옮겨 적은 것이 아니라 ‘于铁军’이다. 다른 언어 페이지에서 쓰는 꼴이 뒤를 잇는다.',
        '- **다른 표기**는 보이지 않는다. 독자가 그 사람을 찾도록 돕는다.',
      ].join('\n'),
      '## 그대로 남는 것',
      '보고서에는 나올 때의 직책과 약력이 보인다. 그 뒤 직책이 바뀌었으면 지금의 직책이 옆에 보인다. 발행한 약력이 틀렸다면 편집자가 ‘발행 당시 문안’에서 바꾸고, 까닭이 활동 기록에 남는다.',
      '## 한 사람, 두 기록',
      '같은 사람일 수 있는 기록은 알려 준다. ‘합치기…’에서 어느 쪽을 남길지 고른다. 표기와 이름, 없는 약력이 옮겨 가고, 옛 주소는 새 주소로 이어진다. 되돌리면 모두 제자리로 간다.',
    ],
    keywords: ['저자', '약력', '이름', 'ORCID'],
  }),
]
