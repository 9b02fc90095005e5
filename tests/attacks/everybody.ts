import { Random } from '../../local/seeds/random'
import type { Report } from '../../miniprogram/shared/life/report'
import type { RosterDocument } from '../../cloudfunctions/modules/org/documents'
import type { Visit } from '../../cloudfunctions/modules/visits/ports/visit-store'
import { METHODS } from '../support/good-inputs'
import { AttackedTowns } from './attacked-towns'
import {
	fieldsOf,
	HOSTILE_TEXTS,
	isRecord,
	OPERATORS,
	overfull,
	withValue,
	type Field,
} from './hostile-values'
import { marksIn, mayChange, readByRight, type Attacker, type Changed } from './rights'

/** One method, as good inputs name it. */
type Target = (typeof METHODS)[number]

export interface Tally {
	calls: number
	answered: number
	refused: Record<string, number>
	/** What no attack may come to: a fault, a mark in an answer, a document changed by whom it does not belong to. */
	faults: string[]
	leaks: string[]
	changes: string[]
	/** The marks that somebody read by right: what nobody ever reads would be no mark. */
	seen: Set<string>
}

const emptyTally = (): Tally => ({
	calls: 0,
	answered: 0,
	refused: {},
	faults: [],
	leaks: [],
	changes: [],
	seen: new Set(),
})

/** Numbers and empty things in the place of anything. */
const ODD: readonly unknown[] = [null, -1, 0.5, 2 ** 53, 1e308, '', ' ', [], {}, true, [[[]]], '１２３']

/** An input as somebody would write it who has got hold of ids, and of nothing else: at most two fields of it are not as they should be. */
function hostileInput({ method, good }: Target, towns: AttackedTowns, random: Random): unknown {
	let input: unknown = towns.real(good.input)
	const fields = fieldsOf(method.input)
	// Half of them are of the right form: what is named is somebody else's.
	const naming = fields.filter(({ path }) => othersFor(path, towns).length > 0)
	if (naming.length > 0 && random.int(0, 1) === 0) return withOthers(input, naming, towns, random)
	for (let times = random.int(1, 2); times > 0; times--) {
		const { path } = random.pick(fields)
		const others = othersFor(path, towns)
		const kind = random.int(0, 9)
		const value =
			kind < 5
				? random.pick(others.length > 0 ? others : towns.anyId)
				: kind < 7
					? random.pick(HOSTILE_TEXTS)
					: kind < 8
						? random.pick(OPERATORS)
						: kind < 9
							? random.pick(ODD)
							: random.pick(overfull(isRecord(input) ? input : {}, []))
		input = withValue(input, path, value)
	}
	return input
}

/** What there is for a field by its name. What a plan asks is said, and read, by whoever makes it: nothing of others' stands there. */
function othersFor(path: Field['path'], { others }: AttackedTowns): readonly unknown[] {
	return path[0] === 'questions' ? [] : (others[path.findLast((part) => part !== 0) ?? ''] ?? [])
}

/** Each of some fields holds something that is there, and is another's. */
function withOthers(input: unknown, naming: readonly Field[], towns: AttackedTowns, random: Random): unknown {
	return Array.from({ length: random.int(1, 3) }, () => random.pick(naming)).reduce(
		(made, { path }) => withValue(made, path, random.pick(othersFor(path, towns))),
		input,
	)
}

/** The first is as it should be but for who sends it and what it names. */
async function attack(
	towns: AttackedTowns,
	who: Attacker,
	target: Target,
	{ random, inputs }: { random: Random; inputs: number },
	tally: Tally,
): Promise<void> {
	const before = kept(towns)
	for (let at = 0; at < inputs; at++) {
		const input = at === 0 ? towns.real(target.good.input) : hostileInput(target, towns, random)
		await send(towns, who, { name: target.name, noun: target.noun, verb: target.verb, input }, tally)
	}
	const names = new Map([...towns.reports].map(([name, id]) => [id, name]))
	for (const [id, changed] of changedBetween(before, kept(towns)))
		if (!mayChange(who, target.name, changed, names.get(id)))
			tally.changes.push(`${who.name} ${target.name} changed ${id}`)
}

interface Sent {
	name: string
	noun: string
	verb: string
	input: unknown
}

async function send(
	towns: AttackedTowns,
	who: Attacker,
	{ name, noun, verb, input }: Sent,
	tally: Tally,
): Promise<void> {
	const answer = await towns.cloud.event(who.openid, noun, { method: verb, input })
	const text = JSON.stringify(answer)
	tally.calls += 1
	const why = (): string => `${who.name} ${name} ${JSON.stringify(input).slice(0, 300)}`
	if (answer.ok) tally.answered += 1
	else {
		const { code } = answer.error
		tally.refused[code] = (tally.refused[code] ?? 0) + 1
		if (code === 'INTERNAL') tally.faults.push(why())
	}
	for (const mark of readByRight(text, who)) tally.seen.add(mark)
	// A list says again how it read what the caller wrote.
	const written = name === 'roster.readList' ? JSON.stringify(input) : ''
	const found = marksIn(text, who).filter((mark) => !written.includes(mark))
	if (found.length > 0) tally.leaks.push(`${found.join(' ')}: ${why()} → ${text.slice(0, 200)}`)
}

/** All that is there to be opened, asked for plainly: what a thorough thief would do first. */
async function openEverything(towns: AttackedTowns, who: Attacker, tally: Tally): Promise<void> {
	const reads: [noun: string, verb: string, input: object][] = [
		...[...towns.reports.values()].map((id): [string, string, object] => ['report', 'show', { id }]),
		...(towns.others['householdId'] ?? []).flatMap((householdId): [string, string, object][] => [
			['household', 'show', { householdId }],
			['visit', 'house', { householdId }],
			['visit', 'ofHousehold', { householdId }],
		]),
	]
	const { planId, tagPlanId } = towns
	for (const areaCode of towns.others['areaCode'] ?? [])
		reads.push(
			['visit', 'missing', { planId, areaCode }],
			['visit', 'missing', { planId: tagPlanId, areaCode }],
			['visit', 'gone', { areaCode }],
			['pair', 'list', { areaCode }],
			['pair', 'claims', { areaCode }],
		)
	reads.push(['visit', 'tagged', {}], ['visit', 'due', {}], ['visit', 'ofHome', {}], ['pair', 'waiting', {}])
	for (const [noun, verb, input] of reads)
		await send(towns, who, { name: `${noun}.${verb}`, noun, verb, input }, tally)
}

/** Every method, by one of them, who finds the towns as they were. */
export async function attackOf(who: Attacker, seed: number, inputs: number): Promise<Tally> {
	const towns = await AttackedTowns.settled()
	const random = new Random(seed)
	const tally = emptyTally()
	await openEverything(towns, who, tally)
	for (const target of METHODS) await attack(towns, who, target, { random, inputs }, tally)
	return tally
}

/** All of several tallies. */
export function together(tallies: readonly Tally[]): Tally {
	const all = emptyTally()
	for (const one of tallies) {
		all.calls += one.calls
		all.answered += one.answered
		for (const [code, count] of Object.entries(one.refused))
			all.refused[code] = (all.refused[code] ?? 0) + count
		for (const mark of one.seen) all.seen.add(mark)
		all.faults.push(...one.faults)
		all.leaks.push(...one.leaks)
		all.changes.push(...one.changes)
	}
	return all
}

type Kept = Map<string, Report | RosterDocument | Visit>

/** What there is, by what it is: of a person, household or area the newest version. */
function kept({ cloud }: AttackedTowns): Kept {
	const found = new Map<string, Report | RosterDocument | Visit>(
		[...cloud.reports.all(), ...cloud.visits.all()].map((one) => [one.id, one]),
	)
	for (const one of cloud.roster.all()) {
		const last = found.get(entityOf(one))
		if (one.kind === 'uses' || one.kind === 'pointer') continue
		if (!last || sinceOf(last) <= sinceOf(one)) found.set(entityOf(one), one)
	}
	return found
}

function entityOf(one: RosterDocument): string {
	if (one.kind === 'area') return `area ${one.area.code}`
	if (one.kind === 'household') return `household ${one.household.id}`
	return one.kind === 'person' ? `person ${one.person.id}` : one._id
}

const sinceOf = (one: Report | RosterDocument | Visit): number => ('since' in one ? one.since : 0)

/** What is kept is frozen: what is the same is the same object. */
function changedBetween(before: Kept, now: Kept): [id: string, changed: Changed][] {
	return [...new Set([...before.keys(), ...now.keys()])].flatMap((id): [string, Changed][] => {
		const [was, is] = [before.get(id), now.get(id)]
		return was === is ? [] : [[id, { ...(was && { was }), ...(is && { is }) }]]
	})
}
