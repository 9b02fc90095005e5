/** What the product is for, for a first-time user: a picture each, by the name of its file. */
export const INTRO_WORDS = {
	head: '第一次来？三步就会',
	steps: [
		{ picture: 'say', words: '有事在这里说：写几个字，用嘴说，拍张照，都行' },
		{ picture: 'who', words: '直接交给管您家的人' },
		{ picture: 'done', words: '办到哪一步，都告诉您' },
	],
	done: '知道了',
} as const

/** Sentences with something to fill in. */
export const HELP_SAYS = {
	ask: (name: string) => `不会用？打电话问${name}`,
} as const
