import type { Audience } from '#shared/life/audience'
import type { HistoryEntry } from '#shared/life/report'
import { REJECT_WORDS } from '#shared/words/life'
import { saidWords } from '#shared/words/progress'
import { VOICE_SAYS } from '#shared/words/voice'
import type { MessageFacts, NotificationWords } from './message-facts'

type Say = (facts: MessageFacts) => NotificationWords
type Event = HistoryEntry['event']

/** So much of what somebody wrote stands in a message; the rest is read in the report. */
const QUOTE_LENGTH = 40

export const MESSAGE_WORDS = {
	heads: {
		reporter: (matter: string) => `您报的“${matter}”`,
		staff: (matter: string, number: string) => `${matter}（编号 ${number}）`,
		neighbour: (matter: string, number: string) => `您关心的“${matter}”（编号 ${number}）`,
	},
	whole: (head: string, said: string, more: string | undefined) =>
		`${head}，${said}${more === undefined || more === '' ? '' : `，${more}`}。`,
	private: {
		reporter: (number: string, state: string) => `您报的事（编号 ${number}）现在是“${state}”，点开看看。`,
		staff: (number: string, state: string) => `编号 ${number} 的诉求现在是“${state}”，点开看看。`,
		neighbour: (number: string, state: string) => `编号 ${number} 的诉求现在是“${state}”，点开看看。`,
	},
	privateMatter: '一件诉求',
	look: '请点开看看',
	postEnded: '这件事已经不归您办，内容看不到了。',
} as const

const acceptBy = ({ acceptBy: at }: MessageFacts): string => (at === '' ? '' : `最晚${at}前受理`)
const checkBy = ({ checkBy: at }: MessageFacts): string => (at === '' ? '' : `最晚${at}前核查`)
const resultBy = ({ resultBy: at }: MessageFacts): string => (at === '' ? '' : `最晚${at}前给您结果`)
const doneBy = ({ resultBy: at }: MessageFacts): string => (at === '' ? '' : `最晚${at}前办结`)

/** What somebody wrote, shortened, or that they spoke; empty when they said nothing. */
function quoted({ entry }: MessageFacts): string {
	const letters = Array.from(entry.note ?? entry.reason ?? '')
	if (letters.length === 0) return entry.voice ? VOICE_SAYS.inList(entry.voice.seconds) : ''
	return letters.length > QUOTE_LENGTH
		? `“${letters.slice(0, QUOTE_LENGTH).join('')}…”`
		: `“${letters.join('')}”`
}

const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join('，')

const accepted: Say = (facts) => ({ said: `${facts.who}已经受理`, more: resultBy(facts) })

const done: Say = (facts) => ({
	said: `${facts.who}说已经办好`,
	more: joined(
		quoted(facts),
		facts.verificationsOwed ? '还要请人去核查' : '',
		'请您看看办好没有，点开说一声',
	),
})

/** To the reporter, as somebody of seventy reads it. */
const REPORTER_NEWS: Readonly<Partial<Record<Event, Say>>> = {
	submit: (facts) => ({ said: `已经送到${facts.desk}`, more: acceptBy(facts) }),
	accept: accepted,
	assign: (facts) =>
		facts.entry.set.status === 'accepted'
			? accepted(facts)
			: { said: `已经转给${facts.desk}`, more: acceptBy(facts) },
	return: (facts) => ({
		said: `${facts.who}说不归他那里管，退回了`,
		more: joined(`现在由${facts.desk}负责`, acceptBy(facts)),
	}),
	escalate: (facts) => {
		if (facts.entry.checkerWords) return { said: `到时间没核查，已转给${facts.entry.checkerWords}` }
		if (!facts.moved) return { said: '已经列为督办', more: '上级会盯着办' }
		const late = facts.entry.by.kind === 'timer'
		return late
			? { said: '到时间没办，自动交到上一级', more: joined(`现在由${facts.desk}负责`, acceptBy(facts)) }
			: { said: `已经交到上一级${facts.desk}`, more: acceptBy(facts) }
	},
	start: (facts) => ({ said: `${facts.who}开始办了`, more: resultBy(facts) }),
	settle: done,
	resolve: done,
	reject: (facts) => ({
		said: `${facts.who}没有受理`,
		more: joined(
			facts.entry.rejectReason ? REJECT_WORDS[facts.entry.rejectReason] : '',
			quoted(facts),
			'您不同意，可以点开申诉一次',
		),
	}),
	note: (facts) => ({ said: `${facts.who}说了进展`, more: quoted(facts) }),
	askExtension: ({ who }) => ({ said: `${who}申请多要些时间`, more: '上一级同意了会告诉您' }),
	grantExtension: (facts) => ({ said: '上一级同意多给些时间', more: resultBy(facts) }),
	refuseExtension: (facts) => ({
		said: '上一级没有同意多要时间',
		more: joined(`还由${facts.desk}负责`, resultBy(facts)),
	}),
	suspend: (facts) => ({
		said: `${facts.who}说要先等一等`,
		more: joined(quoted(facts), facts.goesOnBy === '' ? '' : `最晚${facts.goesOnBy}接着办`),
	}),
	ask: (facts) => ({ said: `${facts.who}想问您一件事`, more: joined(quoted(facts), '请点开回答') }),
	resume: (facts) => ({ said: '又接着办了', more: resultBy(facts) }),
	nameVerifier: ({ entry }) => ({ said: `已经请${entry.set.checks?.named?.name ?? '别人'}去核查` }),
	verify: (facts) => ({
		said: `${facts.who}去看过了，确实办好了`,
		more: facts.verificationsOwed ? '还要再请一家核查' : facts.rated ? '已经结案' : '已经结案，您还可以评价',
	}),
	rework: (facts) => ({
		said: `${facts.who}说还没办好`,
		more: joined(
			quoted(facts),
			facts.moved ? `转到上一级，现在由${facts.desk}负责` : `退回${facts.desk}重新办`,
			resultBy(facts),
		),
	}),
	unsolved: (facts) => ({ said: `${facts.who}说自家的还没解决`, more: quoted(facts) }),
	told: ({ who }) => ({ said: `${who}登记已打电话告诉您`, more: '要是没接到电话，请点开说一声' }),
	reopen: (facts) => ({
		said: '上级重新打开了这件事',
		more: joined(`现在由${facts.desk}负责`, acceptBy(facts)),
	}),
	supervise: () => ({ said: '上级已经督办', more: '每个工作日要说一次进展' }),
	hide: ({ who }) => ({ said: `${who}把公开的话和照片收了起来`, more: '邻居看不到了' }),
	hold: (facts) => ({
		said: `${facts.who}要把这件事留存下来`,
		more: joined(quoted(facts), '到期以前不会删除'),
	}),
	endHold: (facts) => ({ said: `这件事不再留存了`, more: joined(quoted(facts), '到时间会删除') }),
	unhide: ({ who }) => ({ said: `${who}恢复了公开`, more: '邻居又看得到了' }),
	dismiss: (facts) => ({
		said: `一小时内报来的好几件，${facts.who}一起看过，没有受理`,
		more: joined(quoted(facts), '哪一件真要办，点开那一件申诉一次，或者直接打电话'),
	}),
	restore: (facts) => ({ said: '一起处理的那些又接着办了', more: joined(quoted(facts), resultBy(facts)) }),
	close: () => ({ said: '七天没有不同意见，已经结案', more: '十四天内还可以评价，也可以重新打开' }),
}

/** To the desk where it comes to lie: why it comes. */
const ARRIVAL: Readonly<Partial<Record<Event, (facts: MessageFacts) => string>>> = {
	return: ({ who }) => `${who}退回到您这里，请受理`,
	escalate: ({ who, entry }) =>
		entry.by.kind === 'timer' ? '下级到时间没办，超时上呈到您这里，请受理' : `${who}上呈到您这里，请受理`,
	appeal: () => '报事人申诉到您这里，请受理',
	rework: () => '多次没解决，退回到您这里，请受理',
	heard: () => '电话回访说多次没解决，退回到您这里，请受理',
	reinstate: () => '报事人不撤回了，到了您这里，请受理',
	reopen: () => '重新打开，到了您这里，请受理',
}

/** To the people who answer for a desk, or accepted it. */
const STAFF_NEWS: Readonly<Partial<Record<Event, Say>>> = {
	supervise: (facts) => ({ said: '上级督办', more: joined(quoted(facts), '每个工作日要记一次进展') }),
	answer: (facts) => ({ said: '报事人回答了', more: joined(quoted(facts), '请接着办') }),
	add: (facts) => ({ said: '报事人作了补充', more: joined(quoted(facts), '请点开看看') }),
	urge: (facts) => ({ said: `${facts.who}催办`, more: joined(acceptBy(facts), doneBy(facts)) }),
	unsolved: (facts) => ({ said: `${facts.who}说自家的还没解决`, more: quoted(facts) }),
	reinstate: (facts) => ({ said: '报事人不撤回了，请接着办', more: joined(acceptBy(facts), doneBy(facts)) }),
	confirm: (facts) => ({ said: '报事人确认了结果', more: saidWords(facts.entry) }),
	heard: (facts) => ({
		said: `${facts.who}打电话回访了报事人`,
		more: joined(
			saidWords(facts.entry),
			quoted(facts),
			facts.resultBy === '' ? '' : `请重新办，${doneBy(facts)}`,
		),
	}),
	rate: (facts) => ({ said: '报事人作了评价', more: saidWords(facts.entry) }),
	rework: (facts) => ({ said: '退回返工，还没解决，请重新办', more: joined(quoted(facts), doneBy(facts)) }),
	reopen: (facts) => ({ said: '重新打开了', more: joined(quoted(facts), acceptBy(facts)) }),
	share: () => ({ said: '报事人让邻居看到写的话和照片' }),
	unshare: () => ({ said: '报事人不让邻居看写的话和照片了' }),
	withdraw: () => ({ said: '报事人撤回了', more: '不用再办' }),
	askExtension: (facts) => ({ said: `${facts.who}申请延期，请您定`, more: quoted(facts) }),
	grantExtension: (facts) => ({ said: '延期同意了', more: doneBy(facts) }),
	refuseExtension: (facts) => ({ said: '延期没有同意', more: joined(quoted(facts), doneBy(facts)) }),
	resume: (facts) => ({ said: '等的时间到了，请接着办', more: doneBy(facts) }),
	note: (facts) => ({ said: `${facts.who}记了进展`, more: quoted(facts) }),
	close: () => ({ said: '告诉结果满七天，没有不同意见，已经结案' }),
	verify: (facts) => ({
		said: `${facts.who}核查过了，确实办好了`,
		more: facts.verificationsOwed ? '还要再核查一次' : '已经结案',
	}),
	escalate: ({ entry, history }) =>
		entry.checkerWords
			? { said: history }
			: { said: '已是最上一级，列入督办', more: '每个工作日要记一次进展' },
}

export function reporterWords(facts: MessageFacts): NotificationWords {
	return withReason(REPORTER_NEWS[facts.entry.event]?.(facts) ?? { said: facts.history }, facts)
}

/** Why it happened, in the actor's words, where the sentence does not say so already. */
function withReason({ said, more = '' }: NotificationWords, facts: MessageFacts): NotificationWords {
	const quote = quoted(facts)
	return { said, more: more.includes(quote) ? more : joined(quote, more) }
}

/** To neighbours: the state, and words meant for all. Never a person. */
export function neighbourWords(facts: MessageFacts): NotificationWords {
	const said = `现在是“${facts.state}”`
	return facts.toAll ? { said, more: quoted(facts) } : { said }
}

/** Where it changed hands, the desk that has it, the one that had it and those that help each hear their own part. */
export function staffWords(facts: MessageFacts, audience: Audience): NotificationWords {
	const { event } = facts.entry
	const arrives = facts.moved || event === 'submit'
	if (audience === 'coHandlers' && event === 'submit') {
		return { said: '请您协办', more: joined(`由${facts.desk}负责`, acceptBy(facts)) }
	}
	if (audience === 'checkDesk') {
		return facts.verificationsOwed
			? { said: '办好了，请您去核查', more: checkBy(facts) }
			: { said: facts.history }
	}
	if (audience === 'previousOwner') {
		const late = facts.entry.by.kind === 'timer'
		return { said: `${late ? '到时间没办，自动' : ''}转给了${facts.desk}` }
	}
	if (audience === 'ownerDesk' && arrives) {
		const said = ARRIVAL[event]?.(facts) ?? '到了您这里，请受理'
		return { said, more: joined(quoted(facts), acceptBy(facts)) }
	}
	if (arrives) return withReason({ said: `现在由${facts.desk}负责`, more: acceptBy(facts) }, facts)
	return withReason(STAFF_NEWS[event]?.(facts) ?? { said: facts.history }, facts)
}
