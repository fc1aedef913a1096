import { words, type Words } from '../words.ts'

/** What the server says about schedules and embargoes. */
export const SCHEDULE_MESSAGES = {
  scheduleNeedsInstant: words(
    'Say when: use Schedule… in the form of the edition.',
    '请指定时间：在该版本的表单中使用“定时…”。',
    '日時の指定が必要です。版のフォームの「予約…」を使ってください。',
    '시각을 지정해야 합니다. 판의 양식에서 “예약…”을 사용하세요.',
  ),
  scheduleTimeInvalid: words(
    '“{value}” is not a time. Give year, month, day, hour and minute, for example 2026-12-02T09:00.',
    '“{value}”不是有效时间。请给出年、月、日、时、分，例如 2026-12-02T09:00。',
    '「{value}」は日時ではありません。2026-12-02T09:00 のように年・月・日・時・分で指定してください。',
    '“{value}”은(는) 시각이 아닙니다. 2026-12-02T09:00처럼 연·월·일·시·분으로 지정하세요.',
  ),
  scheduleSkipped: words(
    'On this day {zone} puts the clock forward over {value}, so that this time does not exist. Choose {next} or another time.',
    '当天 {zone} 的时钟会拨快并跳过 {value}，此时间不存在。请选择 {next} 或其他时间。',
    'この日 {zone} では時計が進められ、{value} は存在しません。{next} など別の時刻を選んでください。',
    '이날 {zone}에서는 시계를 앞당겨 {value}이(가) 존재하지 않습니다. {next} 또는 다른 시각을 고르세요.',
  ),
  schedulePast: words(
    '{value} is in the past. Choose a later time, or do it now by hand.',
    '{value} 已过。请选择以后的时间，或现在手动执行。',
    '{value} は過ぎています。これからの日時を選ぶか、今すぐ手動で行ってください。',
    '{value}은(는) 이미 지났습니다. 이후의 시각을 고르거나 지금 직접 실행하세요.',
  ),
  scheduleBeforeEmbargo: words(
    'This edition is under embargo until {value}. Choose that time or a later one, or lift the embargo first.',
    '此版本的禁发期至 {value}。请选择该时间或之后的时间，或先解除禁发。',
    'この版は {value} までエンバーゴ中です。その時刻以降を選ぶか、先にエンバーゴを解除してください。',
    '이 판은 {value}까지 엠바고입니다. 그 시각 이후를 고르거나 먼저 엠바고를 해제하세요.',
  ),
  underEmbargo: words(
    'This edition is under embargo until {value} and cannot be published before. Schedule it for then, or lift the embargo first.',
    '此版本的禁发期至 {value}，在此之前不能发布。请定时到该时间，或先解除禁发。',
    'この版は {value} までエンバーゴ中で、それより前には公開できません。その時刻に予約するか、先にエンバーゴを解除してください。',
    '이 판은 {value}까지 엠바고여서 그 전에는 발행할 수 없습니다. 그 시각으로 예약하거나 먼저 엠바고를 해제하세요.',
  ),
  unpublishBeforePublish: words(
    'It would be unpublished before it is published ({value}). Change the one or the other.',
    '取消发布的时间早于发布时间（{value}）。请更改其中之一。',
    '公開（{value}）より前に非公開になってしまいます。どちらかを変更してください。',
    '발행({value})보다 먼저 발행이 취소됩니다. 둘 중 하나를 바꾸세요.',
  ),
  nothingToUnpublish: words(
    'Readers do not see this edition, and no release is scheduled. Schedule its release first.',
    '读者目前看不到此版本，也没有定时发布。请先定时发布。',
    'この版は読者に公開されておらず、公開の予約もありません。先に公開を予約してください。',
    '독자에게 보이지 않는 판이고 예약된 발행도 없습니다. 먼저 발행을 예약하세요.',
  ),
  beforeOriginal: words(
    'Its original is not published by then. Schedule the original for the same time or an earlier one first.',
    '届时原文尚未发布。请先将原文定时到同一时间或更早。',
    'その時点で原文が公開されていません。先に原文を同じ時刻かそれより前に予約してください。',
    '그때까지 원문이 발행되지 않습니다. 먼저 원문을 같은 시각이나 더 이른 시각으로 예약하세요.',
  ),
  afterTranslations: words(
    'A translation is scheduled for an earlier time ({value}), and cannot go out before its original. Change that one first.',
    '有译本定时在更早的时间（{value}），译本不能先于原文发布。请先更改该译本。',
    'これより早い時刻（{value}）に予約された翻訳版があり、原文より先には公開できません。先にその予約を変更してください。',
    '더 이른 시각({value})에 예약된 번역본이 있으며, 원문보다 먼저 나갈 수 없습니다. 먼저 그 예약을 바꾸세요.',
  ),
  embargoOfReleased: words(
    'Readers have this edition already, so that an embargo would hide nothing. Unpublish it first.',
    '读者已能看到此版本，禁发不会隐藏任何内容。请先取消发布。',
    'この版はすでに読者に公開されており、公開禁止にしても何も隠れません。先に非公開にしてください。',
    '이 판은 이미 독자에게 공개되어 있어 엠바고를 걸어도 아무것도 가려지지 않습니다. 먼저 발행을 취소하세요.',
  ),
  embargoAfterPublish: words(
    'Its release is scheduled for {value}, before the embargo would end. Change the schedule first.',
    '此版本定时于 {value} 发布，早于禁发期结束。请先更改定时。',
    '公開は {value} に予約されており、エンバーゴの終了（公開解禁日時）より前です。先に予約を変更してください。',
    '엠바고가 끝나기 전인 {value}에 발행이 예약되어 있습니다. 먼저 예약을 바꾸세요.',
  ),
  dateAfterRelease: words(
    'The publication date is {value}, after the day of the scheduled release ({day}). Change the one or the other.',
    '发布日期为 {value}，晚于定时发布的日期（{day}）。请更改其中之一。',
    '発行日 {value} が、予約された公開の日（{day}）より後です。どちらかを変更してください。',
    '발행일 {value}이(가) 예약된 발행의 날({day})보다 늦습니다. 둘 중 하나를 바꾸세요.',
  ),
  nothingPlanned: words(
    'Nothing is scheduled any more: it was done or cancelled meanwhile. Reload the page.',
    '已没有定时：期间已执行或取消。请重新加载页面。',
    '予約はもうありません。その間に実行または取り消されました。ページを再読み込みしてください。',
    '더는 예약이 없습니다. 그사이 실행되었거나 취소되었습니다. 페이지를 새로 고치세요.',
  ),
  notPlannedAnyMore: words(
    'The edition was no longer in the state in which this was scheduled. Look at it and schedule it again.',
    '该版本已不是定时时的状态。请查看后重新定时。',
    '版が予約時の状態ではなくなっていました。確認してもう一度予約してください。',
    '판이 예약할 때의 상태가 아니었습니다. 확인한 뒤 다시 예약하세요.',
  ),
  plannedEditionGone: words(
    'The edition was deleted, so that there was nothing to do.',
    '该版本已被删除，无可执行的操作。',
    '版が削除されていたため、実行するものがありませんでした。',
    '판이 삭제되어 실행할 것이 없었습니다.',
  ),
  scheduleBroke: words(
    'An unexpected error came up; the log of the portal has it. Schedule it again, or do it by hand.',
    '发生意外错误，详见系统日志。请重新定时，或手动执行。',
    '予期しないエラーが起きました（詳細はシステムのログ）。もう一度予約するか、手動で行ってください。',
    '예상치 못한 오류가 발생했습니다(자세한 내용은 시스템 로그). 다시 예약하거나 직접 실행하세요.',
  ),
} satisfies Record<string, Words>
