const times = (text: string, count: number) => Array.from({ length: count }, () => text).join('\n')

/** A page or so of prose in some languages, long enough for its language to be certain. */
export const TEXTS = {
  en: times(
    'The agreement was signed by both governments after two years of talks, and the inspectors\nbegan their work in the spring. What they found was published at once.',
    5,
  ),
  fr: times(
    'L’accord a été signé par les deux gouvernements après deux années de négociations, et les\ninspecteurs ont commencé leur travail au printemps. Ce qu’ils ont trouvé a été publié.',
    5,
  ),
  id: times(
    'Perjanjian itu ditandatangani oleh kedua pemerintah setelah dua tahun perundingan, dan para\npengawas mulai bekerja pada musim semi. Apa yang mereka temukan langsung diterbitkan.',
    5,
  ),
  vi: times(
    'Hiệp định được hai chính phủ ký kết sau hai năm đàm phán, và các thanh tra viên bắt đầu\ncông việc của họ vào mùa xuân. Những gì họ tìm thấy đã được công bố ngay.',
    5,
  ),
  zhHans: times('两国政府经过两年谈判签署了协议，检查人员于春季开始工作，他们的发现随即公布。', 8),
  zhHant: times('兩國政府經過兩年談判簽署了協議，檢查人員於春季開始工作，他們的發現隨即公布。', 8),
  ja: times('両国政府は二年間の交渉を経て協定に署名し、査察官は春に作業を始めた。その結果はすぐに公表された。', 6),
  ko: times(
    '두 나라 정부는 이 년 동안의 협상 끝에 협정에 서명했고, 사찰관들은 봄에 일을 시작했다. 결과는 곧 발표되었다.',
    6,
  ),
}
