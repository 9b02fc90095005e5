import type { Actor, HistoryEntry, Report, ReportState } from '#shared/life/report'
import { saysOfClocks, moment } from './outcome-clocks'

interface Change {
	before: ReportState
	after: ReportState
	by: Actor
}

/** How a change of each field reads in the written tables. Nothing is said of a field that stayed as it was. */
type Say = (change: Change) => string[]

const desk = (of: { areaCode: string; post: string } | null): string =>
	of ? `${of.areaCode}/${of.post}` : 'nobody'

/** Whose desk it is that assigns, as the roster of the matrix has it. */
const DESK_OF: Readonly<Record<string, string>> = {
	'county-dispatcher': '旗/dispatcher',
	'second-dispatcher': '旗/dispatcher',
	'town-dispatcher': '镇/dispatcher',
	'village-leader': '柳村/villageLeader',
	'grid-leader': '一格/gridLeader',
	'second-holder': '一格/gridLeader',
	deputy: '一格/gridLeader',
}

function added<T>(before: readonly T[], after: readonly T[], word: (one: T) => string): string[] {
	const was = before.map(word)
	return after.map(word).filter((one) => !was.includes(one))
}

const SAYS: Readonly<Record<keyof ReportState, Say>> = {
	status: ({ after }) => [after.status],
	owner: ({ after }) => [`to ${desk(after.owner)}`],
	// Both follow the owner desk, which every allowed cell is checked for.
	ownerPath: () => [],
	level: () => [],
	// Only a split or a merge of grids sets it, and those are no events of the table.
	placeNow: ({ after }) => [`placed at ${after.placeNow?.map(({ code }) => code).join('/') ?? 'nowhere'}`],
	lead: ({ after: { lead }, by }) => [`led by ${!lead ? 'nobody' : lead.id === by.id ? 'them' : lead.name}`],
	coHandlers: ({ before, after }) => [
		...added(before.coHandlers, after.coHandlers, (one) => `with ${desk(one)}`),
		...added(after.coHandlers, before.coHandlers, (one) => `without ${desk(one)}`),
	],
	formerDesks: ({ before, after }) => [
		...added(before.formerDesks, after.formerDesks, (one) =>
			desk(one) === desk(before.owner) ? 'passed on' : `passed on by ${desk(one)}`,
		),
		...added(after.formerDesks, before.formerDesks, (one) => `not passed on by ${desk(one)}`),
	],
	assignedBy: ({ after: { assignedBy }, by }) => [
		`assigned by ${DESK_OF[by.name] === desk(assignedBy) ? 'them' : desk(assignedBy)}`,
	],
	handlerIds: ({ before, after, by }) =>
		added(before.handlerIds, after.handlerIds, (id) => `handled by ${id === by.id ? 'them' : id}`),
	returns: ({ before, after }) =>
		Object.entries(after.returns)
			.filter(([key, times]) => before.returns[key] !== times)
			.map(([key, times]) => `given up by ${key} x${String(times)}`),
	reworks: ({ after }) => [`rework ${String(after.reworks)}`],
	appealed: () => ['appealed'],
	reopens: ({ after }) => [`reopening ${String(after.reopens)}`],
	supervision: ({ before, after: { supervision } }) =>
		!supervision
			? ['unsupervised']
			: [
					...(supervision.since === before.supervision?.since
						? []
						: [`supervised since ${moment(supervision.since)}`]),
					`note by ${moment(supervision.noteDueAt)}`,
				],
	suspension: ({ after: { suspension } }) => [
		suspension ? `${suspension.kind} until ${moment(suspension.until)}` : 'waits no more',
	],
	suspendedFor: ({ before, after }) => [
		`stood ${String((after.suspendedFor - before.suspendedFor) / 3_600_000)} h`,
	],
	extensions: ({ after: { extensions } }) => [
		`extension ${extensions.asked ? `of ${String(extensions.asked.amount)} asked` : 'decided'}`,
		`${String(extensions.granted)} granted in ${String(extensions.times)}`,
	],
	atTop: ({ after }) => [after.atTop ? 'at top' : 'not at top'],
	clocks: ({ before, after }) => saysOfClocks(before.clocks, after.clocks),
	told: ({ after: { told } }) => [told ? `told by ${told.by} ${moment(told.at)}` : 'untold'],
	checks: ({ before, after: { checks }, by }) => [
		`${String(checks.owed)} owed by ${desk(checks.desk)}`,
		...(checks.named ? [`named ${checks.named.name} for ${checks.named.body}`] : []),
		...added(
			before.checks.done,
			checks.done,
			(one) => `yes of ${one.by.id === by.id ? 'them' : one.by.name} for ${one.body}`,
		),
		...(checks.done.length < before.checks.done.length ? ['each yes undone'] : []),
	],
	rating: ({ after: { rating } }) => [rating ? `rated ${rating.solved}/${rating.satisfied}` : 'unrated'],
	mergedInto: ({ before, after: { mergedInto: into } }) =>
		!into
			? ['on its own']
			: [
					`part of ${into.id} since ${moment(into.at)}`,
					...(into.was === before.status ? [] : [`was ${into.was}`]),
				],
	merged: ({ before, after }) => [
		...added(before.merged, after.merged, ({ id }) => `takes in ${id}`),
		...added(after.merged, before.merged, ({ id }) => `lets go ${id}`),
	],
	// That the owner has heeded what was said is checked in each allowed cell.
	unheeded: ({ before, after }) => [
		...(after.unheeded.added && !before.unheeded.added ? ['more is said'] : []),
		...(after.unheeded.urged && !before.unheeded.urged ? ['haste is asked for'] : []),
	],
	later: ({ after: { later } }) => [`later ${later?.place?.text ?? ''} ${later?.phone ?? ''}`],
	withdrawal: ({ after: { withdrawal } }) => [withdrawal ? `stood as ${withdrawal.was}` : 'stands again'],
	dismissal: ({ after: { dismissal } }) => [
		dismissal ? `dismissed as ${dismissal.was}` : 'dismissed no more',
	],
	shared: ({ after: { shared } }) => [shared ? 'shared' : 'not shared'],
	hidden: ({ after: { hidden = [] } }) => [
		hidden.length > 0 ? `hidden ${hidden.join('+')}` : 'nothing hidden',
	],
	hold: ({ after: { hold } }) => [hold ? `held until ${moment(hold.until)}` : 'not held'],
	reinstated: ({ after: { reinstated } }) => (reinstated ? ['for once'] : []),
	joined: ({ before, after, by }) =>
		added(before.joined, after.joined, (id) => `joined by ${id === by.id ? 'them' : id}`),
}

/** The table is tried some hundred thousand times: most fields tell without being written out. */
function isSame(before: unknown, after: unknown): boolean {
	if (before === after) return true
	const isPlain = typeof before !== 'object' || typeof after !== 'object'
	return !isPlain && JSON.stringify(before) === JSON.stringify(after)
}

/** What an event changed, and who hears of it, in the words of the written tables. */
export function outcomeOf(report: Report, entry: HistoryEntry): string[] {
	const before = report.state
	const change = { before, after: { ...before, ...entry.set }, by: entry.by }
	const fields = (Object.keys(SAYS) as (keyof ReportState)[]).filter(
		(field) => field in entry.set && !isSame(before[field], change.after[field]),
	)
	const heard = (entry.tells ?? []).map((audience) => `tells ${audience}`)
	return [...fields.flatMap((field) => SAYS[field](change)), ...heard]
}
