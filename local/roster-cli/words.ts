/** What the roster command says to the clerk. */
export const CLI_WORDS = {
  usage:
    '用法：npm run roster -- check|import 文件.csv\n' +
    'check 只检查，import 检查后写入。本机服务的端口用 PORT 设定，管理员的身份用 CLERK_OPENID 设定。',
  noFile: (file: string) => `读不了文件 ${file}`,
  noServer: (url: string) => `连不上本机服务 ${url}，请先运行 npm start`,
  notUnderstood: '本机服务的答复看不懂，端口是不是对的？',
  rows: (count: number) => `共 ${count} 行`,
  counts: (word: string, areas: number, people: number, households: number) =>
    `${word}：区划 ${areas}，人员 ${people}，户 ${households}`,
  added: '新增',
  changed: '有变化',
  rowError: (row: number, column: string | undefined, message: string) =>
    `第 ${row} 行${column === undefined ? '' : `“${column}”`}：${message}`,
  errors: (count: number) => `有 ${count} 处要改，什么都没有写入`,
  checked: '检查通过，没有写入',
  imported: '已写入',
  nothingNew: '名册没有变化',
} as const
