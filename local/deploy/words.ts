/** What the deployment says on the terminal. */
export const DEPLOY_WORDS = {
	usage:
		'用法：npm run deploy -- check（看条件齐不齐）、plan（看要做什么，不改动）或 apply（照做）；先设好 TCB_ENV_ID、TENCENTCLOUD_SECRETID、TENCENTCLOUD_SECRETKEY',
	noEnvironment: '没有环境 ID：在云开发控制台“概览”里复制，设为 TCB_ENV_ID',
	noKeys:
		'没有密钥：在腾讯云“访问管理 › API 密钥管理”里新建，设为 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY',
	noAppId: 'project.config.json 里的 appid 还是 touristappid，请换成本县小程序的 AppID',
	notBuilt: (name: string) => `云函数 ${name} 还没有构建，请先运行 npm run build`,
	fetching: (name: string) => `第一次部署，正在下载腾讯的管理工具 ${name}`,
	notFetched: (name: string) => `没能下载 ${name}，请检查网络后再试`,
	badLine: (file: string, line: number) =>
		`${file} 第 ${line} 行看不懂：应是“名称=值”，名称见 docs/deploy.zh-CN.md`,
	badCode: 'FIRST_CLERK_CODE 应是 8 到 20 个字母或数字',
	badLimits: 'LIMITS 不是认识的限制，见 cloudfunctions/modules/limits/limits.ts',
	missing: (name: string) => `没有设 ${name}：${MISSING[name] ?? '对应的功能不会工作'}`,
	reached: (env: string, collections: number, functions: number) =>
		`环境 ${env} 连得上：已有 ${collections} 个集合，${functions} 个云函数`,
	upToDate: '环境已是这个版本需要的样子，没有要做的',
	steps: (count: number) => `要做 ${count} 步：`,
	done: (count: number) => `做完了 ${count} 步`,
	failed: (step: string, why: string) => `停在“${step}”：${why}。前面的已做好，改正后再运行一次会接着做`,
	fixed: (name: string, found: string, wanted: string) =>
		`云函数 ${name} 是 ${found}，应是 ${wanted}：运行环境建好后改不了，请在控制台删除这个云函数，再运行一次`,
	unknown: (names: readonly string[]) => `环境里还有这个版本不认识的，没有动：${names.join('、')}`,
	byHand:
		'接下来在微信开发者工具里，对 account、content、report、roster、timer、visit 六个云函数各点一次“上传并部署：所有文件”，微信接口的权限才会生效；再运行 npm run doctor -- --cloud',
	makeCollection: (name: string) => `新建集合 ${name}`,
	makeIndex: (collection: string, name: string, fields: string) =>
		`${collection} 建索引 ${name}（${fields}）`,
	remakeIndex: (collection: string, name: string, fields: string) =>
		`${collection} 重建索引 ${name}（${fields}）`,
	setDatabaseRule: (name: string) => `${name} 设安全规则：客户端不能读写`,
	setStorageRule: '云存储设安全规则：客户端只能写自己的文件夹',
	makeFunction: (name: string, runtime: string) => `新建云函数 ${name}（${runtime}）`,
	uploadCode: (name: string) => `上传云函数 ${name} 的代码`,
	configure: (name: string, changes: readonly string[]) =>
		changes.length === 0 ? `记下云函数 ${name} 的版本` : `改云函数 ${name} 的 ${changes.join('、')}`,
	makeTrigger: (name: string, trigger: string) => `云函数 ${name} 设定时 ${trigger}`,
} as const

const REMINDER = '没有这种微信提醒，消息只在小程序里看得到'

const MISSING: Readonly<Record<string, string>> = {
	FIRST_CLERK_CODE: '自己编一个一次性验证码，第一位管理员才能绑定',
	CARD_LINK_PREFIX: '联系卡的二维码地址，没有就不能打印',
	ALARM_URL: '没有短信或电话网关，紧急情况不会打电话通知',
	ALARM_TOKEN: '网关的口令',
	SUBSCRIBE_TEMPLATE_PROGRESS: REMINDER,
	SUBSCRIBE_TEMPLATE_RESULT: REMINDER,
	SUBSCRIBE_TEMPLATE_TASK: REMINDER,
	SUBSCRIBE_TEMPLATE_NOTICE: REMINDER,
}
