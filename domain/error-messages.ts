import type { InterfaceLanguage } from './languages.ts'

/** What can keep an answer from being given before or instead of the application. */
export type ErrorKind =
  | 'badAddress'
  | 'badRequest'
  | 'notFound'
  | 'notForRole'
  | 'linkEnded'
  | 'noDraftFile'
  | 'notAllowed'
  | 'requestTimeout'
  | 'fileTooLarge'
  | 'addressTooLong'
  | 'tooManyRequests'
  | 'headersTooLarge'
  | 'serverError'
  | 'pdfNotReady'
  | 'unavailable'

/** `title`: what happened. `text`: what the reader can do about it. */
export type ErrorMessage = { title: string; text: string }

type Messages = Record<ErrorKind, ErrorMessage> & { home: string }

/**
 * Texts of the front server's own answers. Apart from the site's messages, because they
 * must be at hand when nothing else of the application is.
 */
export const ERROR_MESSAGES: Record<InterfaceLanguage, Messages> = {
  en: {
    home: 'Go to the home page',
    badAddress: {
      title: 'This address is not valid',
      text: 'It contains characters or parts that no address of this site has. Check it for typing or copying mistakes, or start from the home page.',
    },
    badRequest: { title: 'The request could not be understood', text: 'Check the address and try again.' },
    notFound: {
      title: 'Page not found',
      text: 'There is no page at this address. It may have been moved or removed. Check the address, or start from the home page.',
    },
    notForRole: {
      title: 'Drafts are not for your role',
      text: 'You are signed in, but your role does not see drafts. Ask an administrator if you need to, or an editor for a link to this draft.',
    },
    linkEnded: {
      title: 'This link has ended',
      text: 'The draft was shared for a limited time, which is over, or the link was withdrawn. Please ask the editor who sent it to you for a new one.',
    },
    noDraftFile: {
      title: 'This PDF cannot be shown as a draft',
      text: 'The file may be protected or damaged, so it could not be marked as a draft. Please ask the editor who sent you the link.',
    },
    notAllowed: {
      title: 'This is not possible here',
      text: 'The page at this address can only be read. Go back and try again.',
    },
    requestTimeout: {
      title: 'The request took too long',
      text: 'The request did not arrive completely in time. Check your connection and try again.',
    },
    fileTooLarge: {
      title: 'The file is too large',
      text: 'The file is larger than 50 MB, which is the most that can be uploaded. Make it smaller, then upload it again.',
    },
    addressTooLong: {
      title: 'This address is too long',
      text: 'No address of this site is that long. Check it for copying mistakes, or start from the home page.',
    },
    tooManyRequests: {
      title: 'Too many attempts',
      text: 'There were too many attempts from your connection. Wait a minute, then try again.',
    },
    headersTooLarge: {
      title: 'The request is too large',
      text: 'Your browser sent more data with the request than this site accepts, often because of old cookies. Delete the cookies of this site, then try again.',
    },
    serverError: {
      title: 'Something went wrong',
      text: 'A fault on our side got in the way. It has been recorded. Try again in a few minutes.',
    },
    pdfNotReady: {
      title: 'The PDF is not ready',
      text: 'It is made from the text, and that has not worked out yet. The text itself can be read on its page. Try the PDF again in a few minutes.',
    },
    unavailable: {
      title: 'Temporarily unavailable',
      text: 'The site cannot reach its data at the moment. Nothing that was saved has been lost. Try again in half a minute.',
    },
  },
  zh: {
    home: '返回首页',
    badAddress: {
      title: '网址无效',
      text: '该网址含有本网站不使用的字符或片段。请检查是否有输入或复制错误，或从首页重新开始。',
    },
    badRequest: { title: '无法理解该请求', text: '请检查网址后重试。' },
    notFound: {
      title: '找不到页面',
      text: '该网址没有对应的页面，页面可能已移动或删除。请检查网址，或从首页重新开始。',
    },
    notForRole: {
      title: '您的角色不能查看草稿',
      text: '您已登录，但您的角色无权查看草稿。如有需要请联系管理员，或向编辑索取此草稿的链接。',
    },
    linkEnded: {
      title: '此链接已失效',
      text: '草稿的分享期限已过，或链接已被撤销。请向发送链接的编辑索取新链接。',
    },
    noDraftFile: {
      title: '无法以草稿形式显示此PDF',
      text: '文件可能受保护或已损坏，无法加上草稿标记。请联系向您发送链接的编辑。',
    },
    notAllowed: { title: '此处无法进行该操作', text: '该网址的页面仅供阅读。请返回后重试。' },
    requestTimeout: { title: '请求超时', text: '未能及时收到完整的请求。请检查网络连接后重试。' },
    fileTooLarge: { title: '文件过大', text: '文件超过50 MB的上传上限。请缩小文件后重新上传。' },
    addressTooLong: { title: '网址过长', text: '本网站没有这么长的网址。请检查是否有复制错误，或从首页重新开始。' },
    tooManyRequests: { title: '尝试次数过多', text: '来自您网络的尝试次数过多。请等待一分钟后重试。' },
    headersTooLarge: {
      title: '请求过大',
      text: '您的浏览器随请求发送的数据超过了本网站的上限，原因通常是旧的Cookie。请删除本网站的Cookie后重试。',
    },
    serverError: { title: '出现错误', text: '我们的系统发生故障，故障已记录。请几分钟后重试。' },
    pdfNotReady: {
      title: 'PDF尚未就绪',
      text: '该PDF由正文生成，目前尚未成功。您可以在网页上阅读正文，或几分钟后再试。',
    },
    unavailable: { title: '暂时无法访问', text: '网站目前无法读取数据，已保存的内容没有丢失。请半分钟后重试。' },
  },
  ja: {
    home: 'ホームへ戻る',
    badAddress: {
      title: 'アドレスが正しくありません',
      text: 'このサイトのアドレスでは使われない文字や要素が含まれています。入力やコピーの誤りがないか確認するか、ホームからお探しください。',
    },
    badRequest: { title: 'リクエストを解釈できませんでした', text: 'アドレスを確認して、もう一度お試しください。' },
    notFound: {
      title: 'ページが見つかりません',
      text: 'このアドレスにページはありません。移動または削除された可能性があります。アドレスを確認するか、ホームからお探しください。',
    },
    notForRole: {
      title: '下書きを見る権限がありません',
      text: 'ログインしていますが、この役割では下書きを見られません。必要な場合は管理者に相談するか、編集者に下書きのリンクを依頼してください。',
    },
    linkEnded: {
      title: 'このリンクは終了しました',
      text: '下書きの共有期間が過ぎたか、リンクが取り消されました。リンクを送った編集者に新しいものを依頼してください。',
    },
    noDraftFile: {
      title: 'このPDFを下書きとして表示できません',
      text: 'ファイルが保護または破損している可能性があり、下書きの印を付けられませんでした。リンクを送った編集者にお問い合わせください。',
    },
    notAllowed: {
      title: 'ここではこの操作はできません',
      text: 'このアドレスのページは閲覧専用です。前のページに戻って、もう一度お試しください。',
    },
    requestTimeout: {
      title: '時間切れになりました',
      text: 'リクエストが時間内に届きませんでした。接続を確認して、もう一度お試しください。',
    },
    fileTooLarge: {
      title: 'ファイルが大きすぎます',
      text: 'ファイルがアップロードの上限である50 MBを超えています。小さくしてから、もう一度アップロードしてください。',
    },
    addressTooLong: {
      title: 'アドレスが長すぎます',
      text: 'このサイトにそれほど長いアドレスはありません。コピーの誤りがないか確認するか、ホームからお探しください。',
    },
    tooManyRequests: {
      title: '試行回数が多すぎます',
      text: 'お使いの接続からの試行が多すぎます。1分ほど待ってから、もう一度お試しください。',
    },
    headersTooLarge: {
      title: 'リクエストが大きすぎます',
      text: 'ブラウザーから送られたデータがこのサイトの上限を超えています。多くの場合、古いCookieが原因です。このサイトのCookieを削除して、もう一度お試しください。',
    },
    serverError: {
      title: 'エラーが発生しました',
      text: 'サイト側で障害が発生し、記録されました。数分後にもう一度お試しください。',
    },
    pdfNotReady: {
      title: 'PDFの準備ができていません',
      text: '本文からPDFを作成していますが、まだ完了していません。本文はページ上でお読みいただけます。数分後にもう一度お試しください。',
    },
    unavailable: {
      title: '一時的にご利用いただけません',
      text: 'ただいまサイトのデータを読み込めません。保存済みの内容は失われていません。30秒ほど待ってから、もう一度お試しください。',
    },
  },
  ko: {
    home: '홈으로 가기',
    badAddress: {
      title: '올바르지 않은 주소입니다',
      text: '이 사이트의 주소에 쓰이지 않는 문자나 요소가 들어 있습니다. 잘못 입력하거나 복사하지 않았는지 확인하거나 홈에서 다시 시작해 주십시오.',
    },
    badRequest: { title: '요청을 이해할 수 없습니다', text: '주소를 확인한 뒤 다시 시도해 주십시오.' },
    notFound: {
      title: '페이지를 찾을 수 없습니다',
      text: '이 주소에는 페이지가 없습니다. 옮겨졌거나 삭제되었을 수 있습니다. 주소를 확인하거나 홈에서 다시 시작해 주십시오.',
    },
    notForRole: {
      title: '초안을 볼 수 없는 역할입니다',
      text: '로그인되어 있지만 이 역할로는 초안을 볼 수 없습니다. 필요하면 관리자에게 문의하거나 편집자에게 이 초안의 링크를 요청하십시오.',
    },
    linkEnded: {
      title: '이 링크는 종료되었습니다',
      text: '초안을 공유한 기간이 지났거나 링크가 취소되었습니다. 링크를 보낸 편집자에게 새 링크를 요청하십시오.',
    },
    noDraftFile: {
      title: '이 PDF를 초안으로 표시할 수 없습니다',
      text: '파일이 보호되었거나 손상되어 초안 표시를 넣지 못했습니다. 링크를 보낸 편집자에게 문의하십시오.',
    },
    notAllowed: {
      title: '여기서는 할 수 없는 작업입니다',
      text: '이 주소의 페이지는 읽기만 할 수 있습니다. 이전 페이지로 돌아가 다시 시도해 주십시오.',
    },
    requestTimeout: {
      title: '요청 시간이 초과되었습니다',
      text: '요청이 제시간에 모두 도착하지 않았습니다. 연결을 확인한 뒤 다시 시도해 주십시오.',
    },
    fileTooLarge: {
      title: '파일이 너무 큽니다',
      text: '파일이 업로드 한도인 50 MB를 넘습니다. 크기를 줄인 뒤 다시 업로드해 주십시오.',
    },
    addressTooLong: {
      title: '주소가 너무 깁니다',
      text: '이 사이트에는 그렇게 긴 주소가 없습니다. 잘못 복사하지 않았는지 확인하거나 홈에서 다시 시작해 주십시오.',
    },
    tooManyRequests: {
      title: '시도 횟수가 너무 많습니다',
      text: '현재 연결에서 시도한 횟수가 너무 많습니다. 1분 뒤에 다시 시도해 주십시오.',
    },
    headersTooLarge: {
      title: '요청이 너무 큽니다',
      text: '브라우저가 보낸 데이터가 이 사이트의 한도를 넘습니다. 대개 오래된 쿠키 때문입니다. 이 사이트의 쿠키를 삭제한 뒤 다시 시도해 주십시오.',
    },
    serverError: {
      title: '오류가 발생했습니다',
      text: '사이트에 문제가 발생하여 기록되었습니다. 몇 분 뒤에 다시 시도해 주십시오.',
    },
    pdfNotReady: {
      title: 'PDF가 아직 준비되지 않았습니다',
      text: '본문으로 PDF를 만들고 있으나 아직 완료되지 않았습니다. 본문은 웹페이지에서 읽으실 수 있습니다. 몇 분 뒤에 다시 시도해 주십시오.',
    },
    unavailable: {
      title: '일시적으로 이용할 수 없습니다',
      text: '지금은 사이트의 데이터를 불러올 수 없습니다. 저장된 내용은 손실되지 않았습니다. 30초 뒤에 다시 시도해 주십시오.',
    },
  },
}
