import { words, type Words } from '../words.ts'

/** Why a file gives no text to import, and what to do about it. */
export const WORD_IMPORT_MESSAGES = {
  docxMissing: words(
    'There is no file. Choose a Word document (.docx).',
    '没有文件。请选择 Word 文档（.docx）。',
    'ファイルがありません。Word 文書（.docx）を選んでください。',
    '파일이 없습니다. Word 문서(.docx)를 고르세요.',
  ),
  docxTooLarge: words(
    'The file is larger than 20 MB. Remove its pictures in Word, save it and import it again.',
    '文件超过 20 MB。请在 Word 中删除图片、保存后重新导入。',
    'ファイルが 20 MB を超えています。Word で図を削除して保存し、取り込み直してください。',
    '파일이 20MB를 넘습니다. Word에서 그림을 지우고 저장한 뒤 다시 가져오세요.',
  ),
  docxOldWord: words(
    'This is a document of an old Word (.doc). Open it in Word, save it as a Word document (.docx) and import that.',
    '这是旧版 Word 文档（.doc）。请在 Word 中打开，另存为 Word 文档（.docx）后再导入。',
    '古い形式の Word 文書（.doc）です。Word で開き、Word 文書（.docx）として保存してから取り込んでください。',
    '옛 Word 문서(.doc)입니다. Word에서 열어 Word 문서(.docx)로 저장한 뒤 가져오세요.',
  ),
  docxProtected: words(
    'This document is protected by a password. Remove the password in Word (File, Info), save it and import it again.',
    '此文档受密码保护。请在 Word 中（文件、信息）取消密码并保存，然后重新导入。',
    'パスワードで保護された文書です。Word の「ファイル」→「情報」で解除して保存し、取り込み直してください。',
    '암호로 보호된 문서입니다. Word의 ‘파일 > 정보’에서 암호를 풀고 저장한 뒤 다시 가져오세요.',
  ),
  docxOpenDocument: words(
    'This is an OpenDocument file (.odt). Save it as a Word document (.docx) in LibreOffice and import that.',
    '这是 OpenDocument 文件（.odt）。请在 LibreOffice 中另存为 Word 文档（.docx）后再导入。',
    'OpenDocument 形式（.odt）です。LibreOffice で Word 文書（.docx）として保存してから取り込んでください。',
    'OpenDocument 파일(.odt)입니다. LibreOffice에서 Word 문서(.docx)로 저장한 뒤 가져오세요.',
  ),
  docxPages: words(
    'This is a Pages document. Export it to Word (.docx) in Pages and import that.',
    '这是 Pages 文档。请在 Pages 中导出为 Word（.docx）后再导入。',
    'Pages の書類です。Pages で Word（.docx）に書き出してから取り込んでください。',
    'Pages 문서입니다. Pages에서 Word(.docx)로 내보낸 뒤 가져오세요.',
  ),
  docxPdf: words(
    'This is a PDF. Import the Word document (.docx) it was made from; the PDF belongs under “Full report (PDF)”.',
    '这是 PDF。请导入制作它的 Word 文档（.docx）；PDF 应放在“报告全文（PDF）”。',
    'これは PDF です。元の Word 文書（.docx）を取り込んでください。PDF は「報告書全文（PDF）」に入れます。',
    'PDF입니다. 원본 Word 문서(.docx)를 가져오세요. PDF는 ‘보고서 전문(PDF)’에 넣습니다.',
  ),
  docxRtf: words(
    'This is an RTF document. Open it in Word, save it as a Word document (.docx) and import that.',
    '这是 RTF 文档。请在 Word 中打开，另存为 Word 文档（.docx）后再导入。',
    'RTF 文書です。Word で開き、Word 文書（.docx）として保存してから取り込んでください。',
    'RTF 문서입니다. Word에서 열어 Word 문서(.docx)로 저장한 뒤 가져오세요.',
  ),
  docxNotWord: words(
    'This is not a Word document, whatever its name says. Save the text as a Word document (.docx) and import that.',
    '无论文件名如何，这不是 Word 文档。请将文本另存为 Word 文档（.docx）后再导入。',
    'ファイル名にかかわらず Word 文書ではありません。Word 文書（.docx）として保存してから取り込んでください。',
    '파일 이름과 달리 Word 문서가 아닙니다. Word 문서(.docx)로 저장한 뒤 가져오세요.',
  ),
  docxDamaged: words(
    'This document is damaged and could not be read. Open it in Word, save it anew and import it again.',
    '此文档已损坏，无法读取。请在 Word 中打开并重新保存，然后再次导入。',
    '文書が破損していて読み取れません。Word で開いて保存し直し、もう一度取り込んでください。',
    '문서가 손상되어 읽을 수 없습니다. Word에서 열어 새로 저장한 뒤 다시 가져오세요.',
  ),
  docxTooMuch: words(
    'This document is too large to be read. Split it in Word and import the parts one after the other.',
    '此文档过大，无法读取。请在 Word 中拆分后逐一导入。',
    '文書が大きすぎて読み取れません。Word で分割し、順に取り込んでください。',
    '문서가 너무 커서 읽을 수 없습니다. Word에서 나눈 뒤 차례로 가져오세요.',
  ),
} satisfies Record<string, Words>
