import type { ModerationState } from '#shared/content/moderation'
import type { Audience } from '#shared/life/audience'
import { LIFE } from '../../../../../cloudfunctions/modules/reports/life/table'
import { append } from '../../../../../cloudfunctions/modules/reports/life/append'
import type { Actor, HistoryEntry, Report, ReportState } from '#shared/life/report'
import type { Transition } from '../../../../../cloudfunctions/modules/reports/life/transitions/transition'
import { filled, TEMPLATES } from '../../../../../cloudfunctions/modules/messages/rules/template'
import { messagesOf, type Message } from '../../../../../cloudfunctions/modules/messages/rules/message'
import { TEMPLATE_KEYS } from '../../../../../cloudfunctions/words/message-kinds'
import { category, CHAIN, FRIDAY_NINE, reportWith, STAFF } from '../../../../support/reports'

const VILLAGE = { areaCode: '柳村', post: 'villageLeader' } as const
const HELPER = { areaCode: '一格', post: 'gridMember' } as const
const DISPATCHER: Actor = { kind: 'staff', id: 'p-高调度', name: '高调度' }
const LEAD = { id: 'p-王秀兰', name: '王秀兰' }

const chainTo = (code: string) => CHAIN.slice(0, CHAIN.findIndex((area) => area.code === code) + 1)

/** What a row has to say when somebody else than those told sends it. */
function saidBy(row: Transition, of = category('livestock')): { messages: Message[]; after: Report } {
	const before = reportWith({ status: row.from[0] ?? 'reported', coHandlers: [HELPER], lead: LEAD }, of)
	const by: Actor = row.who.includes('timer')
		? { kind: 'timer', id: 'timer', name: '' }
		: row.who.includes('reporter')
			? { kind: 'reporter', id: 'o-villager', name: '' }
			: DISPATCHER
	const entry: HistoryEntry = {
		version: 2,
		at: FRIDAY_NINE,
		by,
		event: row.event,
		key: 'k',
		note: '配件后天到货',
		otherNumber: '20261120-00002',
		tells: [...row.notifies],
		set: {
			...(row.to !== 'same' && row.to !== 'asBefore' && { status: row.to }),
			...(row.event === 'merge' && {
				mergedInto: { id: 'r2', number: '20261120-00002', at: FRIDAY_NINE, was: 'reported' },
			}),
			...(row.move !== 'stays' && { owner: VILLAGE, ownerPath: ['旗', '柳村'] }),
		},
	}
	const after = append(before, entry)
	return { messages: messagesOf({ before, entry, after, chainTo }), after }
}

const rows = LIFE.map((row) => ({
	row,
	name: `${row.event} ${row.from.join('/')} → ${row.to} by ${row.who.join('/')}`,
}))

describe.each(rows)('$name', ({ row }) => {
	test('the reporter hears of it, unless they did it themselves', () => {
		expect(row.notifies.includes('reporter')).toBe(row.who.some((relation) => relation !== 'reporter'))
	})

	test('what the reporter does is heard where it lies, and so is what arrives', () => {
		if (row.who.includes('reporter') || row.move === 'oneLevelUp') expect(row.notifies).toContain('ownerDesk')
	})

	test('each audience gets a sentence that says all by itself', () => {
		const { messages, after } = saidBy(row)
		expect(messages.length).toBeGreaterThan(0)
		for (const { text, reader } of messages) {
			expect(text).toMatch(
				{
					reporter: /^您报的“牲畜”，.+。$/,
					staff: /^牲畜（编号 20261120-00001），.+。$/,
					neighbour: /^您关心的“牲畜”（编号 20261120-00001），现在是“.+”。$/,
				}[reader],
			)
			expect(text).not.toMatch(/undefined|，，|，。|  /)
			expect(text).not.toContain(after.text)
		}
	})

	test('of a private matter it says no more than its number and its state', () => {
		const { messages } = saidBy(row, category('dispute'))
		for (const { text, notice } of messages) {
			expect(text).toMatch(
				/^(您报的事（编号 20261120-00001）|编号 20261120-00001 的诉求)现在是“[一-鿿]+”，点开看看。$/,
			)
			expect(JSON.stringify(notice)).not.toMatch(/纠纷|王秀兰|配件/)
		}
	})

	test('its subscription messages have every field, within WeChat’s limits', () => {
		for (const { template, notice } of saidBy(row).messages) {
			const fields = filled(template, notice)
			expect(Object.keys(fields ?? {})).toHaveLength(TEMPLATES[template].length)
			for (const [key, { value }] of Object.entries(fields ?? {})) {
				if (key.startsWith('thing')) expect(value.length).toBeLessThanOrEqual(20)
				if (key.startsWith('phrase')) expect(value.length).toBeLessThanOrEqual(5)
			}
		}
	})
})

/** One entry on a report at the grid leader's desk. */
function heard(
	entry: Partial<HistoryEntry> & Pick<HistoryEntry, 'event' | 'by' | 'tells'>,
	state: Partial<ReportState> = {},
	words: ModerationState = 'passed',
): string[] {
	const before = reportWith({ coHandlers: [HELPER], lead: LEAD, ...state })
	const whole: HistoryEntry = { version: 2, at: FRIDAY_NINE, key: 'k', set: {}, ...entry }
	const after = { ...append(before, whole), checks: [{ version: 2, state: words }] }
	return messagesOf({ before, entry: whole, after, chainTo }).map(
		({ to, text }) => `${JSON.stringify(to)} ${text}`,
	)
}

test('a villager reads who has it and by when', () => {
	expect(heard({ event: 'accept', by: STAFF, tells: ['reporter'], set: { status: 'accepted' } })).toEqual([
		'[{"openid":"o-villager"}] 您报的“牲畜”，王秀兰已经受理，最晚12月1日上午9:00前给您结果。',
	])
})

test('whoever has said already whether it is solved is not asked again when the last check closes it', () => {
	const verified = { event: 'verify', by: STAFF, tells: ['reporter'], set: { status: 'closed' } } as const
	const rating = { solved: 'yes', satisfied: 'yes' } as const
	const read = (state: Partial<ReportState>) => heard({ ...verified, tells: ['reporter'] }, state)[0]
	expect(read({ rating: null })).toMatch(/已经结案，您还可以评价。$/)
	expect(read({ rating })).toMatch(/已经结案。$/)
})

test('what somebody did is not told to them', () => {
	expect(
		heard({ event: 'note', by: STAFF, note: '在路上', tells: ['ownerDesk', 'lead', 'coHandlers'] }),
	).toEqual(['[{"personId":"p-赵网"}] 牲畜（编号 20261120-00001），王秀兰记了进展，“在路上”。'])
	const villager: Actor = { kind: 'reporter', id: 'o-villager', name: '' }
	expect(heard({ event: 'withdraw', by: villager, tells: ['reporter'] })).toEqual([])
})

test('where it moves, old and new desk each hear their part', () => {
	const timer: Actor = { kind: 'timer', id: 'timer', name: '' }
	const tells = ['reporter', 'ownerDesk', 'previousOwner', 'coHandlers'] as const
	expect(
		heard({
			event: 'escalate',
			by: timer,
			tells: [...tells],
			set: { owner: VILLAGE, ownerPath: ['旗', '柳村'] },
		}),
	).toEqual([
		'[{"openid":"o-villager"}] 您报的“牲畜”，到时间没办，自动交到上一级，现在由柳村负责人包村长负责，最晚今天（11月20日）下午3:30前受理。',
		'[{"personId":"p-包村长"}] 牲畜（编号 20261120-00001），下级到时间没办，超时上呈到您这里，请受理，最晚今天（11月20日）下午3:30前受理。',
		'[{"personId":"p-王秀兰"}] 牲畜（编号 20261120-00001），到时间没办，自动转给了柳村负责人包村长。',
		'[{"personId":"p-赵网"}] 牲畜（编号 20261120-00001），现在由柳村负责人包村长负责，最晚今天（11月20日）下午3:30前受理。',
	])
})

test('what comes back says who has it now, why, and by when', () => {
	const came = { owner: VILLAGE, ownerPath: ['旗', '柳村'] }
	const now = '现在由柳村负责人包村长负责，最晚今天（11月20日）下午3:30前受理'
	expect(
		heard({
			event: 'return',
			by: STAFF,
			reason: '不归我管',
			tells: ['reporter', 'ownerDesk', 'coHandlers'],
			set: came,
		}),
	).toEqual([
		`[{"openid":"o-villager"}] 您报的“牲畜”，王秀兰说不归他那里管，退回了，“不归我管”，${now}。`,
		'[{"personId":"p-包村长"}] 牲畜（编号 20261120-00001），王秀兰退回到您这里，请受理，“不归我管”，最晚今天（11月20日）下午3:30前受理。',
		`[{"personId":"p-赵网"}] 牲畜（编号 20261120-00001），现在由柳村负责人包村长负责，“不归我管”，最晚今天（11月20日）下午3:30前受理。`,
	])
	expect(
		heard({
			event: 'rework',
			by: DISPATCHER,
			reason: '栅栏没修好',
			tells: ['reporter', 'ownerDesk'],
			set: { status: 'processing' },
		}),
	).toEqual([
		'[{"openid":"o-villager"}] 您报的“牲畜”，高调度说还没办好，“栅栏没修好”，退回柳村一格网格长王秀兰重新办，最晚12月1日上午9:00前给您结果。',
		'[{"personId":"p-王秀兰"}] 牲畜（编号 20261120-00001），退回返工，还没解决，请重新办，“栅栏没修好”，最晚12月1日上午9:00前办结。',
	])
})

test('who joined, or was merged in, hears the state and words meant for all, and of no person', () => {
	const public1 = {
		joined: ['o-joiner'],
		merged: [{ id: 'r0', number: '20261119-00009', openid: 'o-merged' }],
	}
	const tells: Audience[] = ['mergedReporters', 'joiners']
	const both = (said: string) =>
		['o-merged', 'o-joiner'].map(
			(openid) => `[{"openid":"${openid}"}] 您关心的“牲畜”（编号 20261120-00001），${said}`,
		)
	const note = { event: 'note', by: STAFF, tells } as const
	expect(heard({ ...note, note: '找到了高志强的羊' }, public1)).toEqual([])
	expect(heard({ ...note, note: '羊赶走了', isPublic: true }, public1)).toEqual(
		both('现在是“待受理”，“羊赶走了”。'),
	)
	// What has not passed the content check is nobody's news yet.
	expect(heard({ ...note, note: '羊赶走了', isPublic: true }, public1, 'waiting')).toEqual([])
	const accepted = { event: 'accept', by: STAFF, tells, note: '我去看看' } as const
	expect(heard({ ...accepted, set: { status: 'accepted' } }, public1)).toEqual(both('现在是“已受理”。'))
})

test('each template has a place for each of its fields once', () => {
	for (const key of TEMPLATE_KEYS) {
		const places = TEMPLATES[key].map(({ place }) => place)
		expect(new Set(places).size).toBe(places.length)
	}
})
