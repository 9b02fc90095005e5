import { REJECT_REASONS, type Satisfied, type Solved } from '../shared/life/event'
import type { StaffEvent } from '../shared/words/pages/handle'
import { sendEvent, type Helper, type ReportView, type Targets, type Verifiers } from '../services/report'
import { SPANS } from './staff-events'

/** What a handler has chosen, written and taken before an event is sent. */
interface Filled {
	id: string
	version: number
	words: string
	photos: { photos?: string[] }
	isPublic: boolean
	/** What is chosen in a list, by its position, or by its id where it is another report. */
	target: string
	targets: Targets
	verifiers: Verifiers
	helpers: readonly string[]
	extendsBy: 'hours' | 'workingDays'
	solved: Solved | ''
	satisfied: Satisfied | ''
}

/** Sends an event with what it needs of all that was filled in. */
export function sendFilled(event: StaffEvent, filled: Filled): Promise<ReportView> {
	const { id, version, words, photos, isPublic, target, targets, helpers } = filled
	const note = words === '' ? {} : { note: words }
	switch (event) {
		case 'accept':
			return sendEvent(event, { id, version, ...note })
		case 'start':
		case 'told':
		case 'resume':
		case 'grantExtension':
		case 'restore':
			return sendEvent(event, { id, version })
		case 'settle':
			return sendEvent(event, { id, version, ...note, ...photos, isPublic })
		case 'resolve':
		case 'note':
			return sendEvent(event, { id, version, note: words, ...photos, isPublic })
		case 'verify':
			return sendEvent(event, { id, version, ...note, ...photos })
		case 'heard':
			return sendEvent(event, {
				id,
				version,
				solved: answered(filled.solved),
				satisfied: answered(filled.satisfied),
				...note,
			})
		case 'merge':
			return sendEvent(event, { id, version, into: target, ...note })
		case 'unmerge':
			return sendEvent(event, { id, version, ...note })
		case 'supervise':
		case 'ask':
			return sendEvent(event, { id, version, note: words })
		case 'reject':
			return sendEvent(event, { id, version, rejectReason: chosen(REJECT_REASONS, target), note: words })
		case 'suspend':
			return sendEvent(event, { id, version, days: chosen(SPANS.days, target), reason: words })
		case 'hold':
			return sendEvent(event, { id, version, days: chosen(SPANS.years, target), reason: words })
		case 'askExtension': {
			const amount = chosen(SPANS[filled.extendsBy], target)
			return sendEvent(event, { id, version, amount, reason: words })
		}
		case 'nameVerifier': {
			const { areaCode, post, personId } = chosen(filled.verifiers.people, target)
			return sendEvent(event, { id, version, to: { areaCode, post }, personId, ...note })
		}
		case 'rework':
		case 'return':
		case 'refuseExtension':
		case 'escalate':
		case 'reopen':
		case 'hide':
		case 'unhide':
		case 'endHold':
		case 'dismiss':
			return sendEvent(event, { id, version, reason: words })
		case 'assign': {
			const to = deskOf(chosen(targets.targets, target))
			const coHandlers = helpers.map((position) => deskOf(chosen(targets.helpers, position)))
			return sendEvent(event, { id, version, to, ...(coHandlers.length > 0 && { coHandlers }), ...note })
		}
	}
}

const deskOf = ({ areaCode, post }: Helper) => ({ areaCode, post })

/** What stands at the chosen position of a list. */
function chosen<T>(list: readonly T[], position: string): T {
	const found = list[Number(position)]
	if (found === undefined) throw new RangeError(`nothing stands at ${position}`)
	return found
}

function answered<T extends string>(answer: T | ''): T {
	if (answer === '') throw new RangeError('nothing was answered')
	return answer
}
