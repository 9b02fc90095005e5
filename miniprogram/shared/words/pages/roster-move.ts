import type { TenureKind } from '../../roster/tenure'

/** A change at a desk that is made on a form of its own. */
export type FormMove = 'appoint' | 'handOver' | 'endPost' | 'leave'

/** What the form of a change is called and asks for; what it does not ask for is empty. */
interface MoveWords {
	title: string
	/** Above the name and phone of somebody. */
	personHead: string
	personHint: string
	from: string
	to: string
	send: string
	done: string
}

export const MOVE_WORDS: Readonly<Record<FormMove, MoveWords>> = {
	appoint: {
		title: '安排人',
		personHead: '安排谁',
		personHint: '写两个字，名册里有的人会列出来，点一下就好；别的岗位不受影响。',
		from: '哪一天到任',
		to: '到哪一天为止',
		send: '安排',
		done: '安排好了',
	},
	handOver: {
		title: '交接给别人',
		personHead: '交接给谁',
		personHint: '写两个字，名册里有的人会列出来，点一下就好。',
		from: '接手的人哪一天到任',
		to: '',
		send: '交接',
		done: '交接好了',
	},
	endPost: {
		title: '不再担任',
		personHead: '',
		personHint: '',
		from: '最后一天',
		to: '',
		send: '就这么办',
		done: '登记好了',
	},
	leave: {
		title: '请假',
		personHead: '谁来代（可以不填）',
		personHint: '请假这几天由代的人负责；没有人代，就由下一个岗位或上一级负责。',
		from: '从哪一天起',
		to: '到哪一天为止',
		send: '登记请假',
		done: '登记好了',
	},
}

export const MOVE_FORM_WORDS = {
	name: '姓名',
	phone: '电话',
	found: '名册里有，点一下就填好',
	foundSame: '同名的不止一个，请看清电话和岗位',
	foundMore: '还有别的人，请把姓名写全',
	noLook: '，照原来的姓名和电话填也行',
	and: '、',
	phonePlaceholder: '手机号或座机号',
	kindHead: '怎么在岗',
	body: '单位（可以不填）',
	bodyPlaceholder: '比如：科尔沁镇派出所',
	openEnd: '没有定，先不填',
	clear: '不填了',
	sayHead: '将会这样',
} as const

export const KIND_WORDS: Readonly<Record<TenureKind, { label: string; hint: string }>> = {
	holder: { label: '在岗', hint: '平时就由这个人负责' },
	deputy: { label: '代班', hint: '在岗的人都不在时，由这个人负责' },
}

/** What will happen, before it is sent. */
export const MOVE_SAYS = {
	appoint: (name: string, title: string, kind: TenureKind, from: string, to: string) =>
		`${name}${kind === 'deputy' ? '代班做' : '任'}${title}，${from} 起${to === '' ? '' : `，到 ${to} 为止`}。`,
	handOver: (before: string, title: string, after: string, day: string, lastDay: string) =>
		`${before}做${title}到 ${lastDay}，${day} 起由${after}接手。没办完的诉求跟着岗位走，由${after}接着办。`,
	endPost: (name: string, title: string, lastDay: string) =>
		`${name}做${title}到 ${lastDay} 为止，第二天起看不到这里的诉求。`,
	leave: (name: string, title: string, from: string, to: string, deputy: string) =>
		`${title}${name} ${from} 起请假${to === '' ? '' : `，到 ${to} 为止`}${deputy === '' ? '' : `，这几天由${deputy}代`}。`,
	desk: (area: string, title: string) => `${area}·${title}`,
} as const
