import type { Fills } from '#shared/phrases/phrase'
import type { Viewer } from '../../org/rules/viewer'
import type { Desk } from '#shared/roster/desk'
import { sameDesk } from '#shared/roster/desk'
import { atDesk } from '#shared/roster/holder'
import { dutiesOn } from '#shared/roster/person'
import { deskWords } from '../../../words/desk'
import { dayWords } from '#shared/words/moment'
import { DEFAULT_PHRASES } from '#shared/words/phrases'
import { POST_WORDS } from '#shared/words/posts'
import type { Input, Output } from '../contract/report'
import type { Call } from '../call'
import { UserError } from '../../../rpc/user-error'
import { rosterKey, type PhrasesDocument } from '../../org/documents'
import type { RosterSnapshot } from '../../org/snapshot'

type Shown = Output<'phrases'>

/** What was read of a desk of the caller. */
export interface DeskRead {
	desk: Desk
	snapshot: RosterSnapshot
	viewer: Viewer
	saved: PhrasesDocument | undefined
}

/** The sentences that a desk of the caller keeps, and what stands in their open places today. */
export async function phrases({ desk }: Input<'phrases'>, call: Call): Promise<Shown> {
	return shown(await readDesk(desk ?? (await firstDesk(call)), call), call)
}

/** Reads a desk with its sentences, in one call. @throws UserError NO_PERMISSION where the caller does not answer for it */
export async function readDesk(desk: Desk, call: Call): Promise<DeskRead> {
	const { snapshot, viewer } = await call.roster([rosterKey.area(desk.areaCode), rosterKey.phrases(desk)])
	const duties = viewer.person ? dutiesOn(viewer.person, call.day) : []
	if (!duties.some((duty) => sameDesk(duty, desk))) throw new UserError('NO_PERMISSION')
	return { desk, snapshot, viewer, saved: snapshot.phrases }
}

async function firstDesk(call: Call): Promise<Desk> {
	const { viewer } = await call.roster()
	const [duty] = viewer.person ? dutiesOn(viewer.person, call.day) : []
	if (!duty) throw new UserError('NOT_FOUND')
	return { areaCode: duty.areaCode, post: duty.post }
}

/** A desk's sentences as they go over the wire. */
export function shown({ desk, snapshot, viewer, saved }: DeskRead, call: Call): Shown {
	const { accept, note, resolve, reject } = saved?.phrases ?? DEFAULT_PHRASES
	return {
		desk,
		title: deskWords(desk, snapshot.area(desk.areaCode)?.path ?? []),
		version: saved?.version ?? 0,
		phrases: { accept: [...accept], note: [...note], resolve: [...resolve], reject: [...reject] },
		fills: fillsOf({ desk, snapshot, viewer }, call),
	}
}

/** A desk above the grids has no grid leader: the post is named instead. */
function fillsOf({ desk, snapshot, viewer }: Omit<DeskRead, 'saved'>, call: Call): Fills {
	const area = snapshot.area(desk.areaCode)
	const leader = area && atDesk(area, 'gridLeader', call.day)
	return {
		leader: POST_WORDS.gridLeader + (leader?.people[0].name ?? ''),
		me: viewer.person?.name ?? '',
		phone: viewer.person?.phone ?? '',
		today: dayWords(call.day),
	}
}
