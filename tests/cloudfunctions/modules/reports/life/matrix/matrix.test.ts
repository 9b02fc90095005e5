import { append } from '../../../../../../cloudfunctions/modules/reports/life/append'
import { allowedEvents, decide } from '../../../../../../cloudfunctions/modules/reports/life/decide'
import { REPORT_EVENTS } from '#shared/life/event'
import { RELATIONS } from '../../../../../../cloudfunctions/modules/reports/life/relation'
import { STATUSES } from '#shared/life/status'
import { LIFE } from '../../../../../../cloudfunctions/modules/reports/life/table'
import { Random } from '../../../../../../local/seeds/random'
import { agrees, ALLOWED_CELLS, CELLS, LACKING_CELLS, resultOf, type Cell } from './cells'
import { situationsIn } from './expectations'
import { mutationTests } from './mutation-tests'
import { nameOf } from './mutations'
import { rosterOf } from './roster'
import { senderIn, SENDERS } from './senders'
import { SCENES } from './situations'
import { NEVER } from './written/never'

const told = (cell: Cell): string => `${cell.key}: ${resultOf(cell)}, not ${cell.expected}`

test('every state, every event and everything that somebody can be to a report is tried', () => {
	expect([...new Set(CELLS.map(({ event }) => event))].sort()).toEqual([...REPORT_EVENTS].sort())
	const never: Record<string, string[]> = {}
	for (const status of STATUSES) {
		const scenes = SCENES.filter(({ report }) => report.state.status === status)
		expect(new Set(scenes.map(({ name }) => name))).toEqual(situationsIn(status.toUpperCase()))
		const present = new Set(
			scenes.flatMap((scene) => SENDERS.flatMap((sender) => [...senderIn(sender, scene).relations])),
		)
		never[status] = RELATIONS.filter((relation) => !present.has(relation))
	}
	expect(never).toEqual(NEVER)
})

const refused = CELLS.length - ALLOWED_CELLS.length
const counts = `${String(CELLS.length)} cells: ${String(ALLOWED_CELLS.length)} allowed, ${String(refused)} refused`

test(`what is written by hand holds in each of ${counts}`, () => {
	expect(CELLS.filter((cell) => !agrees(cell)).map(told)).toEqual([])
})

test(`what an event needs is asked for by its field, in ${String(LACKING_CELLS.length)} cells that lack something`, () => {
	expect(LACKING_CELLS.filter((cell) => !agrees(cell)).map(told)).toEqual([])
})

test('each row of the table decides some of the allowed cells', () => {
	const decided = LIFE.map((row) => {
		const cells = ALLOWED_CELLS.filter(
			({ event, sending }) => event === row.event && 'entry' in decide(event, 'key', sending, [row]),
		)
		return { row: nameOf(row), cells: cells.length }
	})
	expect(decided.filter(({ cells }) => cells === 0)).toEqual([])
})

test('where it lies and how high go with the desk', () => {
	const { area } = rosterOf('everybody')
	const wrong: string[] = []
	for (const { key, event, sending } of ALLOWED_CELLS) {
		const decision = decide(event, 'key', sending)
		if ('refusal' in decision) throw new Error(decision.refusal.code)
		const { owner, ownerPath, level } = append(sending.report, decision.entry).state
		// What was taken back before its grid ended lies there still.
		if (owner.areaCode === '旧格') continue
		const { path, level: wanted } = area(owner.areaCode)
		if (level !== wanted || ownerPath.join() !== path.map(({ code }) => code).join()) wrong.push(key)
	}
	expect(wrong).toEqual([])
})

test('what was added and urged waits until whoever it lies with does something', () => {
	const unheeded = { added: true, urged: true }
	const wrong: string[] = []
	for (const { key, event, sending } of ALLOWED_CELLS) {
		const { report, relations, actor } = sending
		const decision = decide(event, 'key', {
			...sending,
			report: { ...report, state: { ...report.state, unheeded } },
		})
		if ('refusal' in decision) throw new Error(decision.refusal.code)
		const isTheirs = actor.kind === 'staff' && (relations.has('ownerHolder') || relations.has('lead'))
		const left = decision.entry.set.unheeded ?? unheeded
		if (left.added === isTheirs || left.urged === isTheirs) wrong.push(key)
	}
	expect(wrong).toEqual([])
})

test('what is offered to somebody is what they may send in one way or another', () => {
	const taken = new Set(ALLOWED_CELLS.map(senderAndEvent))
	const offered = new Map(CELLS.map(({ sending }) => [sending.relations, sending]))
	const events = new Map([...offered].map(([relations, sending]) => [relations, allowedEvents(sending)]))
	const wrong = CELLS.filter(
		(cell) => events.get(cell.sending.relations)?.includes(cell.event) !== taken.has(senderAndEvent(cell)),
	)
	expect(wrong.map(told)).toEqual([])
})

function senderAndEvent({ key, event }: Cell): string {
	return [event, ...key.split(' | ').slice(1)].join(' | ')
}

// Any of them: matrix.long.test.ts.
describe('one thing of the table changed', () => {
	const chance = new Random(20_261_130)
	mutationTests((all) => all.filter(() => chance.int(1, 3) === 1))
})
