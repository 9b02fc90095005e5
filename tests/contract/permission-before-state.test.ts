import { AttackedCounty, OUTSIDER, RESIDENT } from '../attacks/attacked-county'
import { nameOf, openidOf, phoneOf, type TwoTowns } from '../cloudfunctions/reach/two-towns'
import { endOf, proposed } from '../cloudfunctions/reach/proposing'
import { METHODS } from '../support/good-inputs'

// Permission is answered before the state: whatever is true of what somebody names, who has no part in it hears the same.

/** What answers everybody: what is the same for all, and the own things. It names nothing of others (field tables). */
const ANSWERS = `
account.show account.uploads account.bindPost account.bindPhone account.phoneNumber account.portrait account.dropPortrait
account.kept account.looks account.ownReports account.forget card.show category.list place.search place.children
report.categories report.submit report.mine household.bind household.leave
message.list message.unread message.read message.changed message.templates message.consent visit.due`
	.trim()
	.split(/\s+/)

/** What everybody may call for something of their own: that nothing has an id is said to all, what has one to nobody else. */
const OF_OWN = `
report.show report.add report.urge report.answer report.appeal report.reopen report.confirm report.rework report.unsolved
report.rate report.withdraw report.reinstate report.share report.unshare roster.proposal roster.stop`
	.trim()
	.split(/\s+/)

const PENDING = 'o-pending'.padEnd(28, '0')
const NEIGHBOUR = 'o-neighbour'.padEnd(28, '0')
const NOTHING = '0'.repeat(32)

interface Named {
	id: string
	version: number
}

let towns: TwoTowns
let before: string
let county: AttackedCounty
/** Reports in each state, public and private; what one may name of other things, right and wrong. */
const reports: Named[] = []
const named: Record<string, unknown[]> = {}

beforeAll(async () => {
	county = await AttackedCounty.settled()
	towns = county.towns
	const leader = openidOf('gridLeader')
	const { householdId, doorCode } = county.real({ householdId: '', doorCode: '' })
	await towns.ask(PENDING, 'household', 'bind', { doorCode, name: '赵六' })
	let keys = 0
	const lived = async (category: string, steps: readonly [who: string, verb: string, more?: object][]) => {
		const said = { clientKey: `state-report-${++keys}`, category, text: '停水了' }
		let { report } = (await towns.ask(RESIDENT, 'report', 'submit', said)) as { report: Named }
		for (const [who, verb, more] of steps) {
			const input = { id: report.id, version: report.version, ...more }
			;({ report } = (await towns.ask(who, 'report', verb, input)) as { report: Named })
		}
		reports.push(report)
	}
	const { code } = (await towns.ask(leader, 'household', 'issueCode', { householdId })) as { code: string }
	await towns.ask(NEIGHBOUR, 'household', 'bind', { doorCode, name: '钱七', oneTimeCode: code })
	const taken: [string, string] = [leader, 'accept']
	const done: [string, string, object] = [leader, 'resolve', { note: '修好了' }]
	await lived('water', [])
	await lived('water', [taken, [leader, 'start']])
	await lived('water', [taken, [leader, 'suspend', { days: 3, reason: '等配件' }]])
	await lived('water', [taken, done])
	await lived('water', [taken, done, [RESIDENT, 'confirm', { solved: 'yes', satisfied: 'yes' }]])
	await lived('water', [[RESIDENT, 'withdraw']])
	await lived('water', [[leader, 'reject', { rejectReason: 'notOurs', note: '请到派出所办' }]])
	await lived('dispute', [])
	await lived('dispute', [[RESIDENT, 'withdraw']])
	const end = endOf(towns, 'townDispatcher', '100-1', 'dispatcher')
	const { id: proposal } = await proposed(towns, 'townClerk', 'endPost', end)
	const job = { name: '名册.xlsx', digest: 'b'.repeat(64) }
	const opened = (await towns.ask(openidOf('townClerk'), 'roster', 'open', job)) as { importId: string }
	const memberId = await memberOf(leader, String(householdId))
	Object.assign(named, {
		householdId: [householdId, 'h-none'],
		memberId: [memberId, 'm-none'],
		importId: [opened.importId, NOTHING],
		areaCode: ['100', '100-1-1-1', 'nowhere'],
		personId: [towns.idOf('gridLeader'), 'p-none'],
		phone: [phoneOf('gridLeader'), '13999999999'],
		proposal: [proposal],
	})
	before = towns.cloud.digest()
})

async function memberOf(leader: string, householdId: string): Promise<string> {
	const { household } = (await towns.ask(leader, 'household', 'show', { householdId })) as {
		household: { members: { memberId: string }[] }
	}
	return household.members[0]?.memberId ?? ''
}

/** All that a good input may name in the place of what it names, each by itself; a version present, stale and to come. */
function variants(name: string, input: Record<string, unknown>): Record<string, unknown>[] {
	const real = county.real(input)
	if (name.startsWith('report.') && 'id' in input)
		return reports.flatMap(({ id, version }) => {
			const versions = 'version' in input ? [version, Math.max(1, version - 1), version + 7] : [undefined]
			const into = 'into' in input ? { into: reports[0]?.id } : {}
			return versions.map((one) => ({
				...real,
				id,
				...into,
				...(one !== undefined && { version: one }),
			}))
		})
	if (name.startsWith('roster.') && 'id' in input)
		return (named['proposal'] ?? []).map((id) => ({ ...real, id }))
	const wrong = Object.keys(input).flatMap((field) =>
		(named[field] ?? []).map((value) => ({ ...real, [field]: value })),
	)
	const versions = 'version' in input ? [0, 1, 7].map((version) => ({ ...real, version })) : []
	return [real, ...wrong, ...versions]
}

const refusedOnes = METHODS.filter(({ name }) => !ANSWERS.includes(name))
const PEOPLE = new RegExp(
	[
		'王五',
		'赵六',
		'户主',
		'李四',
		'停水',
		'地界',
		nameOf('gridLeader'),
		nameOf('townClerk'),
		'1[3-9]\\d{9}',
	].join('|'),
)

test('every method is one that answers everybody, or one that is asked here', () => {
	const all = METHODS.map(({ name }) => name)
	expect([...ANSWERS, ...OF_OWN].filter((name) => !all.includes(name))).toEqual([])
})

let asked = 0

test.each(refusedOnes)('$name says nothing of how anything stands', async ({ name, noun, verb, good }) => {
	const heard = new Set<string>()
	for (const who of [OUTSIDER, PENDING])
		for (const input of variants(name, good.input)) {
			asked += 1
			const answer = await towns.cloud.call(who, noun, verb, input)
			heard.add(answer.ok ? 'answered' : `${answer.error.code} ${answer.error.message}`)
		}
	expect([...heard]).toEqual([expect.stringMatching(/^NO_PERMISSION /)])
	expect([...heard].join()).not.toMatch(PEOPLE)
	const unknown = { ...county.real(good.input), ...('id' in good.input && { id: NOTHING }) }
	for (const who of [OUTSIDER, PENDING])
		expect(await towns.cloud.call(who, noun, verb, unknown)).toMatchObject({
			ok: false,
			error: { code: OF_OWN.includes(name) ? 'NOT_FOUND' : 'NO_PERMISSION' },
		})
})

const ofNeighbours = METHODS.filter(({ name }) => OF_OWN.includes(name) && /^report\.(?!show)/.test(name))

test.each(ofNeighbours)('$name is not a neighbour’s to send, whatever the version', async (one) => {
	const { name, noun, verb, good } = one
	const heard = new Set<string>()
	for (const input of variants(name, good.input)) {
		const answer = await towns.cloud.call(NEIGHBOUR, noun, verb, input)
		heard.add(answer.ok ? 'answered' : answer.error.code)
	}
	expect([...heard]).toEqual(['NO_PERMISSION'])
})

test('it changed nothing, and is counted', () => {
	expect(towns.cloud.digest()).toBe(before)
	process.stdout.write(`permission before state: ${asked} calls\n`)
	expect(asked).toBeGreaterThan(1500)
})
