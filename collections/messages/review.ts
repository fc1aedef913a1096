import { words, type Words } from '../words.ts'

/** What the server says about comments and review. */
export const REVIEW_MESSAGES = {
  commentNeeded: words(
    'Say in a comment what is to be changed: whoever works on this edition learns it from there.',
    '请在评论中说明需要修改之处，以便负责此版本的人了解。',
    '何を直すのかをコメントに書いてください。この版の担当者はそれを見て修正します。',
    '무엇을 고쳐야 하는지 의견에 적어 주세요. 이 판을 맡은 사람이 그것을 보고 고칩니다.',
  ),
  commentEmpty: words(
    'Write something before you send the comment.',
    '发送前请填写评论内容。',
    'コメントを入力してから送信してください。',
    '의견을 입력한 뒤 보내세요.',
  ),
  commentTooLong: words(
    'A comment has at most 5,000 characters. Shorten it, or write two.',
    '评论最多 5,000 个字符。请缩短，或分两条填写。',
    'コメントは5,000文字までです。短くするか、2つに分けてください。',
    '의견은 5,000자까지입니다. 줄이거나 둘로 나누세요.',
  ),
  commentOfNothing: words(
    'The edition that this comment is about is no longer there. Reload the page.',
    '此评论所针对的版本已不存在。请重新加载页面。',
    'このコメントの対象の版が見つかりません。ページを再読み込みしてください。',
    '이 의견이 다루는 판이 더 이상 없습니다. 페이지를 새로 고치세요.',
  ),
  commentNotYours: words(
    'Only its author can change a comment, within 15 minutes. Write another one instead.',
    '评论只能由作者在 15 分钟内修改。请另写一条评论。',
    'コメントを変更できるのは書いた本人だけで、15分以内です。新しいコメントを書いてください。',
    '의견은 쓴 사람만 15분 안에 고칠 수 있습니다. 새 의견을 쓰세요.',
  ),
  commentNotResolvable: words(
    'Editors and the translators of this language can resolve this comment. Answer it with a comment instead.',
    '只有编辑和此语言的译者可以将此评论标为已解决。请以评论回复。',
    'このコメントを解決済みにできるのは編集者とこの言語の翻訳者です。コメントで返答してください。',
    '이 의견은 편집자와 이 언어의 번역자가 해결로 표시할 수 있습니다. 의견으로 답하세요.',
  ),
  /** Follows a finding about an image. */
  imageAskEditor: words(
    ' If you did not upload it, ask an editor in a comment, with the words to put there.',
    '如果图片不是您上传的，请在评论中写明内容，请编辑填写。',
    'ほかの人がアップロードした画像は、入れる文をコメントに書いて編集者に依頼してください。',
    ' 직접 올린 그림이 아니라면 넣을 문구를 댓글에 적어 편집자에게 부탁하세요.',
  ),
} satisfies Record<string, Words>
