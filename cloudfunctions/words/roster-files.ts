const SAVE_AS_XLSX = '请用 Excel 或 WPS 打开，另存为 .xlsx 文件再选'

/** Why a file is no roster, said to the clerk. */
export const FILE_PROBLEMS = {
	empty: '文件是空的，里面没有内容',
	tooLarge: (megabytes: number) => `文件太大了，最多 ${megabytes} MB，请分成几个文件`,
	program: '这是一个程序，不是表格，没有打开它。请确认文件的来源',
	picture: '这是图片，不是表格。请向对方要 Excel 文件',
	pdf: '这是 PDF，不是表格。请向对方要 Excel 文件',
	word: '这是 Word 文档，不是表格。请把表格复制到 Excel 里，存成 .xlsx 文件再选',
	slides: '这是演示文稿，不是表格',
	web: `这个文件其实是网页，不是真正的 Excel 表格。${SAVE_AS_XLSX}`,
	oldExcel: `这是旧格式的文件（.xls、.et）。${SAVE_AS_XLSX}`,
	binaryExcel: `这是二进制的 Excel 文件（.xlsb）。${SAVE_AS_XLSX}`,
	xmlExcel: `这是 XML 格式的表格。${SAVE_AS_XLSX}`,
	openDocument: `这是 OpenDocument 表格（.ods）。${SAVE_AS_XLSX}`,
	archive: '这是压缩包，请先解压，再选里面的表格',
	encrypted: '这个表格加了密码，打不开。请先在 Excel 里去掉密码再选',
	broken: '这个文件不完整或者已经损坏，请重新下载或请对方再发一次',
	bomb: (megabytes: number) =>
		`这个文件解开以后超过 ${megabytes} MB，不像是正常的名册，没有打开它。请分成几个文件`,
	unknown: '这不是表格文件，请选 Excel（.xlsx）或 CSV 文件',
	noText: '这不是 CSV 文件',
	unclosedQuote: (row: number) =>
		`第 ${row} 行附近的引号没有成对，后面读不下去了。请改正，或者存成 .xlsx 文件`,
	noKnownSheet: (hidden: readonly string[]) =>
		'没有找到认得的表头。表头里要有“网格”“网格长”“联系电话”“户主”“门牌号”这样的列名，可以照着模板填' +
		(hidden.length > 0 ? `。隐藏的工作表${hidden.map((name) => `“${name}”`).join('')}没有导入` : ''),
	noRows: '只有表头，下面没有内容',
} as const

/** What is wrong with a cell or a sheet before its content is looked at. */
export const CELL_PROBLEMS = {
	formulaWithoutValue: '这一格是公式，但文件里没有算好的结果。请把它改成数值，或者在 Excel 里打开存一次',
	errorValue: (shown: string) => `这一格是公式的错误值 ${shown}，请改正`,
	isDate: '这一格被 Excel 变成了日期。请把这一列设成“文本”格式，再填一次',
	digitsLost: (shown: string) =>
		`这一格被 Excel 变成了 ${shown}，后面的数字已经丢了。请把这一列设成“文本”格式，再填一次`,
	tooManyDigits: '这一格的数字超过 15 位，Excel 存不下，末尾已经不对了。请把这一列设成“文本”格式，再填一次',
	peopleAndPhones:
		'这一格里不止一个人，但电话的个数对不上，没法知道谁的电话是哪个。请一个人一格，右边一格填电话',
	peopleOrOne:
		'看不出这一格是一个人还是几个人。是几个人的，请一个人一行；是一个人的，请去掉名字中间的空格，只留一个电话',
	notAName: '这不像一个人的姓名，请只写姓名',
	gone: (remark: string) => `姓名后面写着“${remark}”，没有导入。还在的，请去掉这几个字`,
	noColumn: (headers: readonly string[]) =>
		`这张表缺少${headers.map((one) => `“${one}”`).join('或')}这一列。表里哪一列是它，就改那一列；没有的，请加上这一列`,
	nothingAbove: '写着“同上”，上面却没有可以照抄的',
	noVillage: '没有写是哪个村（社区），上面也没有。请把村名补上',
	unreadable: '这一格里有读不出来的字，请照原件重新填',
	longText: (max: number) => `这一格太长了，最多 ${max} 个字`,
	monthOrDay: (shown: string) => `${shown} 看不出是几月，请写成 2021-01 或 2021-10 这样`,
	noHead: '这一户没有写户主的那一行，不知道户主是谁',
	noKind: '类别不能空着，应是区划、在岗、请假或户',
	unknownKind: (word: string) => `类别“${word}”认不出，应是区划、在岗、请假或户`,
} as const

/** A grid, with what stands before it, in the title of a table or the name of a sheet: 科尔沁镇远征村第一网格住户表. */
export const GRID_IN_TITLE =
	/([^\s\d年月日:：()（）]*?)((?:第[一二三四五六七八九十百\d]{1,4}|\d{1,3}号?)网格)(?![化员长])/

/** A village, with what stands before it, in a title that names no grid. */
export const VILLAGE_IN_TITLE = /([^\s\d年月日:：()（）]+?(?:村|嘎查|社区))(?![民委居])/

/** The number of an identity card, with what calls it so. What is spaced or of the old fifteen places has to be called so. */
export const IDENTITY_NUMBER =
	/\(?(?:公民)?身份证?(?:号码|号|件)?[::]?\s*\d[\d -]{13,20}[\dXx](?!\d)\)?|(?<!\d)[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g

/** No whole name: a title before or behind it, or what somebody is to another. */
export const NO_PLAIN_NAME =
	/(书记|主任|村长|支书|队长|组长|会计|主席|委员|站长|所长|院长|校长|经理|老师|医生|大夫|民警|警官|网格[长员]|同志|师傅|嘎查达)$|^(副?书记|副?主任|村主任|村长|支书|队长|组长|会计|民警|驻村)|^\p{Script=Han}$|(老伴|妻子|丈夫|儿子|女儿|媳妇|母亲|父亲|家属|之[妻子父母])$|^(五保|低保|贫困|脱贫|残疾|外出|打工|租房|租户|搬迁|搬走|不在家)|(打工|外出|搬走|出租)$/u
