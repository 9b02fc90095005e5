import * as v from 'valibot'
import { LONGEST_HOLD } from '../../../privacy/kept-days'
import { PLACE_SEEN, REJECT_REASONS, SATISFIED, SOLVED } from '#shared/life/event'
import type { Methods } from '../../../rpc/method'
import { answers } from '../../categories/contract/questions'
import { id, words } from './view'
import { desk, mapPoint, phone, text } from '../../../rpc/shapes'
import { event, isPublic, optionalNote, reason, saidOrShown } from './event-shape'

/** What may happen to a report; what each event asks for and does stands in the life table. */
export const reportEvents = {
	accept: event('Accepts it: the caller becomes its lead, who stays answerable.', 'staff', saidOrShown),
	assign: event(
		'Assigns it to a desk within reach, or takes it oneself; helping desks may be named.',
		'staff',
		{
			to: desk,
			coHandlers: v.exactOptional(v.pipe(v.array(desk), v.maxLength(5))),
			note: v.exactOptional(words),
		},
		[
			'TARGET_OUT_OF_REACH',
			'TARGET_NOT_HELD',
			'TARGET_GAVE_IT_UP',
			'HELPER_OUT_OF_REACH',
			'TARGET_DOES_NOT_HANDLE',
		],
	),
	return: event(
		'Not ours: gives it back to the desk that assigned it, else one level up, with the reason.',
		'staff',
		{ reason },
		['NO_LEVEL_ABOVE'],
	),
	escalate: event(
		'Ours, but beyond us: passes it one level up, with what was tried; at the top it becomes supervised instead.',
		'staff',
		{ reason },
		['ALREADY_SUPERVISED'],
	),
	start: event('Begins to handle it.', 'staff', optionalNote),
	settle: event(
		'Settles it on the spot: in words, typed or spoken, or with a photo.',
		'staff',
		{ ...saidOrShown, isPublic },
		['MISSING_INPUT'],
	),
	note: event(
		'Tells how it stands, in words typed or spoken; the typed ones to the neighbours too where the sender says so.',
		'staff',
		{ ...saidOrShown, isPublic },
		['MISSING_INPUT'],
	),
	add: event(
		'The reporter, or the reporter of one that was merged into it, says more: words, a recording, photos, and its own reporter a better place, a phone, or answers to what the category asks.',
		'stranger',
		{
			...saidOrShown,
			placeText: v.exactOptional(text(100)),
			point: v.exactOptional(mapPoint),
			phone: v.exactOptional(phone),
			answers: v.exactOptional(answers),
		},
		['MISSING_INPUT', 'ADDITION_IS_THE_REPORTERS', 'UNNAMED_HAS_NO_PHONE'],
	),
	urge: event('The reporter or somebody who joined asks for haste: once a day.', 'stranger', {}, [
		'URGED_TODAY',
	]),
	askExtension: event(
		'The lead asks for more time before the deadline: hours, or working days where the term is in days.',
		'staff',
		{ amount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), reason },
		['TOO_LATE_TO_EXTEND', 'EXTENSION_ASKED', 'EXTENDED_ENOUGH', 'NOBODY_DECIDES'],
	),
	grantExtension: event(
		'A head desk above, at the top another one there, grants the time that was asked for.',
		'staff',
		optionalNote,
	),
	refuseExtension: event(
		'A head desk above, at the top another one there, does not grant it, and says why.',
		'staff',
		{ reason },
	),
	suspend: event(
		'The lead waits for something: the total clock stands still, and the reporter reads why.',
		'staff',
		{ days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)), reason },
		['SUSPENDED_ENOUGH'],
	),
	ask: event(
		'The lead asks the reporter something: the total clock stands still for three days at most.',
		'staff',
		{ note: words },
		['SUSPENDED_ENOUGH', 'REPORTER_HAS_NO_WECHAT'],
	),
	answer: event('The reporter answers, in words typed or spoken.', 'stranger', saidOrShown, [
		'MISSING_INPUT',
	]),
	resume: event('It is taken up again.', 'staff', optionalNote),
	resolve: event(
		'Says what was done, in words typed or spoken; a photo where the category asks for one.',
		'staff',
		{ ...saidOrShown, isPublic },
		['MISSING_INPUT'],
	),
	reject: event(
		'Does not take it: a reason from the list, and words to the reporter. Never an emergency.',
		'staff',
		{ rejectReason: v.picklist(REJECT_REASONS), note: words },
		['EMERGENCY_IS_TAKEN', 'ANOTHER_DECIDES'],
	),
	appeal: event(
		'The reporter does not agree with a rejection: one level up, at the top to another one or the clerk; once, within 14 days.',
		'stranger',
		{ reason },
		['ALREADY_APPEALED', 'TOO_LATE', 'NOBODY_HEARS'],
	),
	reopen: event(
		'Opens a closed report again: its reporter, within 14 days and twice; or a head desk above.',
		'stranger',
		{ reason },
		['REOPENED_TWICE', 'TOO_LATE'],
	),
	supervise: event('A desk above wants a note every working day until it ends.', 'staff', { note: words }, [
		'ALREADY_SUPERVISED',
	]),
	told: event('The reporter was told of the result by phone.', 'staff', optionalNote, ['ALREADY_TOLD']),
	heard: event(
		'Asked on the phone, a reporter without WeChat says whether it is solved and how satisfied they are: it is closed, or handled again.',
		'staff',
		{ solved: v.picklist(SOLVED), satisfied: v.picklist(SATISFIED), note: v.exactOptional(words) },
		['HANDLER_MAY_NOT_CHECK', 'ALREADY_RATED', 'REPORTER_ON_WECHAT'],
	),
	confirm: event(
		'The reporter says that it is solved, wholly or partly, and how satisfied they are; it is closed.',
		'stranger',
		{ solved: v.picklist(['yes', 'partly']), satisfied: v.picklist(SATISFIED), note: v.exactOptional(words) },
		['HANDLER_MAY_NOT_CHECK', 'ALREADY_RATED'],
	),
	verify: event(
		'Somebody who did not handle it looks and says that it is done: in words or with a photo. It is closed, or waits for another body.',
		'staff',
		optionalNote,
		['MISSING_INPUT', 'HANDLER_MAY_NOT_CHECK', 'ALREADY_CHECKED'],
	),
	nameVerifier: event(
		'A head desk above the owner names who checks the result: somebody of another body who did not handle it; at the top, the desk itself once the term is over.',
		'staff',
		{ to: desk, personId: id, note: v.exactOptional(words) },
		['TARGET_OUT_OF_REACH', 'VERIFIER_NOT_THERE', 'VERIFIER_HANDLED_IT', 'VERIFIER_OF_SAME_BODY'],
	),
	rework: event(
		'Its reporter, the reporter of one that was merged into it, or a checker says that it is not solved, and why.',
		'stranger',
		{ reason },
		['HANDLER_MAY_NOT_CHECK'],
	),
	unsolved: event('Somebody who joined says that theirs is not solved: once.', 'stranger', { reason }, [
		'SAID_UNSOLVED',
	]),
	rate: event(
		'The reporter rates a report that was closed without their word.',
		'stranger',
		{ solved: v.picklist(SOLVED), satisfied: v.picklist(SATISFIED), note: v.exactOptional(words) },
		['ALREADY_RATED', 'TOO_LATE', 'HANDLER_MAY_NOT_CHECK'],
	),
	withdraw: event('The reporter takes it back.', 'stranger', { reason: v.exactOptional(reason) }, [
		'SAFETY_STAYS_OPEN',
		'HAS_MERGED_ONES',
	]),
	reinstate: event('The reporter takes the withdrawal back within half an hour: once.', 'stranger', {}, [
		'WITHDRAWN_LONG_AGO',
		'REINSTATED_ONCE',
	]),
	share: event('The reporter lets neighbours read their first words and see the photos.', 'stranger', {}, [
		'NOT_PUBLIC',
	]),
	unshare: event('The reporter takes that back.', 'stranger', {}),
	hide: event(
		'What neighbours read of it is hidden from them again: words and photos, with the reason.',
		'staff',
		{
			reason,
		},
	),
	unhide: event('What was hidden by mistake is shown to neighbours again, with the reason.', 'staff', {
		reason,
	}),
	join: event('A neighbour needs the same, and hears its public news.', 'member', {}, [
		'NOT_PUBLIC',
		'OWN_REPORT',
		'ALREADY_JOINED',
	]),
	merge: event(
		'Makes it part of another report of the same category in the same or a neighbouring area.',
		'staff',
		{ into: id, note: v.exactOptional(words) },
		[
			'NOT_PUBLIC',
			'HAS_MERGED_ONES',
			'MERGED_INTO_ITSELF',
			'MERGED_INTO_MERGED',
			'MERGED_INTO_ENDED',
			'MERGED_UNLIKE',
			'MERGED_TOO_FAR',
		],
	),
	unmerge: event(
		'A dispatcher takes a merge back within seven days: the report stands where it stood.',
		'staff',
		{ note: v.exactOptional(words) },
		['MERGED_LONG_AGO'],
	),
	dismiss: event(
		'Ends it as part of a flood, with a reason: five of one sender, or from one door, within an hour; an emergency once the place was called or visited.',
		'staff',
		{ reason, placeSeen: v.exactOptional(v.picklist(PLACE_SEEN)) },
		['NO_FLOOD', 'EMERGENCY_UNSEEN', 'HAS_MERGED_ONES'],
	),
	restore: event(
		'Lets what was ended as part of a flood stand again, within seven days.',
		'staff',
		{ reason: v.exactOptional(reason) },
		['DISMISSED_LONG_AGO'],
	),
	hold: event(
		'The root’s clerk keeps it from being deleted for so many days, by time and by its reporter, with the reason; again sets another end.',
		'staff',
		{ days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_HOLD)), reason },
	),
	endHold: event('The root’s clerk lets it be deleted as others are, with the reason.', 'staff', { reason }),
} as const satisfies Methods
