import type { Output } from '../../../cloudfunctions/modules/contract'
import { readingOf } from '../../../cloudfunctions/modules/reports/life/relations'
import type { Relation } from '../../../cloudfunctions/modules/reports/life/relation'
import { nameOf, openidOf, phoneOf, TwoTowns, type Somebody } from './two-towns'
import { eventsIn } from '../../support/offered'

// What ended, ended: a post gives nothing from its last day's end on but the record of what one did oneself.

type View = Output<'report', 'show'>['report']

const TODAY = '2026-09-16'
const YESTERDAY = '2026-09-15'
const FOR = { name: '李四', phone: '13611112222' }
const SAID = '两家为地界吵起来了'
const LATER = '后来去了第二次'
const SECRETS = [FOR.name, FOR.phone, SAID, LATER]
const GRID = '100-1-1-1'

let towns: TwoTowns
let report: View
beforeEach(async () => {
	towns = await TwoTowns.settled()
})

const event = async (who: Somebody, verb: string, input: object = {}): Promise<View> => {
	const answer = (await towns.ask(openidOf(who), 'report', verb, {
		id: report.id,
		version: report.version,
		...input,
	})) as { report: View }
	report = answer.report
	return report
}

/** The grid's leader says it for somebody without WeChat, takes it and begins. */
async function begun(category: string): Promise<void> {
	const answer = await towns.ask(openidOf('gridLeader'), 'report', 'submit', {
		clientKey: `ended-${category}`,
		category,
		text: SAID,
		place: { areaCode: GRID },
		onBehalf: FOR,
	})
	report = (answer as { report: View }).report
	await event('gridLeader', 'accept')
	await event('gridLeader', 'start')
}

const ended = (who: Somebody, desk: object) =>
	towns.ask(openidOf('countyClerk'), 'roster', 'endPost', {
		...desk,
		personId: towns.idOf(who),
		lastDay: YESTERDAY,
	})
const LEADS = { areaCode: GRID, post: 'gridLeader' }

/** Everything that somebody's phone can ask about it. */
async function told(who: Somebody): Promise<string> {
	const asked = [
		['report', 'show', { id: report.id }],
		['report', 'mine', {}],
		['report', 'mine', { text: FOR.name }],
		['report', 'inbox', { view: 'ended' }],
		['report', 'search', { text: SAID }],
		['report', 'nearby', {}],
		['household', 'list', {}],
		['message', 'list', {}],
	] as const
	const answers = []
	for (const [noun, verb, input] of asked) answers.push(await towns.as(who, noun, verb, input))
	return JSON.stringify(answers)
}

const saysOf = (text: string): string[] => SECRETS.filter((one) => text.includes(one))

describe.each(['dispute', 'road'])('a report of %s', (category) => {
	test('is read by its speaker and handler while the post lasts, and leaves them their own entries', async () => {
		await begun(category)
		expect(saysOf(await told('gridLeader'))).toEqual(SECRETS.slice(0, 3))
		await ended('gridLeader', LEADS)
		await event('villageLeader', 'note', { note: LATER })
		expect(saysOf(await told('gridLeader'))).toEqual([])
		const left = (await towns.ask(openidOf('gridLeader'), 'report', 'show', { id: report.id })) as {
			report: View
		}
		expect(left.report).toMatchObject({
			recordOnly: true,
			number: report.number,
			category,
			status: 'processing',
			text: '',
			allowed: [],
			owner: { name: '', phone: '' },
		})
		expect(left.report.history.map((entry) => entry.event)).toEqual(['submit', 'accept', 'start'])
		const { items } = (await towns.ask(openidOf('gridLeader'), 'report', 'mine', {})) as {
			items: { number: string; text: string }[]
		}
		expect(items).toMatchObject([{ number: report.number, text: '' }])
	})

	test('is not read on in another post', async () => {
		await begun(category)
		await ended('gridLeader', LEADS)
		const other = { areaCode: '100-2-1-1', post: 'gridMember', kind: 'holder', from: TODAY }
		const who = { name: nameOf('gridLeader'), phone: phoneOf('gridLeader') }
		await towns.ask(openidOf('countyClerk'), 'roster', 'appoint', { ...other, ...who })
		expect(saysOf(await told('gridLeader'))).toEqual([])
	})

	test('is read by a deputy of those above on the days alone on which they stand in', async () => {
		await begun(category)
		const desk = { areaCode: '100-1-1', post: 'villageLeader' }
		const deputy = { name: nameOf('otherLeader'), phone: phoneOf('otherLeader') }
		const appointed = { ...desk, ...deputy, kind: 'deputy', from: TODAY }
		await towns.ask(openidOf('countyClerk'), 'roster', 'appoint', appointed)
		const show = () => towns.codeOf('otherLeader', 'report', 'show', { id: report.id })
		expect([
			await show(),
			await towns.codeOf('otherLeader', 'report', 'desk', { section: 'overdue' }),
		]).toEqual(['NO_PERMISSION', 'NO_PERMISSION'])
		const away = { ...desk, personId: towns.idOf('villageLeader'), from: TODAY }
		await towns.ask(openidOf('countyClerk'), 'roster', 'leave', away)
		expect(await show()).toBe('done')
	})
})

test('a verifier who was named is named and reads as long as the post lasts, and another is named after', async () => {
	await begun('land')
	const desk = { areaCode: '100-1-1', post: 'verifier' }
	const who = { name: nameOf('otherLeader'), phone: phoneOf('otherLeader') }
	const to = { ...desk, ...who, kind: 'holder', from: TODAY }
	await towns.ask(openidOf('countyClerk'), 'roster', 'appoint', to)
	await event('gridLeader', 'resolve', { note: LATER })
	const personId = towns.idOf('otherLeader')
	await event('townDispatcher', 'nameVerifier', { to: desk, personId })
	expect(report.check).toEqual({ owed: 2, title: '前进村核查员', name: who.name })
	expect(saysOf(await told('otherLeader'))).toEqual(SECRETS)
	await ended('otherLeader', desk)
	expect(saysOf(await told('otherLeader'))).toEqual([])
	const { report: now } = (await towns.ask(openidOf('townDispatcher'), 'report', 'show', {
		id: report.id,
	})) as { report: View }
	expect(now.check).toEqual({ owed: 2, title: '前进村核查员', name: '', isLeft: true })
	expect(eventsIn(now)).toContain('nameVerifier')
})

test('messages of a post that ended stay in their box, and say nothing', async () => {
	await begun('road')
	await event('townDispatcher', 'supervise', { note: LATER })
	const texts = async () => {
		const { items } = (await towns.ask(openidOf('gridLeader'), 'message', 'list', {})) as {
			items: { reader: string; text: string; about: object }[]
		}
		return items.filter(({ reader }) => reader === 'staff')
	}
	const before = await texts()
	expect(JSON.stringify(before)).toContain(SAID)
	await ended('gridLeader', LEADS)
	expect(await texts()).toEqual(
		before.map((one) => ({ ...one, text: '这件事已经不归您办，内容看不到了。', about: {} })),
	)
})

test.each<Relation>(['handler', 'verifiedIt', 'spokeForIt'])(
	'having been its %s gives the own record',
	(was) => {
		for (const isPrivate of [true, false]) {
			const report = { category: { private: isPrivate } } as Parameters<typeof readingOf>[0]
			expect(readingOf(report, new Set([was]))).toBe('record')
			expect(readingOf(report, new Set([was, 'neighbour']))).toBe('public')
		}
	},
)
