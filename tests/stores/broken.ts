import { OF_SMALL_PORTS } from './broken-small-ports'
import { fault, type Fault } from './fault'

/** At least one a port, and each has to be noticed in either adapter. */
export const FAULTS: readonly Fault[] = [
	fault(
		'writes over what was written',
		'showings',
		'add',
		'keeps it; said again, whatever it says, it changes nothing',
		(own) => (showing) => own.add({ ...showing, id: `${showing.id}/${showing.at}` }),
	),
	fault(
		'says everybody where one was asked for',
		'unnamed',
		'ofPerson',
		'is of that person alone',
		(own) => async (_openid, cursor, limit) => own.ofPerson('o-2', cursor, limit),
	),
	fault(
		'adds what is taken',
		'reports',
		'add',
		'adds once: the id is taken from then on',
		(own) => async (report) => {
			await own.add(report)
			return 'added'
		},
	),
	fault(
		'asks for no version',
		'reports',
		'append',
		'is false of a version that stands no longer, and then changes nothing',
		(own) => async (report, entry, checks) => {
			const { version } = (await own.get(report.id)) ?? report
			return own.append({ ...report, version }, { ...entry, version: version + 1 }, checks)
		},
	),
	fault('writes one of two', 'reports', 'appendBoth', 'appends to each its own', (own) => (one) => {
		return own.append(one.report, one.entry, one.checks)
	}),
	fault(
		'leaves out what stands between two pages',
		'reports',
		'atDesks',
		'pages of any length join without a gap or a repetition, equal moments in the order of their ids',
		(own) => {
			return async (desks, cursor, limit) => {
				const { items, next } = await own.atDesks(desks, cursor, limit + 1)
				return { items: items.slice(0, limit), ...(next !== undefined && { next }) }
			}
		},
	),
	fault(
		'shows what begins a page twice',
		'reports',
		'ofReporter',
		'pages of any length join without a gap or a repetition, equal moments in the order of their ids',
		(own) => async (who, cursor, limit) => {
			const page = await own.ofReporter(who, cursor, limit)
			const shorter = limit > 1 ? await own.ofReporter(who, cursor, limit - 1) : page
			return { items: page.items, ...(shorter.next !== undefined && { next: shorter.next }) }
		},
	),
	fault(
		'has a next behind the last',
		'reports',
		'inSection',
		'overdue: pages of any length join without a gap or a repetition, equal moments in the order of their ids',
		(own) => async (where, cursor, limit) => {
			const page = await own.inSection(where, cursor, limit)
			const [last] = page.items.slice(limit - 1)
			return last ? { next: `${last.state.clocks.total.dueAt}.${last.id}`, ...page } : page
		},
	),
	fault(
		'forgets whom it was asked about',
		'reports',
		'publicIn',
		'shows those of one category, if it is asked for',
		(own) => (where, cursor, limit) => {
			const { category: _, ...anything } = where
			return own.publicIn(anything, cursor, limit)
		},
	),
	fault(
		'cuts before it sorts',
		'reports',
		'due',
		'names those for which the timer has something to do, the longest due first',
		(own) => async (now, limit) => {
			return (await own.due(now, 99)).slice(-limit)
		},
	),
	fault(
		'puts every answer over those of others',
		'reports',
		'setModerations',
		'is false where an event came between',
		(own) => async (report, checks) => {
			const now = (await own.get(report.id)) ?? report
			return own.setModerations(now, checks)
		},
	),
	fault(
		'counts what is not yet due',
		'rates',
		'count',
		'counts what was met, and what is due by now',
		(own) => (counting) => {
			return own.count({ ...counting, now: counting.now + 1 })
		},
	),
	fault(
		'swaps the halves',
		'rates',
		'behind',
		'names the reports of each half of a number',
		(own) =>
			(counting, { counted, ...behind }) => {
				return own.behind(counting, { ...behind, counted: counted === 'met' ? 'missed' : 'met' })
			},
	),
	fault(
		'appends the same again',
		'visits',
		'append',
		'adds nothing to one that holds others, has the key, or is not there',
		(own) => (id, count, attempt, slot) =>
			own.append(id, count, { ...attempt, key: `${attempt.key}+` }, slot),
	),
	fault(
		'lets what comes late open a slot again',
		'visits',
		'mark',
		'in the wrong order they come to the same, and what ended stays so',
		(own) => (householdId, marks) => {
			return own.mark(
				householdId,
				marks.map(({ slot: { ended: _, ...slot }, ...one }) => ({ ...one, slot })),
			)
		},
	),
	fault(
		'has no next behind a thousand',
		'roster',
		'page',
		'join without a gap or a repetition; a full one has a next',
		(own) => async (kind, cursor) => {
			const { items } = await own.page(kind, cursor)
			return { items }
		},
	),
	fault(
		'claims whatever was read',
		'roster',
		'startStaging',
		'is false where the pointer has changed since, and then changes nothing',
		(own) => async (pointer, staging) => {
			const found = await own.find(pointer.keys)
			return own.startStaging(found.find((one) => one.kind === 'pointer') ?? pointer, staging)
		},
	),
	fault(
		'switches before the reports',
		'rosterSwitch',
		'switchWith',
		'does neither where a report has changed since, or the claim is another',
		(_own, { roster, reports }) => {
			return async (staging, appended) => {
				if (!(await roster.switchTo(staging))) return false
				for (const { report, entry, checks } of appended) await reports.append(report, entry, checks)
				return true
			}
		},
	),
	fault(
		'binds whoever is bound',
		'roster',
		'bindPerson',
		'of two at once, one is first',
		(own) => async (documentId, hash, openid) => {
			return (await own.bindPerson(documentId, hash, openid)) || documentId.startsWith('person:')
		},
	),
	fault(
		'binds one version alone',
		'roster',
		'addMember',
		'adds a member to every version of a household, which then waits',
		(own) => async (householdId, gridCode, member) => {
			const before = await own.find([`household:${householdId}`])
			await own.addMember(householdId, gridCode, member)
			for (const other of before.slice(1)) if (other.kind === 'household') await own.replace(other)
		},
	),
	fault(
		'redeems a code again',
		'roster',
		'redeemCode',
		'of two at once, one is first',
		(own) => async (document, hash, member, place) => {
			return (await own.redeemCode(document, hash, member, place)) || hash === 'hash'
		},
	),
	fault(
		'shows other versions, too',
		'gaps',
		'areasUnder',
		'are those in force in the version, each once',
		(own) => (code, after, limit, version) => {
			return own.areasUnder(code, after, limit, version + 1)
		},
	),
	fault(
		'saves over another step',
		'imports',
		'saveJob',
		'is false of any other state, and then saves nothing',
		(own) => async (job) => {
			const { step = job.step } = (await own.job(job.id)) ?? {}
			return own.saveJob({ ...job, step: step + 1 })
		},
	),
	fault(
		'begins at the part itself',
		'imports',
		'parts',
		'come in the order of their numbers, after one, as many as are wanted',
		(own) => (jobId, kind, after, limit) => {
			return own.parts(jobId, kind, after - 1, limit)
		},
	),
	...OF_SMALL_PORTS,
]
