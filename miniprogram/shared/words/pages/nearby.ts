export const NEARBY_WORDS = {
	head: '邻居们报的事',
	hint: '您家也有同样的事，点进去说一声就行，不用再报。这里不写是谁家报的。',
	emptyTitle: '网格里现在没有公开的事',
	emptyHint: '邻居上报了公共的事，会列在这里。家里的私事不会公开。',
	deniedTitle: '还没有确认您住在这里',
	deniedHint: '先扫门口的联系卡，说这是您家。网格长确认以后，就能看到邻居们报的事。',
	deniedScan: '扫联系卡',
} as const
