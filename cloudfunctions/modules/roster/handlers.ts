import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import type { rosterMethods } from './contract/roster'
import { findPeople } from './binding/find-people'
import { issueCode } from './binding/issue-code'
import { showBinding } from './binding/show'
import { unbind } from './binding/unbind'
import { gaps } from './gaps/find'
import { health } from '../operations/health'
import { showArea } from './edits/area-view'
import { appoint, cancelLeave, endPost, handOver, leave } from './edits/desks'
import { households, merge, split } from './edits/grids'
import { namings, saveNamings } from './namings/namings'
import { beginning } from './proposals/beginning'
import { countWaiting, listProposals, showProposal } from './proposals/view'
import { changes, undo } from './undo'

export const rosterHandlers: Omit<
	Pick<HandlersOf<typeof rosterMethods, Call>, keyof typeof rosterMethods>,
	'confirm' | 'decline' | 'stop'
> = {
	changes: (_, call) => changes(call),
	undo,
	area: showArea,
	appoint,
	handOver,
	endPost,
	leave,
	cancelLeave,
	households,
	split,
	merge,
	gaps,
	people: findPeople,
	binding: showBinding,
	issueCode,
	unbind,
	proposals: listProposals,
	waiting: (_, call) => countWaiting(call),
	proposal: showProposal,
	beginning: (_, call) => beginning(call),
	namings: (_, call) => namings(call),
	saveNamings,
	health: (_, call) => health(call),
}
