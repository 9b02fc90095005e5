/** A stored report, as far as the second count looks at it. */
export interface StoredReport {
	_id: string
	place: { path: { code: string }[] }
	history: StoredEntry[]
}

interface StoredEntry {
	at: number
	event: string
	by: { kind: string }
	said?: { solved: string; satisfied: string }
	set: {
		status?: string
		rating?: { solved: string; satisfied: string } | null
		clocks?: {
			stage: { kind: string; since: number; dueAt: number } | null
			total: { dueAt: number; stoppedAt: number | null }
			promises?: { of: string; dueAt: number }[]
		}
		merged?: { id: string }[]
	}
}

type Verdict = 'met' | 'missed' | 'none'

/** How a stored report counts in each rate at a moment, told from its raw history alone. Imports no rule of the product. */
export function countedBy(report: StoredReport, now: number): Record<string, Verdict> {
	const history = withoutStrangers(report)
	const status = history.map(({ set }) => set.status).reduce((last, next) => next ?? last) ?? ''
	if (status === 'withdrawn' || status === 'merged') return {}
	const inTime = { response: response(history, now), acceptance: spans(history, now, acceptanceOf, status) }
	if (status === 'rejected') return inTime
	const word = lastWord(history)
	const done = history.findIndex(({ set }) => set.status === 'resolved')
	const again = history.some(
		({ event, said }) => ['rework', 'reopen'].includes(event) || said?.solved === 'no',
	)
	return {
		...inTime,
		completion: spans(history, now, totalOf, status),
		rework: done < 0 ? 'none' : again ? 'met' : 'missed',
		solved: word && (word.solved === 'yes' ? 'met' : 'missed'),
		satisfied: word && (['yes', 'fairly'].includes(word.satisfied) ? 'met' : 'missed'),
	} as Record<string, Verdict>
}

/** The history as if what is no part of it any more had never been one. */
function withoutStrangers({ _id, history }: StoredReport): StoredEntry[] {
	const merged = history.reduce<{ id: string }[]>((last, { set }) => set.merged ?? last, [])
	const parts = [_id, ...merged.map(({ id }) => id)]
	return history.map(({ set: { clocks, ...rest }, ...entry }) => {
		if (!clocks?.promises) return { ...entry, set: { ...rest, ...(clocks && { clocks }) } }
		const own = clocks.promises.filter((one) => parts.includes(one.of)).map((one) => one.dueAt)
		return {
			...entry,
			set: { ...rest, clocks: { ...clocks, total: { ...clocks.total, dueAt: Math.min(...own) } } },
		}
	})
}

function response([submit, ...later]: StoredEntry[], now: number): Verdict {
	const clocks = submit?.set.clocks
	const dueAt = (clocks && acceptanceOf(clocks)) ?? Infinity
	const answers = later.filter(
		({ event, set }) =>
			['accept', 'settle', 'reject', 'note'].includes(event) ||
			(event === 'assign' && set.status === 'accepted'),
	)
	const first = Math.min(...answers.map(({ at }) => at))
	if (first <= dueAt) return 'met'
	return now > dueAt ? 'missed' : 'none'
}

type Clocks = NonNullable<StoredEntry['set']['clocks']>

/** When the clock that is asked about runs out; null while it does not run. */
type Running = (clocks: Clocks) => number | null

const acceptanceOf: Running = ({ stage, total }) => {
	if (stage?.kind !== 'acceptance') return null
	return stage.since > total.dueAt ? stage.dueAt : Math.min(stage.dueAt, total.dueAt)
}
const totalOf: Running = ({ total }) => (total.stoppedAt === null ? total.dueAt : null)

/** Cuts the history into the spans in which one due date held, and looks whether each ended before it. */
function spans(history: StoredEntry[], now: number, running: Running, status: string): Verdict {
	const dueDates = history.flatMap(({ at, set }) => (set.clocks ? [{ at, dueAt: running(set.clocks) }] : []))
	const changes = dueDates.filter(({ dueAt }, place) => dueAt !== dueDates[place - 1]?.dueAt)
	const lapsed = changes.some(({ dueAt }, place) => {
		const end = changes[place + 1]?.at ?? now
		return dueAt !== null && end > dueAt
	})
	if (lapsed) return 'missed'
	const runs = changes[changes.length - 1]?.dueAt !== null
	return runs || (running === totalOf && status === 'suspended') ? 'none' : 'met'
}

const UNSOLVED = { solved: 'no', satisfied: 'no' }

function lastWord(history: StoredEntry[]): { solved: string; satisfied: string } | undefined {
	const words = history.filter(({ event }) =>
		['confirm', 'rate', 'rework', 'reopen', 'heard'].includes(event),
	)
	const last = words[words.length - 1]
	if (!last) return undefined
	if (last.event === 'heard') return last.said
	if (last.event === 'rework') return last.by.kind === 'reporter' ? UNSOLVED : undefined
	return last.event === 'reopen' ? UNSOLVED : (last.set.rating ?? undefined)
}
