import type { Viewer } from '../org/rules/viewer'
import { GRANT_WORDS } from '../../words/reach'
import { MOVE_PROBLEMS, undidChange } from '../../words/roster-changes'
import type { Input, Output } from './contract/roster'
import type { Call } from './call'
import { toIso } from '#shared/clock/china-time'
import { UserError } from '../../rpc/user-error'
import { followHouses } from '../reports/follow/houses'
import { namesOf } from './binding/show'
import { carryBindings, withoutBindings } from './bindings'
import type { RosterChange } from './change-log'
import { readsChange } from './change-reach'
import { entryId, rosterKey, type PersonDocument, type RosterEntry, type Staging } from '../org/documents'
import { EVERYWHERE } from '../org/editable-roster'
import { logChange } from './log-change'
import { workOf } from './edits/begin-edit'
import { requireSecond } from './proposals/propose'
import { claim, finish, write } from './staging'

const CHANGES_SHOWN = 30

/** Pages of a thousand documents that one step writes. */
const PAGES_A_STEP = 100

/** The latest changes of the roster where the caller keeps it. Only the last one can be taken back: later ones build on it. */
export async function changes(call: Call): Promise<Output<'changes'>> {
	const { snapshot, viewer } = await call.roster()
	const found = await call.ports.imports.changes(snapshot.version, CHANGES_SHOWN)
	const { person } = viewer
	return {
		changes: found
			.filter((change) => readsChange(person, change, call.day))
			.map((change) => ({
				version: change.version,
				at: toIso(change.at),
				by: namesOf(change),
				what: change.what,
				canUndo: change.version === snapshot.version && canUndo(change),
			})),
	}
}

/**
 * One step of taking the latest change back: a further version says again what the one before it said, with the people
 * who have bound themselves since.
 */
export async function undo({ version }: Input<'undo'>, call: Call): Promise<Output<'undo'>> {
	const { snapshot, viewer } = await call.roster()
	const { imports, roster } = call.ports
	const [latest] = await imports.changes(snapshot.version, 1)
	await requireTakeBack(call, viewer, latest)
	const work = undoWork(version)
	if (latest?.work === work && latest.version === snapshot.version) {
		await followHouses(call.ports, snapshot.version)
		return { done: true }
	}
	if (latest?.version !== version) throw new UserError('NOT_FOUND')
	if (latest.isFinal) throw new UserError('MOVE_NOT_POSSIBLE', undefined, MOVE_PROBLEMS.cannotUndo)
	if (!canUndo(latest)) throw new UserError('NOT_FOUND')
	if (snapshot.version !== version) throw new UserError('ROSTER_CHANGED')
	const { what, undoing = UNTOLD } = latest
	const together = await requireSecond(call, viewer, {
		change: { verb: 'undo', input: { version } },
		work: workOf('undo', call, { version }),
		version,
		what: undidChange(what),
		deeds: undoing.deeds,
		many: undoing.many,
		details: () => [],
		before: version,
	})
	const staging = await claim(roster, snapshot.pointer, work, call.now)
	if (!(await bringBack(call, version, staging))) return { done: false }
	const { id = '', name = '' } = viewer.person ?? {}
	await logChange(
		call,
		{
			version: staging.version,
			by: { id, name },
			what: undidChange(what),
			work,
			...together,
			...(latest.reached && { reached: latest.reached }),
			...(latest.post && { post: latest.post }),
		},
		{ deeds: undoing.deeds },
	)
	await finish(roster, staging)
	await followHouses(call.ports, staging.version)
	return { done: true }
}

/** A change of an older release does not say what taking it back does: two people look at it. */
const UNTOLD: NonNullable<RosterChange['undoing']> = {
	deeds: [],
	many: { lines: [[EVERYWHERE]], personIds: [], words: [] },
}

/**
 * Taking back is granting the other way round: only who could have made the change, and nobody what was done to their own posts.
 * @throws UserError NO_PERMISSION
 */
async function requireTakeBack(
	call: Call,
	{ person }: Viewer,
	latest: RosterChange | undefined,
): Promise<void> {
	call.knowsRelation('version')
	if (!latest || !person) return
	if (!readsChange(person, latest, call.day))
		throw new UserError('NO_PERMISSION', undefined, GRANT_WORDS.beyondReach)
	const own = await call.ports.roster.find([rosterKey.person(person.id)])
	const entries = own.filter((one): one is PersonDocument => one.kind === 'person')
	const made = entries.find(({ since }) => since === latest.version)
	const before = entries.find(({ until }) => until === latest.version)
	if (made && postsText(made) !== postsText(before))
		throw new UserError('NO_PERMISSION', undefined, GRANT_WORDS.oneself)
}

/** The posts of a person in one line. */
function postsText(document: PersonDocument | undefined): string {
	const posts = document?.person.posts ?? []
	return JSON.stringify(posts.map(({ areaCode, post, kind, from, to }) => [areaCode, post, kind, from, to]))
}

const undoWork = (version: number): string => `undo-${version}`

/** Not what took back another change, and nothing that more than the roster went along with. */
function canUndo({ work, isFinal }: RosterChange): boolean {
	return !work.startsWith('undo-') && isFinal !== true
}

/** Writes again what the version replaced and ends what it wrote; false when a further step is needed. */
async function bringBack(call: Call, version: number, staging: Staging): Promise<boolean> {
	const { roster } = call.ports
	let steps = 0
	for (const end of ['until', 'since'] as const) {
		let cursor: string | undefined
		do {
			const { items, next } = await roster.pageOfVersion(end, version, cursor)
			const entries = items.filter((one): one is RosterEntry => 'since' in one)
			const open = end === 'since' ? entries.filter(({ until }) => until === null) : entries
			const written =
				end === 'since'
					? await endAll(call, open, staging)
					: await writeAgain(call, entries, version, staging)
			if (written > 0) steps += 1
			cursor = next
			if (steps >= PAGES_A_STEP && cursor !== undefined) return false
		} while (cursor !== undefined)
	}
	return true
}

async function endAll(call: Call, entries: readonly RosterEntry[], { version }: Staging): Promise<number> {
	await call.ports.roster.setUntil(
		entries.map(({ _id }) => _id),
		version,
	)
	return entries.length
}

async function writeAgain(
	call: Call,
	replaced: readonly RosterEntry[],
	version: number,
	staging: Staging,
): Promise<number> {
	const { roster } = call.ports
	const now = await roster.byIds(replaced.map(({ keys }) => entryId(keys[0], version)))
	const byKey = new Map(now.map((entry) => [entry.keys[0], entry]))
	const changes = replaced.flatMap((old) => {
		const current = byKey.get(old.keys[0])
		const { _id: _, since: _since, until: _until, ...content } = old
		return [
			{
				content: carryBindings(withoutBindings(content), current ?? old),
				...(current && { replaces: current }),
			},
		]
	})
	return write(roster, changes, staging)
}
