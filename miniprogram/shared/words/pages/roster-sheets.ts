/** The page that shows how each sheet of a table is understood, before it is checked. */
export const SHEETS_WORDS = {
  title: '先看认得对不对',
  intro: '下面是每张工作表认出来的样子。不对的地方点一下就能改；下次同样表头的表，照这次的认。',
  go: '照这样检查',
  nothing: '没有要导入的工作表',
  nothingHint: '每张表都是“不导入”，或者还缺东西。点表里标出来的地方改一改，或者换一个文件。',
  pickOther: '选另一个文件',
  emptyTitle: '还没有选文件',
  emptyHint: '请先选一张表格。',
  emptyAction: '去选表格',
  kind: '这是',
  post: '都是什么岗位',
  noPost: '请点这里选',
  header: '表头',
  columns: '各列是什么',
  unusedColumns: '没有用到的列',
  rows: '头几行读出来是这样',
  before: '照您上次选的',
  now: '照您刚才选的',
  change: '改',
  close: '不改了',
  askKind: '这张表是什么',
  askPost: '这些人都是什么岗位',
  askHeader: '表头在哪一行',
  unused: '不用',
  looking: '正在看这张表',
  more: '看全部',
  less: '收起',
} as const

/** Sentences with something to fill in. */
export const SHEETS_SAYS = {
  sheet: (name: string) => `工作表“${name}”`,
  aside: (why: string) => `${why}，先不导入。要导入就点“这是”改。`,
  header: (row: number, height: number) => (height === 1 ? `第 ${row} 行` : `第 ${row}、${row + 1} 两行`),
  noHeader: '没有认出来，点这里选',
  headerRow: (row: number, text: string) => `第 ${row} 行：${text}`,
  headerRows: (row: number, text: string) => `第 ${row}、${row + 1} 两行：${text}`,
  sample: (text: string) => (text === '' ? '下面是空的' : `比如 ${text}`),
  postHolder: (post: string) => post,
  postPhone: (post: string) => `${post}的电话`,
  postDeputy: (post: string) => `${post}（B角）`,
  postDeputyPhone: (post: string) => `${post}（B角）的电话`,
  askColumn: (shown: string) => `“${shown}”这一列是什么`,
  row: (row: number) => `第 ${row} 行`,
  unused: (names: string) => `没有用到：${names}`,
  and: '、',
  cells: (texts: readonly string[]) => texts.join('　'),
} as const

/** What the rows of a file become, in front of what they say. */
export const BECOMES_WORDS: Readonly<Record<string, string>> = {
  area: '区划',
  tenure: '人员',
  leave: '请假',
  household: '户',
}
