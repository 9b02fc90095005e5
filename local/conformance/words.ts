/** What the conformance says on the terminal. */
export const CONFORMANCE_WORDS = {
	usage:
		'用法：npm run conformance，或 npm run conformance -- --cloud（再问 TCB_ENV_ID 的环境，请用单独的测试环境）',
	inUse: (env: string) => `环境 ${env} 的集合 people 里有别的数据，没有动：请换一个测试环境`,
	head: ['本地', '云端', '对什么'],
	signs: { same: '✓', other: '✗', 'not asked': '－' },
	none: ' ',
	gave: (where: string, gave: string) => `${where}答的是 ${gave}`,
	local: '本地',
	cloud: '云端',
	sum: (where: string, same: number, other: number) => `${where}：${same} 项一样，${other} 项不一样`,
} as const
