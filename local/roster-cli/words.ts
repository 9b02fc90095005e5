/** What the roster command says to the clerk. */
export const CLI_WORDS = {
	usage:
		'用法：npm run roster -- look|check|import 文件… [选项]\n' +
		'look 只说每张表是怎样认的，check 再检查，import 检查后写入；文件可以是 Excel（.xlsx）或 CSV，可以一次给几个，按给的顺序处理。\n' +
		'认错了就改，下次同样表头的文件照样认：--kind 表名=住户　--post 表名=网格员　--header 表名=3（两行写 3-4）　--column 表名!C=户主，\n' +
		'或者 --choices 文件.json。\n' +
		'      npm run roster -- template|sample 文件.xlsx\n' +
		'template 写出一个空白模板，sample 写出一个样例名册。\n' +
		'本机服务的端口用 PORT 设定，管理员的身份用 CLERK_OPENID 设定。',
	badChoices: (file: string) => `${file} 看不懂，应是 look 那样的 JSON`,
	noSuchColumn: (sheet: string, letters: string) => `“${sheet}”里没有 ${letters} 这一列`,
	unknownWord: (word: string, known: readonly string[]) => `“${word}”认不出，可以是：${known.join('、')}`,
	phoneEnding: '电话',
	ofPost: (post: string) => `，都是${post}`,
	because: (why: string) => `（${why}）`,
	sheet: (name: string, kind: string, how: string, chosen: string) =>
		`工作表“${name}”：${kind}${how}${chosen}`,
	chosen: { now: '，按您说的', before: '，按您上次选的' },
	headerRows: (row: number, height: number) =>
		height === 1 ? `  表头在第 ${row} 行` : `  表头在第 ${row}、${row + 1} 行`,
	column: (letters: string, shown: string, means: string) => `  ${letters} “${shown}” → ${means}`,
	postMeaning: (post: string, means: string) => `${post}：${means}`,
	unused: (names: readonly string[]) => `  没有用到：${names.join('、')}`,
	lack: (message: string) => `  还不能导入：${message}`,
	offer: (letters: string, means: string) => `  可能就是 ${letters} 列：${means}`,
	assume: (sentence: string) => `  请核对：${sentence}`,
	readRow: (row: number, text: string) => `  第 ${row} 行 ${text}`,
	between: '；',
	notices: '另外',
	noFile: (file: string) => `读不了文件 ${file}`,
	noServer: (url: string) => `连不上本机服务 ${url}，请先运行 npm start`,
	notUnderstood: '本机服务的答复看不懂，端口是不是对的？',
	file: (name: string) => `文件 ${name}`,
	notWritten: (file: string) => `写不了文件 ${file}`,
	written: (file: string) => `已写出 ${file}`,
	rows: (count: number) => `认出 ${count} 条`,
	counts: (word: string, areas: number, people: number, households: number) =>
		`${word}：区划 ${areas}，人员 ${people}，户 ${households}`,
	added: '新增',
	changed: '有变化',
	gone: '名册里有、表里没有（保持不动）',
	goneNames: (names: readonly string[]) => `  其中：${names.join('、')}`,
	problem: (sheet: string, rows: string, column: string | undefined, message: string) =>
		[sheet === '' ? '' : `“${sheet}”`, rows, column === undefined ? '' : `“${column}”`]
			.join('')
			.replace(/(.)$/, '$1：') + message,
	rowOf: (row: number) => `第 ${row} 行`,
	rowsAlike: (rows: readonly number[], count: number) =>
		count > rows.length ? `第 ${rows.join('、')}…… 行等 ${count} 行` : `第 ${rows.join('、')} 行`,
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
