import type { InterfaceLanguage } from '#domain/languages.ts'
import type { PlannedAction } from '#domain/schedule.ts'

/** What the admin says about schedules and embargoes, in each of its languages. */
export type ScheduleWords = {
  heading: string
  /** @param when an instant with its zone */
  planned: Record<PlannedAction, (when: string) => string>
  failed: Record<PlannedAction, (when: string) => string>
  embargoOver: (when: string) => string
  /** What a person may choose. */
  what: string
  action: Record<PlannedAction, string>
  hint: Record<PlannedAction, string>
  schedule: string
  change: string
  cancel: Record<PlannedAction, string>
  again: string
  putAside: string
  cancelled: Record<PlannedAction, string>
  dialog: string
  date: string
  time: string
  timeZone: string
  here: string
  site: string
  allZones: string
  meaning: (when: string) => string
  meaningOnSite: (when: string) => string
  firstOfTwo: string
  skipped: (next: string) => string
  incomplete: string
  past: string
  confirm: string
  done: string
  loading: string
  notLoaded: string
  tryAgain: string
}

const en: ScheduleWords = {
  heading: 'Schedule',
  planned: {
    publish: (when) => `Will be published on ${when}.`,
    unpublish: (when) => `Will be unpublished on ${when}.`,
    embargo: (when) => `Under embargo until ${when}.`,
  },
  embargoOver: (when) => `The embargo ended on ${when}.`,
  failed: {
    publish: (when) => `Could not be published on ${when}.`,
    unpublish: (when) => `Could not be unpublished on ${when}.`,
    embargo: (when) => `The embargo until ${when} failed.`,
  },
  what: 'What',
  action: { publish: 'Publish', unpublish: 'Unpublish', embargo: 'Embargo' },
  hint: {
    publish: 'Readers see the edition from this minute on, as its draft is then.',
    unpublish: 'Readers find nothing at its address from this minute on.',
    embargo: 'Nobody can publish the edition before. It is not published by itself: schedule that too.',
  },
  schedule: 'Schedule…',
  change: 'Change…',
  cancel: { publish: 'Cancel the release', unpublish: 'Cancel the unpublishing', embargo: 'Lift the embargo' },
  again: 'Schedule again…',
  putAside: 'Put aside',
  cancelled: {
    publish: 'The release is cancelled.',
    unpublish: 'The unpublishing is cancelled.',
    embargo: 'The embargo is lifted. Nothing is published by that.',
  },
  dialog: 'Schedule',
  date: 'Date',
  time: 'Time',
  timeZone: 'Time zone',
  here: 'yours',
  site: 'the site’s',
  allZones: 'All time zones',
  meaning: (when) => `That is ${when}.`,
  meaningOnSite: (when) => `In the site’s time zone: ${when}.`,
  firstOfTwo: 'The clock shows this time twice on that day. The first one is meant.',
  skipped: (next) => `The clock is put forward over this time on that day: it does not exist. The next one is ${next}.`,
  incomplete: 'Choose a date and a time.',
  past: 'This time has passed. Choose a later one.',
  confirm: 'Schedule',
  done: 'Scheduled.',
  loading: 'Looking for what is scheduled…',
  notLoaded: 'What is scheduled could not be loaded.',
  tryAgain: 'Try again',
}

const zh: ScheduleWords = {
  heading: '定时',
  planned: {
    publish: (when) => `将于 ${when} 发布。`,
    unpublish: (when) => `将于 ${when} 取消发布。`,
    embargo: (when) => `禁发期至 ${when}。`,
  },
  embargoOver: (when) => `禁发期已于 ${when} 结束。`,
  failed: {
    publish: (when) => `未能于 ${when} 发布。`,
    unpublish: (when) => `未能于 ${when} 取消发布。`,
    embargo: (when) => `至 ${when} 的禁发期出错。`,
  },
  what: '操作',
  action: { publish: '发布', unpublish: '取消发布', embargo: '禁发' },
  hint: {
    publish: '自该时刻起，读者可看到届时的草稿内容。',
    unpublish: '自该时刻起，读者无法再找到此版本。',
    embargo: '在此之前任何人都不能发布此版本。到期不会自动发布：请另行定时。',
  },
  schedule: '定时…',
  change: '更改…',
  cancel: { publish: '取消定时发布', unpublish: '取消定时下线', embargo: '解除禁发' },
  again: '重新定时…',
  putAside: '忽略',
  cancelled: {
    publish: '已取消定时发布。',
    unpublish: '已取消定时下线。',
    embargo: '已解除禁发。此操作不会发布任何内容。',
  },
  dialog: '定时',
  date: '日期',
  time: '时间',
  timeZone: '时区',
  here: '您所在',
  site: '站点',
  allZones: '所有时区',
  meaning: (when) => `即 ${when}。`,
  meaningOnSite: (when) => `站点时区：${when}。`,
  firstOfTwo: '当天此时间出现两次，以第一次为准。',
  skipped: (next) => `当天时钟拨快，此时间不存在。下一个时间是 ${next}。`,
  incomplete: '请选择日期和时间。',
  past: '此时间已过，请选择以后的时间。',
  confirm: '定时',
  done: '已定时。',
  loading: '正在查找定时…',
  notLoaded: '无法加载定时信息。',
  tryAgain: '重试',
}

const ja: ScheduleWords = {
  heading: '予約',
  planned: {
    publish: (when) => `${when} に公開されます。`,
    unpublish: (when) => `${when} に非公開になります。`,
    embargo: (when) => `${when} までエンバーゴ中です。`,
  },
  embargoOver: (when) => `公開禁止は ${when} に終わりました。`,
  failed: {
    publish: (when) => `${when} に公開できませんでした。`,
    unpublish: (when) => `${when} に非公開にできませんでした。`,
    embargo: (when) => `${when} までのエンバーゴに問題が起きました。`,
  },
  what: '内容',
  action: { publish: '公開', unpublish: '非公開', embargo: 'エンバーゴ（公開解禁日時）' },
  hint: {
    publish: 'この時刻から、その時点の下書きの内容が読者に公開されます。',
    unpublish: 'この時刻から、読者はこの版を見られなくなります。',
    embargo: 'それより前には誰も公開できません。自動では公開されないので、公開も予約してください。',
  },
  schedule: '予約…',
  change: '変更…',
  cancel: { publish: '公開の予約を取り消す', unpublish: '非公開の予約を取り消す', embargo: 'エンバーゴを解除' },
  again: 'もう一度予約…',
  putAside: '閉じる',
  cancelled: {
    publish: '公開の予約を取り消しました。',
    unpublish: '非公開の予約を取り消しました。',
    embargo: 'エンバーゴを解除しました。これだけでは公開されません。',
  },
  dialog: '予約',
  date: '日付',
  time: '時刻',
  timeZone: 'タイムゾーン',
  here: 'あなたの地域',
  site: 'サイト',
  allZones: 'すべてのタイムゾーン',
  meaning: (when) => `${when} です。`,
  meaningOnSite: (when) => `サイトのタイムゾーンでは ${when} です。`,
  firstOfTwo: 'この日はこの時刻が2回あります。最初の方とみなします。',
  skipped: (next) => `この日は時計が進められ、この時刻は存在しません。次は ${next} です。`,
  incomplete: '日付と時刻を選んでください。',
  past: 'この時刻は過ぎています。これからの時刻を選んでください。',
  confirm: '予約する',
  done: '予約しました。',
  loading: '予約を確認しています…',
  notLoaded: '予約を読み込めませんでした。',
  tryAgain: '再試行',
}

const ko: ScheduleWords = {
  heading: '예약',
  planned: {
    publish: (when) => `${when}에 발행됩니다.`,
    unpublish: (when) => `${when}에 발행이 취소됩니다.`,
    embargo: (when) => `${when}까지 엠바고입니다.`,
  },
  embargoOver: (when) => `엠바고는 ${when}에 끝났습니다.`,
  failed: {
    publish: (when) => `${when}에 발행하지 못했습니다.`,
    unpublish: (when) => `${when}에 발행을 취소하지 못했습니다.`,
    embargo: (when) => `${when}까지의 엠바고에 문제가 생겼습니다.`,
  },
  what: '작업',
  action: { publish: '발행', unpublish: '발행 취소', embargo: '엠바고' },
  hint: {
    publish: '이 시각부터 그때의 초안 내용이 독자에게 보입니다.',
    unpublish: '이 시각부터 독자는 이 판을 찾을 수 없습니다.',
    embargo: '그 전에는 아무도 발행할 수 없습니다. 저절로 발행되지는 않으므로 발행도 예약하세요.',
  },
  schedule: '예약…',
  change: '변경…',
  cancel: { publish: '발행 예약 취소', unpublish: '발행 취소 예약 철회', embargo: '엠바고 해제' },
  again: '다시 예약…',
  putAside: '닫기',
  cancelled: {
    publish: '발행 예약을 취소했습니다.',
    unpublish: '발행 취소 예약을 철회했습니다.',
    embargo: '엠바고를 해제했습니다. 이것만으로는 발행되지 않습니다.',
  },
  dialog: '예약',
  date: '날짜',
  time: '시각',
  timeZone: '시간대',
  here: '내 지역',
  site: '사이트',
  allZones: '모든 시간대',
  meaning: (when) => `${when}입니다.`,
  meaningOnSite: (when) => `사이트 시간대로는 ${when}입니다.`,
  firstOfTwo: '이날은 이 시각이 두 번 있습니다. 첫 번째로 봅니다.',
  skipped: (next) => `이날은 시계를 앞당겨 이 시각이 존재하지 않습니다. 다음은 ${next}입니다.`,
  incomplete: '날짜와 시각을 선택하세요.',
  past: '이미 지난 시각입니다. 이후의 시각을 고르세요.',
  confirm: '예약',
  done: '예약했습니다.',
  loading: '예약을 확인하는 중…',
  notLoaded: '예약을 불러올 수 없습니다.',
  tryAgain: '다시 시도',
}

export const scheduleWords: Record<InterfaceLanguage, ScheduleWords> = { en, zh, ja, ko }
