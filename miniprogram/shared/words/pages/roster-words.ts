/** The page on what a county calls its areas and posts. */
export const ROSTER_WORDS_WORDS = {
	help: '表格里的层级、岗位，是当地才有的叫法，就写在这里。导入时照它认，联系卡上也这样写。',
	remove: '去掉',
	word: '当地怎么叫',
	kind: '算哪一种',
	save: '记下',
	cancel: '取消',
	mongolian: '给居民蒙古文',
	mongolianHint: '现在只有很少的词是蒙古文，别的是汉语；用以前请懂蒙古文的人看一遍。',
	needWord: '请写当地的叫法',
	needKind: '请选算哪一种',
	kept: '，写的还在',
} as const

/** Both lists of the page. */
export const WORD_LISTS = {
	levels: {
		head: '层级的叫法',
		hint: '比如：独贵龙算网格',
		add: '添一个层级叫法',
		placeholder: '比如：独贵龙',
	},
	posts: {
		head: '岗位的叫法',
		hint: '比如：护林员和网格员一样办事',
		add: '添一个岗位叫法',
		placeholder: '比如：护林员',
	},
} as const

export const ROSTER_WORDS_SAYS = {
	isLevel: (level: string) => `算${level}`,
	isPost: (post: string) => `和${post}一样办事`,
	removes: (name: string) => `去掉${name}`,
} as const
