/** What the backup's commands say on the terminal. */
export const BACKUP_WORDS = {
	usage: '用法：npm run backup -- 目录，或 npm run restore -- 目录；加 --cloud 环境ID 则对云开发环境做',
	noData: (dataDir: string) => `数据目录 ${dataDir} 里没有数据库`,
	isThere: (folder: string) => `${folder} 里已有一份备份，请换一个目录`,
	notWhole: (folder: string) => `${folder} 里没有完整的备份，什么也没有改动`,
	unknownFormat: (folder: string) => `${folder} 里的备份不是这个版本认识的格式，什么也没有改动`,
	changed: (name: string) => `备份里的 ${name} 和备份时不一样，已损坏或被改过`,
	unknownCollection: (name: string) => `备份里有这个版本没有的集合 ${name}，请用做备份的版本或更新的版本恢复`,
	backedUp: (folder: string, documents: number, files: number) =>
		`已备份到 ${folder}：${documents} 条数据，${files} 个文件`,
	restored: (documents: number, files: number) => `已恢复：${documents} 条数据，${files} 个文件`,
	aside: (folder: string) => `原来的数据移到了 ${folder}，确认无误后可以删除`,
} as const
