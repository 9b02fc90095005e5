/** What the roster command says to the clerk. */
export const CLI_WORDS = {
  usage:
    '用法：npm run roster -- check|import 文件…\n' +
    'check 只检查，import 检查后写入；文件可以是 Excel（.xlsx）或 CSV，可以一次给几个，按给的顺序处理。\n' +
    '      npm run roster -- template|sample 文件.xlsx\n' +
    'template 写出一个空白模板，sample 写出一个样例名册。\n' +
    '本机服务的端口用 PORT 设定，管理员的身份用 CLERK_OPENID 设定。',
  noFile: (file: string) => `读不了文件 ${file}`,
  noServer: (url: string) => `连不上本机服务 ${url}，请先运行 npm start`,
  notUnderstood: '本机服务的答复看不懂，端口是不是对的？',
  file: (name: string) => `文件 ${name}`,
  notWritten: (file: string) => `写不了文件 ${file}`,
  written: (file: string) => `已写出 ${file}`,
  rows: (count: number) => `共 ${count} 行`,
  counts: (word: string, areas: number, people: number, households: number) =>
    `${word}：区划 ${areas}，人员 ${people}，户 ${households}`,
  added: '新增',
  changed: '有变化',
  gone: '名册里有、表里没有（保持不动）',
  goneNames: (names: readonly string[]) => `  其中：${names.join('、')}`,
  problem: (sheet: string, row: number | undefined, column: string | undefined, message: string) =>
    [
      sheet === '' ? '' : `“${sheet}”`,
      row === undefined ? '' : `第 ${row} 行`,
      column === undefined ? '' : `“${column}”`,
    ]
      .join('')
      .replace(/(.)$/, '$1：') + message,
  moreErrors: (count: number) => `另有 ${count} 处没有列出`,
  refused: '这个文件没有采用，什么都没有写入',
  checked: (left: number) =>
    left === 0 ? '检查通过，没有写入' : `${left} 处有问题的行不会写入；其余可以写入`,
  imported: (left: number) => (left === 0 ? '已写入' : `已写入；上面 ${left} 处有问题的行没有写入`),
  nothingNew: '名册没有变化',
  soFar: (stage: string, done: number) => `${stage} ${done} 行`,
  progress: (stage: string, done: number, of: number) => `${stage} ${done}/${of} 行`,
  stages: { put: '上传', check: '检查', import: '写入' },
} as const
