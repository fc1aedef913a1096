import type { InterfaceLanguage } from '#domain/languages.ts'
import type { NoticeKind } from '#domain/notices.ts'
import { compose, type Mail } from './compose.ts'

type Facts = {
  name: string
  title: string
  actor: string | null
  text: string | null
  link: string
  /** Of an approval: how many things still keep the edition from being published. */
  toDo?: number
}

type Sentence = (title: string, actor: string) => string

type Words = {
  greeting: (name: string) => string
  /** Stands for a person where the portal itself acted. */
  portal: string
  /** Of an approved edition. */
  nothingToDo: string
  /** Of an approved edition; one thing at least. */
  stillToDo: (count: number) => string
  said: Record<NoticeKind, { subject: Sentence; line: Sentence }>
}

const WORDS: Record<InterfaceLanguage, Words> = {
  en: {
    greeting: (name) => `Dear ${name},`,
    portal: 'The portal',
    nothingToDo: 'Nothing is left to do before it is published.',
    stillToDo: (count) =>
      `${count === 1 ? 'One thing is' : `${count} things are`} still to do before it can be published: see “Before publishing” in its form.`,
    said: {
      submitted: {
        subject: (title) => `For review: ${title}`,
        line: (title, actor) => `${actor} has submitted “${title}” for review.`,
      },
      sentBack: {
        subject: (title) => `Sent back: ${title}`,
        line: (title, actor) => `${actor} has read “${title}” and sent it back to be changed.`,
      },
      approved: {
        subject: (title) => `Approved: ${title}`,
        line: (title, actor) => `${actor} has approved “${title}”.`,
      },
      commented: {
        subject: (title) => `Comment on ${title}`,
        line: (title, actor) => `${actor} has commented on “${title}”.`,
      },
      handedOver: {
        subject: (title) => `Handed over to you: ${title}`,
        line: (title, actor) => `${actor} has handed “${title}” over to you.`,
      },
      released: {
        subject: (title) => `Published: ${title}`,
        line: (title, actor) => `${actor} has published “${title}”. Readers see it now.`,
      },
      scheduleFailed: {
        subject: (title) => `Could not be done at its time: ${title}`,
        line: (title) => `What was scheduled for “${title}” could not be done. Nothing has changed for readers.`,
      },
    },
  },
  zh: {
    greeting: (name) => `${name}，您好：`,
    portal: '系统',
    nothingToDo: '发布前已无待办事项。',
    stillToDo: (count) => `发布前还有 ${count} 项需要处理：请查看其表单中的“发布之前”。`,
    said: {
      submitted: {
        subject: (title) => `待审核：${title}`,
        line: (title, actor) => `${actor}已将“${title}”提交审核。`,
      },
      sentBack: {
        subject: (title) => `已退回：${title}`,
        line: (title, actor) => `${actor}已审阅“${title}”，并退回修改。`,
      },
      approved: {
        subject: (title) => `已批准：${title}`,
        line: (title, actor) => `${actor}已批准“${title}”。`,
      },
      commented: {
        subject: (title) => `新评论：${title}`,
        line: (title, actor) => `${actor}对“${title}”发表了评论。`,
      },
      handedOver: {
        subject: (title) => `已移交给您：${title}`,
        line: (title, actor) => `${actor}已将“${title}”移交给您。`,
      },
      released: {
        subject: (title) => `已发布：${title}`,
        line: (title, actor) => `${actor}已发布“${title}”，读者现在可以看到。`,
      },
      scheduleFailed: {
        subject: (title) => `定时操作未能执行：${title}`,
        line: (title) => `“${title}”的定时操作未能执行。读者看到的内容没有变化。`,
      },
    },
  },
  ja: {
    greeting: (name) => `${name} 様`,
    portal: 'システム',
    nothingToDo: '公開の前に必要な対応は残っていません。',
    stillToDo: (count) => `公開するまでに、あと${count}件の対応が必要です。フォームの「公開の前に」をご覧ください。`,
    said: {
      submitted: {
        subject: (title) => `確認依頼：${title}`,
        line: (title, actor) => `${actor}さんが「${title}」の確認を依頼しました。`,
      },
      sentBack: {
        subject: (title) => `差し戻し：${title}`,
        line: (title, actor) => `${actor}さんが「${title}」を確認し、修正のため差し戻しました。`,
      },
      approved: {
        subject: (title) => `承認：${title}`,
        line: (title, actor) => `${actor}さんが「${title}」を承認しました。`,
      },
      commented: {
        subject: (title) => `コメント：${title}`,
        line: (title, actor) => `${actor}さんが「${title}」にコメントしました。`,
      },
      handedOver: {
        subject: (title) => `引き継ぎ：${title}`,
        line: (title, actor) => `${actor}さんが「${title}」をあなたに引き継ぎました。`,
      },
      released: {
        subject: (title) => `公開：${title}`,
        line: (title, actor) => `${actor}さんが「${title}」を公開しました。読者に表示されています。`,
      },
      scheduleFailed: {
        subject: (title) => `予約を実行できませんでした：${title}`,
        line: (title) => `「${title}」の予約を実行できませんでした。読者への表示は変わっていません。`,
      },
    },
  },
  ko: {
    greeting: (name) => `${name} 님께,`,
    portal: '시스템',
    nothingToDo: '발행하기 전에 할 일은 남아 있지 않습니다.',
    stillToDo: (count) => `발행하려면 아직 ${count}가지를 처리해야 합니다. 양식의 “발행하기 전에”을 보세요.`,
    said: {
      submitted: {
        subject: (title) => `검토 요청: ${title}`,
        line: (title, actor) => `${actor} 님이 “${title}”의 검토를 요청했습니다.`,
      },
      sentBack: {
        subject: (title) => `돌려보냄: ${title}`,
        line: (title, actor) => `${actor} 님이 “${title}”을(를) 읽고 수정하도록 돌려보냈습니다.`,
      },
      approved: {
        subject: (title) => `승인됨: ${title}`,
        line: (title, actor) => `${actor} 님이 “${title}”을(를) 승인했습니다.`,
      },
      commented: {
        subject: (title) => `의견: ${title}`,
        line: (title, actor) => `${actor} 님이 “${title}”에 의견을 남겼습니다.`,
      },
      handedOver: {
        subject: (title) => `인계: ${title}`,
        line: (title, actor) => `${actor} 님이 “${title}”을(를) 인계했습니다.`,
      },
      released: {
        subject: (title) => `발행됨: ${title}`,
        line: (title, actor) => `${actor} 님이 “${title}”을(를) 발행했습니다. 이제 독자에게 보입니다.`,
      },
      scheduleFailed: {
        subject: (title) => `예약을 실행하지 못함: ${title}`,
        line: (title) => `“${title}”에 예약된 작업을 실행하지 못했습니다. 독자에게 보이는 것은 그대로입니다.`,
      },
    },
  },
}

/** @returns the mail that tells somebody what happened to an edition, with a link to it */
export function noticeMail(language: InterfaceLanguage, kind: NoticeKind, facts: Facts): Mail {
  const { nothingToDo, greeting, portal, said, stillToDo } = WORDS[language]
  const actor = facts.actor ?? portal
  const { subject, line } = said[kind]
  const { text, toDo = 0 } = facts
  const standing = kind === 'approved' ? [toDo > 0 ? stillToDo(toDo) : nothingToDo] : []
  return compose(language, facts.link, {
    subject: subject(facts.title, actor),
    lines: [
      greeting(facts.name),
      [line(facts.title, actor), ...standing].join(language === 'zh' || language === 'ja' ? '' : ' '),
      ...(text ? [text] : []),
      '{link}',
    ],
  })
}
