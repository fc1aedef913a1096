import type { InterfaceLanguage } from '#domain/languages.ts'

type Leftover = {
  /** Where Payload or a part of it says this; elsewhere the same words are somebody's text. */
  within: string
  said: RegExp
  /** With the parts of `said` that are names or numbers as $1, $2. */
  words: Record<Exclude<InterfaceLanguage, 'en'>, string>
}

const TO_LISTENERS = '[class*="a11yText"]'
const OF_DRAGGING = 'div:not([contenteditable] *)'

/**
 * What stands in English in the code of Payload's admin, and of the lists of choices (react-select) and sortable rows
 * (dnd-kit) in it, with no setting to say it otherwise. All else is Payload's translations and collections/payload-words.
 */
const LEFTOVERS: Leftover[] = [
  {
    within: '.live-preview-toolbar-controls, .popup-button-list',
    said: /^Responsive$/,
    words: { zh: '自适应', ja: '画面に合わせる', ko: '화면에 맞춤' },
  },
  { within: '.copy-to-clipboard', said: /^Copy URL$/, words: { zh: '复制网址', ja: 'URL をコピー', ko: 'URL 복사' } },
  { within: '.diff-collapser', said: /^Collapse$/, words: { zh: '收起', ja: '折りたたむ', ko: '접기' } },
  { within: '.diff-collapser', said: /^Expand$/, words: { zh: '展开', ja: '開く', ko: '펼치기' } },
  { within: 'section', said: /^Notifications (.+)$/, words: { zh: '通知 $1', ja: '通知 $1', ko: '알림 $1' } },
  { within: 'button', said: /^Close toast$/, words: { zh: '关闭通知', ja: '通知を閉じる', ko: '알림 닫기' } },
  {
    within: TO_LISTENERS,
    said: /^(\d+) results? available\.$/,
    words: { zh: '有 $1 个选项。', ja: '選択肢は $1 件です。', ko: '선택 항목이 $1개 있습니다.' },
  },
  {
    within: TO_LISTENERS,
    said: /^(\d+) results? available for search term (.*)\.$/,
    words: {
      zh: '与“$2”相符的选项有 $1 个。',
      ja: '「$2」に合う選択肢は $1 件です。',
      ko: '“$2”에 맞는 선택 항목이 $1개 있습니다.',
    },
  },
  {
    within: TO_LISTENERS,
    said: /^Use Up and Down to choose options.*$/,
    words: {
      zh: '用上下方向键移动，按 Enter 或 Tab 选择，按 Esc 关闭列表。',
      ja: '上下の矢印キーで移動し、Enter か Tab で選び、Esc で閉じます。',
      ko: '위아래 화살표로 옮기고 Enter나 Tab으로 고르며 Esc로 닫습니다.',
    },
  },
  {
    within: TO_LISTENERS,
    said: /^.* is focused .*press Down to open the menu.*$/s,
    words: {
      zh: '输入文字可缩小范围，按向下键打开列表。',
      ja: '入力して絞り込み、下矢印キーで一覧を開きます。',
      ko: '입력해서 좁히고 아래 화살표로 목록을 엽니다.',
    },
  },
  {
    within: TO_LISTENERS,
    said: /^Use left and right to toggle between focused values.*$/,
    words: {
      zh: '用左右方向键在已选项之间移动，按退格键移除当前项。',
      ja: '左右の矢印キーで選択済みの項目を移動し、Backspace で外します。',
      ko: '좌우 화살표로 고른 항목 사이를 옮기고 Backspace로 뺍니다.',
    },
  },
  {
    within: TO_LISTENERS,
    said: /^option (.*), deselected\.$/,
    words: { zh: '已移除“$1”。', ja: '「$1」を外しました。', ko: '“$1”을(를) 뺐습니다.' },
  },
  {
    within: TO_LISTENERS,
    said: /^options? (.*), selected\.$/,
    words: { zh: '已选择“$1”。', ja: '「$1」を選びました。', ko: '“$1”을(를) 골랐습니다.' },
  },
  {
    within: TO_LISTENERS,
    said: /^option (.*) is disabled\. Select another option\.$/,
    words: {
      zh: '“$1”不可选，请选择其他项。',
      ja: '「$1」は選べません。ほかの項目を選んでください。',
      ko: '“$1”은(는) 고를 수 없습니다. 다른 항목을 고르세요.',
    },
  },
  {
    within: TO_LISTENERS,
    said: /^All selected options have been cleared\.$/,
    words: { zh: '已清除所有选择。', ja: '選択をすべて解除しました。', ko: '고른 항목을 모두 지웠습니다.' },
  },
  {
    within: TO_LISTENERS,
    said: /^(?:value )?(.*?)(?: focused| selected)?, (\d+) of (\d+)\.$/,
    words: { zh: '$1，第 $2 项，共 $3 项。', ja: '$1、$3 件中 $2 件目。', ko: '$1, $3개 중 $2번째.' },
  },
  {
    within: OF_DRAGGING,
    said: /^\s*To pick up a draggable item, press the space bar\..*$/s,
    words: {
      zh: '按空格键拿起此项，用方向键移动，再按空格键放下，按 Esc 取消。',
      ja: 'スペースキーで持ち上げ、矢印キーで動かし、もう一度スペースキーで置きます。Esc で取り消します。',
      ko: '스페이스로 들고 화살표로 옮긴 뒤 스페이스로 놓습니다. Esc로 취소합니다.',
    },
  },
  {
    within: OF_DRAGGING,
    said: /^Picked up draggable item .*$/,
    words: { zh: '已拿起。', ja: '持ち上げました。', ko: '들었습니다.' },
  },
  {
    within: OF_DRAGGING,
    said: /^Draggable item .* (?:was moved over|is no longer over) .*$/,
    words: { zh: '已移动。', ja: '動かしました。', ko: '옮겼습니다.' },
  },
  {
    within: OF_DRAGGING,
    said: /^Dragging was cancelled\..*$/,
    words: { zh: '已取消。', ja: '取り消しました。', ko: '취소했습니다.' },
  },
  {
    within: OF_DRAGGING,
    said: /^Draggable item .* was dropped.*$/,
    words: { zh: '已放下。', ja: '置きました。', ko: '놓았습니다.' },
  },
]

/** Attributes that are read out or shown, and say what the code calls a thing. */
const NO_WORDS = [
  { selector: '.checkbox-input input:not([title=""])', attribute: 'title' },
  { selector: '[aria-label="invisible"]', attribute: 'aria-label' },
  { selector: 'img[alt="[object Object]"]', attribute: 'alt' },
]

/**
 * @param element that says `text`, or has it as its label
 * @returns what it says in the person's language; null where it is to stay as it is
 */
export function inLanguage(text: string, element: Element, language: InterfaceLanguage): string | null {
  if (language === 'en' || text === '') return null
  const found = LEFTOVERS.find(({ said, within }) => said.test(text) && element.closest(within))
  return found ? text.replace(found.said, found.words[language]) : null
}

/**
 * Says in the person's language what Payload's admin says in English only, as often as it says it.
 *
 * @returns ends it
 */
export function translateLeftovers(language: InterfaceLanguage): () => void {
  const mendText = (node: Node) => {
    const said = node.parentElement && inLanguage(node.nodeValue ?? '', node.parentElement, language)
    if (said) node.nodeValue = said
  }
  const mendLabel = (element: Element) => {
    const said = inLanguage(element.getAttribute('aria-label') ?? '', element, language)
    if (said) element.setAttribute('aria-label', said)
    for (const { attribute, selector } of NO_WORDS) if (element.matches(selector)) element.setAttribute(attribute, '')
  }
  const mendAll = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (node instanceof Element) mendLabel(node)
      else mendText(node)
    }
  }
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (type === 'childList') addedNodes.forEach(mendAll)
      else if (target instanceof Element) mendLabel(target)
      else mendText(target)
    }
  })
  mendAll(document.body)
  observer.observe(document.body, {
    attributeFilter: ['aria-label', 'alt', 'title'],
    characterData: true,
    childList: true,
    subtree: true,
  })
  return () => observer.disconnect()
}
