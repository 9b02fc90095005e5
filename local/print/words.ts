/** What the cards command, and the page that prints cards, say to the clerk. */
export const PRINT_CLI_WORDS = {
	usage:
		'用法：npm run cards -- 区划编码 --out 文件.html|文件.pdf [--address]\n' +
		'印一个网格、村（社区）或乡镇（街道）的联系卡，--address 在要剪掉的边条上加印住址。\n' +
		'本机服务的端口用 PORT 设定，管理员的身份用 CLERK_OPENID 设定。',
	noHouseholds: '这里还没有住户，没有联系卡可印',
	badOut: (file: string) => `文件名要以 .html 或 .pdf 结尾，不能是 ${file}`,
	notWritten: (file: string) => `写不了文件 ${file}`,
	done: (cards: number, sheets: number, file: string) => `${cards} 张联系卡，${sheets} 张 A4 纸：${file}`,
} as const
