import type { Handlers } from '../handlers'
import { findPeople } from './binding/find-people'
import { issueCode } from './binding/issue-code'
import { showBinding } from './binding/show'
import { unbind } from './binding/unbind'
import { gaps } from './gaps/find'
import { validateImport } from '../imports/validate'
import { open, put } from '../imports/open'
import { recall, remember } from '../imports/choices'
import { look, read } from '../imports/read'
import { showDifferences } from '../imports/show-differences'
import { importRoster } from '../imports/write'
import { showArea } from './edits/area-view'
import { appoint, cancelLeave, endPost, handOver, leave } from './edits/desks'
import { households, merge, split } from './edits/grids'
import { namings, saveNamings } from './namings/namings'
import { beginning } from './proposals/beginning'
import { confirm, decline, stop } from './proposals/decide'
import { countWaiting, listProposals, showProposal } from './proposals/view'
import { changes, undo } from './undo'

export const rosterHandlers: Handlers<'roster'> = {
	open,
	put,
	look,
	recall,
	remember,
	read,
	check: validateImport,
	differences: showDifferences,
	import: importRoster,
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
	confirm,
	decline,
	stop,
	beginning: (_, call) => beginning(call),
	namings: (_, call) => namings(call),
	saveNamings,
}
