import type { Hurt } from '../cloudbase/data/health'

const HURT: Readonly<Record<Hurt, string>> = {
	missing: '不见了',
	empty: '是空的',
	damaged: '已损坏',
}

/** What `npm start` says on the terminal. */
export const SERVER_WORDS = {
	clerkCode: (code: string) =>
		`第一位管理员的一次性验证码：${code}（在小程序“我的”里绑定；有了管理员后失效）`,
	/** A text with these words is rejected by the stand-in of WeChat's check. */
	riskyMark: '违规测试',
	portTaken: (port: string, isUsed: boolean) =>
		`端口 ${port} ${isUsed ? '已被占用' : '不让用'}：换一个，例如 PORT=${port === '8788' ? '8789' : '8788'} npm start`,
	closedFolder: (folder: string, code: string) =>
		`数据目录 ${folder} 不能写（${code}），什么也没有改动。让当前用户能读写它，或者换一个目录，例如 DATA_DIR=.data2 npm start`,
	cloud: (line: string) =>
		`腾讯云没有答应：${line}。先看网络通不通，再看环境 ID 和密钥对不对、密钥有没有这个环境的权限`,
	full: (line: string) => `存储已满，刚才的内容没有存下来，腾出空间后自动恢复（${line}）`,
	badLimit: (text: string) => `DATABASE_LIMIT_MB 应是大于 0 的数，不能是 ${text}`,
	folderInUse: (folder: string, url: string | undefined) =>
		url === undefined
			? `另一个服务正在用数据目录 ${folder} 启动，没有再启动一个`
			: `数据目录 ${folder} 已有服务在用：${url}/ ，没有再启动一个。要另开一个，请换目录和端口，例如 DATA_DIR=.data2 PORT=8788 npm start`,
	hurtData: (file: string, hurt: Hurt, detail: string) =>
		`数据库文件 ${file} ${HURT[hurt]}（${detail}）。没有启动，也没有改动任何内容。请用备份恢复：npm run restore -- 备份目录；没有备份而要从头开始，请先把整个数据目录移走`,
	badSeed: (seed: string) => `SEED 只能是 demo 或 empty，不能是 ${seed}`,
	badPort: (port: string) => `PORT 应是 0 到 65535 之间的整数，不能是 ${port}`,
} as const

/** What migrations say on the terminal. */
export const MIGRATION_WORDS = {
	usage: '用法：npm run migrate -- check 或 npm run migrate -- run；加 --cloud 环境ID 则对云开发环境做',
	upToDate: '数据已是当前版本的格式',
	pending: (number: number) => `第 ${number} 步升级还没有做`,
	done: (number: number, changed: number, unread: readonly string[] = []) =>
		`第 ${number} 步升级完成，改了 ${changed} 条数据` +
		(unread.length > 0 ? `；有 ${unread.length} 条读不懂，没有动：${unread.slice(0, 10).join('、')}` : ''),
	newer: '数据是更新的版本写的，这个版本不能用。没有改动任何内容，请换用更新的版本',
} as const
