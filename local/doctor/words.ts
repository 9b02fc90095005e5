import type { Forbidden } from './patient'

const finding = (says: string, mend: string) => ({ says, mend })

const RESTART = '停掉再运行 npm start，它会自己补上'
const APPLY = '运行 npm run deploy -- apply'

const FORBIDDEN: Readonly<Record<Forbidden, string>> = {
	callTimer: '客户端能直接调用定时云函数 timer',
	readDatabase: '客户端能直接读数据库',
	writeOthersFile: '客户端能写别人的文件夹',
	readFile: '客户端不经过云函数就能读文件',
}

/** What the doctor says on the terminal. */
export const DOCTOR_WORDS = {
	usage: '用法：npm run doctor，或 npm run doctor -- --cloud（看 TCB_ENV_ID 的环境）',
	well: '看过了，没有要处理的',
	found: (count: number) => `有 ${count} 处要处理：`,
	mend: (mend: string) => `怎么办：${mend}`,
	noData: (folder: string) => `${folder} 里没有数据`,

	notRunning: finding('服务没有在运行，有几项没法看', '运行 npm start，再看一次'),
	clock: (minutes: number) =>
		finding(`时钟和这台机器差 ${minutes} 分钟`, '时限和定时都按它算：在体验页把时间调回来，或校准机器时间'),
	otherVersion: (what: string) => finding(what, APPLY),
	newer: finding('数据是更新的版本写的', '换用更新的版本，不要用这个版本改动'),
	noCollection: (name: string, isLocal: boolean) => finding(`没有集合 ${name}`, isLocal ? RESTART : APPLY),
	noIndex: (collection: string, name: string, isLocal: boolean) =>
		finding(`集合 ${collection} 没有索引 ${name}，列表会慢或打不开`, isLocal ? RESTART : APPLY),
	allowed: (what: Forbidden) =>
		finding(FORBIDDEN[what], `安全规则不对：${APPLY}，规则在 cloudfunctions/rules`),
	noTemplate: (name: string) =>
		finding(
			`订阅消息模板 ${name} 没有设 ID，收不到这种微信提醒`,
			`在微信公众平台“订阅消息”里选模板，把 ID 写进 deploy.env 的 SUBSCRIBE_TEMPLATE_${name.toUpperCase()}，再${APPLY}`,
		),
	pending: (number: number, isLocal: boolean) =>
		finding(
			`第 ${number} 步数据升级还没有做完`,
			isLocal ? '停掉服务，运行 npm run migrate -- run' : '运行 npm run migrate -- run --cloud 环境ID',
		),
	stopped: (name: string, says: string, mend: string) => finding(`${says}（云函数 ${name}）`, mend),
	untold: (count: number, isMore: boolean) =>
		finding(
			`${count}${isMore ? ' 多' : ''}件诉求有进展没有告诉当事人`,
			'定时云函数会接着告诉：先让它恢复；还不行就看它的日志里 untold 那几行',
		),
	noPermission: (api: string) =>
		finding(
			`微信不让云函数调用 ${api}（-604101）`,
			'在微信开发者工具里对 account、content、report、roster、timer、visit 各点一次“上传并部署：所有文件”',
		),
	tally: (what: string) => finding(what, '看云函数日志里同一天的这几行，按 requestId 找到那一次调用'),
	noRoster: finding(
		'名册没有生效的版本',
		'还没有绑定第一位管理员：在小程序“我的”里用一次性验证码绑定；绑定过就用备份恢复',
	),
	noRoot: finding('名册里没有最上一级区划', '导入名册（我的 › 名册 › 导入表格）'),
	torn: (number: string) =>
		finding(
			`诉求 ${number} 的现状和它的流转记录对不上`,
			'不要手工改数据库；用备份恢复，并把这条的编号告诉开发者',
		),
} as const
