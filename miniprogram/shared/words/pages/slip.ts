/** The slip (便条) for somebody without a phone. */
export const SLIP_WORDS = {
	title: '便条',
	number: '编号',
	what: '什么事',
	who: '找谁',
	until: '什么时候办完',
	end: '到时候没有消息，就打上面的电话，报编号。',
	hint: '交给对方拿着。存成图片能打印，也能给家里人看。',
	save: '存成图片',
	look: '看大图',
	saved: '存好了，在手机相册里。',
	failed: '没有存成。请点“看大图”，再按住图片存。',
	goneTitle: '这件事没有便条',
	goneHint: '替别人报的事，才有便条。',
} as const

export const SLIP_SAYS = {
	to: (name: string) => `给${name}`,
	before: (moment: string) => `${moment} 以前`,
	about: (category: string, words: string) => (words === '' ? category : `${category}：${words}`),
} as const
