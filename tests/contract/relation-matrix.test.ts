import { isEverOpenTo } from '../../cloudfunctions/modules/reports/life/decide'
import { relationsOf } from '../../cloudfunctions/modules/reports/life/relations'
import { LIFE } from '../../cloudfunctions/modules/reports/life/table'
import type { TwoTowns } from '../cloudfunctions/reach/two-towns'
import { METHODS } from '../support/good-inputs'
import { asWho, relatedTowns } from './related-people'

// What somebody may do to a report by what they are to it: every method that is about one, by hand, asked of the use cases.

/** Who asks, and of which report; what they are to it. */
const COLUMNS: readonly (readonly [who: string, report: string, is: string])[] = [
	['reporter', 'open', 'its reporter'],
	['unnamedReporter', 'unnamed', 'its reporter, unnamed'],
	['joiner', 'open', 'a neighbour who joined'],
	['neighbour', 'open', 'a neighbour'],
	['pending', 'open', 'a neighbour who is not confirmed'],
	['stranger', 'open', 'a stranger'],
	['villageLeader', 'open', 'the owner, to whom it was passed up'],
	['police', 'open', 'a helper'],
	['gridLeader', 'open', 'the former desk'],
	['gridMember', 'open', 'a member of the grid that it comes from'],
	['townDispatcher', 'open', 'a dispatcher above'],
	['countyDispatcher', 'open', 'the one further above'],
	['countyClerk', 'open', 'the clerk of the root'],
	['townClerk', 'open', 'a clerk of a town'],
	['otherTownDispatcher', 'open', 'a dispatcher elsewhere'],
	['gridLeader', 'onBehalf', 'who said it for somebody, and owner'],
	['gridMember', 'onBehalf', 'a member of the owner’s grid'],
	['verifier', 'checked', 'the verifier named'],
	['endedVerifier', 'checked', 'one who was named before'],
	['endedLeader', 'checked', 'a handler whose post has ended'],
	['movedLeader', 'moved', 'a handler who has moved on to another post'],
	['gridLeader', 'barring', 'one whom it bars'],
]

/**
 * `+` theirs, as far as the state allows it; `r` they read it and are told that it is not theirs; `-` no permission. In the
 * order of the columns: residents, whoever has to do with it, those above and beside, said for somebody, checked, past, barred.
 */
const TABLE = `
report.show
= ++++-- ++++ +++-- ++ +- ++ -
report.join
= ++++-- ---- ----- -- -- -- -
report.urge
= +++--- rrrr rr--- rr r- -- -
report.unsolved
= rr+--- rrrr rr--- rr r- -- -
report.add report.answer report.appeal report.confirm report.rate report.reinstate report.share report.unshare report.withdraw
= ++---- rrrr rr--- rr r- -- -
report.rework
= ++---- rrrr rr--- rr +- -- -
report.reopen
= ++---- rrrr ++--- rr r- -- -
report.accept report.start report.ask report.askExtension report.suspend report.resolve report.escalate report.return report.reject
report.told
= ------ +rrr rr--- +r r- -- -
report.settle
= ------ +rrr rr--- ++ r- -- -
report.note
= ------ +++r rr--- +r r- -- -
report.assign report.dismiss report.heard report.hide report.unhide report.merge report.restore report.resume
report.targets report.alike
= ------ +rrr ++--- +r r- -- -
report.grantExtension report.refuseExtension report.nameVerifier report.supervise report.unmerge
report.verifiers
= ------ rrrr ++--- rr r- -- -
report.verify
= ------ rrrr rr--- rr +- -- -
report.hold report.endHold
= ------ rrrr rr+-- rr r- -- -
report.flood report.dismissFlood report.restoreFlood
= ------ +--- ++--- +- -- -- -
`

const counts = { '+': 0, r: 0, '-': 0 }
let towns: TwoTowns
let ids: Map<string, string>
beforeAll(async () => {
	;({ towns, ids } = await relatedTowns())
})

const rows = new Map<string, string>()
let names: string[] = []
for (const line of TABLE.trim().split('\n')) {
	if (!line.startsWith('= ')) names.push(...line.split(' '))
	else {
		for (const name of names) rows.set(name, line.slice(2).replaceAll(' ', ''))
		names = []
	}
}

const ABOUT_ONE = METHODS.filter(({ method }) => method.reach.kind === 'report')

test('every method that is about a report has its row', () => {
	expect([...rows.keys()].sort()).toEqual(ABOUT_ONE.map(({ name }) => name).sort())
})

test.each(ABOUT_ONE)('$name', async ({ name, noun, verb, good: { input } }) => {
	const before = towns.cloud.digest()
	const found: string[] = []
	for (const [who, report, is] of COLUMNS) {
		const id = ids.get(report) ?? ''
		// Of a version that is none: nothing is changed, and who may not learns no more than that.
		const version = 'version' in input && { version: 99 }
		const photos = 'photos' in input && { photos: [] }
		const answer = await towns.cloud.call(asWho(who), noun, verb, { ...input, id, ...version, ...photos })
		const code = answer.ok ? 'done' : answer.error.code
		expect([is, code]).toEqual([is, expect.stringMatching(/^(?!INTERNAL)/)])
		const isRefused = code === 'NO_PERMISSION' || code === 'NOT_FOUND'
		const sign = isRefused ? '-' : isTheirs(verb, asWho(who), id) ? '+' : 'r'
		counts[sign] += 1
		found.push(`${sign} ${is}`)
	}
	const cells = rows.get(name) ?? ''
	expect(found).toEqual(COLUMNS.map(([, , is], at) => `${cells[at] ?? ''} ${is}`))
	if (name !== 'report.add') expect(towns.cloud.digest()).toBe(before)
})

test('the cells are counted', () => {
	const { r, '+': may, '-': not } = counts
	process.stdout.write(`relations: ${may} allowed, ${r} read alone, ${not} refused\n`)
	expect(may + r + not).toBe(ABOUT_ONE.length * COLUMNS.length)
})

/** What these are asked for. */
const SERVES: Readonly<Record<string, string>> = {
	targets: 'assign',
	verifiers: 'nameVerifier',
	alike: 'merge',
}

/** Whether the life table has an event for somebody who is this to it; what is no event is theirs once it is answered. */
function isTheirs(verb: string, openid: string, id: string): boolean {
	const event = LIFE.find((row) => row.event === (SERVES[verb] ?? verb))?.event
	if (event === undefined) return true
	const report = towns.cloud.reports.peek(id)
	if (!report) throw new RangeError(id)
	const entries = towns.inForce()
	const person = entries.flatMap((one) =>
		one.kind === 'person' && one.keys.includes(`openid:${openid}`) ? [one.person] : [],
	)[0]
	const homes = entries.flatMap((one) =>
		one.kind === 'household' &&
		one.household.members.some((member) => member.openid === openid && member.state === 'confirmed')
			? one.household.path.map(({ code }) => code)
			: [],
	)
	const chain = report.state.ownerPath.flatMap((code) =>
		entries.flatMap((one) => (one.kind === 'area' && one.area.code === code ? [one.area] : [])),
	)
	const viewer = {
		openid: report.isUnnamed ? (report.reporter.openid ?? '') : openid,
		homes,
		...(person && { person }),
	}
	return isEverOpenTo(relationsOf(viewer, report, chain, towns.cloud.now), event)
}
