/**
 * The pictures that documents show, forty at most, in the order of docs/tour.md. Every chapter of theirs begins anew with
 * these scenes alone: none of them may rest on one that is not here.
 */
export const SHOWN: readonly string[] = [
	'two-phones',
	'home-stranger',
	'my-grid-one',
	'card-bind-sheet',
	'home-resident',
	'home-resident-elder',
	'card-deputy',
	'report-unanswered',
	'report-unanswered-elder',
	'detail-reported',
	'detail-reported-elder',
	'mine-list',
	'mine-list-elder',
	'nearby-list',
	'nearby-report',
	'home-staff',
	'inbox-list',
	'handle-reported',
	'handle-resolve-sheet',
	'desk-unplaced',
	'roster-import-checked',
	'roster-area-person',
	'roster-hand-over',
	'printed-cards',
]
