/** Who is meant by a flood: one who sent it all, or several at one door. */
const WHO = { sender: () => '同一人', door: (senders: number) => `同一户 ${senders} 个人` } as const

export const FLOOD_WORDS = {
	/** A sender who gave no name. */
	sender: '报事人',
	urgent: '有紧急的',
	callsHead: '先打电话问一问',
	listHead: '报来的这些',
	all: '都列出来',
	endHead: '集中处理',
	reasonHint: '一个原因写给所有的件，报事人看得到',
	reasonPlaceholder: '自己写，或者点上面的一句',
	reasons: ['核实过了，没有这些事', '同一件事报了很多遍，请只报一遍', '打电话没人接，到现场看也没有'],
	seenHint: '先打电话问过，或者到现场看过，才能一起结束。还没有的，先留着不动。',
	seen: [
		{ value: '', label: '还没有，先留着' },
		{ value: 'called', label: '打电话问过了' },
		{ value: 'went', label: '到现场看过了' },
	],
	will: [
		'每一件都写成“不予受理”，不再催时限。',
		'一个人只收到一条消息，看得到您写的原因。',
		'哪一件真要办，报事人还能申诉一次，您也能点开那一件恢复。',
		'弄错了，7 天里可以恢复：今天在这里一起恢复，以后点开一件一件恢复。',
	],
	needReason: '请写一个原因',
	needSeen: '剩下的都是紧急的，先打电话或者到现场看过，再选一下',
	restoreHead: '恢复',
	restoreWill: [
		'回到集中处理以前的样子接着办。',
		'受理的时限重新算，停下的这段时间不算超时。',
		'报事人会收到一条消息。',
	],
	overTitle: '这一批没有要处理的了',
	overHint: '可能别人已经办了，或者转走了。在“办完的”里还查得到。',
	again: '没有收到回音，不知道这一步成了没有。网好了再点一次，接着办剩下的，不会重复。',
	stopped: '停在这里了，再点一次接着办剩下的。',
} as const

interface Counted {
	kind: keyof typeof WHO
	senders: number
	open: number
	dismissed: number
	more: boolean
}

const count = (most: boolean, all: number): string => `${most ? '至少 ' : ''}${all} 件`

/** Sentences with something to fill in. */
export const FLOOD_SAYS = {
	/** 同一人 1 小时 8 件 */
	line: ({ kind, senders, open, dismissed, more }: Counted, hours: number) =>
		`${WHO[kind](senders)} ${hours} 小时 ${count(more, open + dismissed)}`,
	left: ({ open, dismissed }: Counted) => {
		if (open === 0) return `集中处理了 ${dismissed} 件，点开可以恢复`
		return dismissed === 0 ? '点开看，可以集中处理' : `集中处理了 ${dismissed} 件，还有 ${open} 件`
	},
	what: (categories: readonly string[], place: string) => [categories.join('、'), place].join('·'),
	seenHead: (emergencies: number) => `里面有 ${emergencies} 件紧急的`,
	end: (some: number) => (some === 0 ? '集中处理' : `集中处理 ${some} 件`),
	restore: (some: number) => `恢复 ${some} 件`,
	ended: (by: string, moment: string, reason: string) => `${by} ${moment} 集中处理：${reason}`,
	going: { dismissFlood: '正在结束', restoreFlood: '正在恢复' },
	step: (going: string, done: number, left: number) =>
		`${going}：好了 ${done} 件，还剩 ${left} 件，请不要离开`,
	done: {
		dismissFlood: (done: number) => `已经集中处理 ${done} 件。弄错了，在下面恢复。`,
		restoreFlood: (done: number) => `已经恢复 ${done} 件，接着办。`,
	},
	failed: (some: number) => `有 ${some} 件没有成：`,
	because: (reason: string, numbers: readonly string[]) => `${reason}（编号 ${numbers.join('、')}）`,
	soFar: (done: number, why: string) => (done === 0 ? why : `已经办好 ${done} 件。${why}`),
} as const
