import type { Allowed, EventField } from '../shared/life/allowed'
import { REJECT_REASONS, type Satisfied, type Solved } from '../shared/life/event'
import type { Desk } from '../shared/roster/desk'
import type { StaffEvent } from '../shared/words/pages/handle'
import { sendOffered, type AnyEventInput, type ReportView } from '../services/report'
import type { Targets, Verifiers } from '../services/report'
import { uploadSaying, type Saying, type SentFiles } from '../services/event-files'
import { SPANS } from './staff-events'

/** What a handler has chosen before an event is sent. */
interface Chosen {
	id: string
	version: number
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

/** The same with their words and files. */
type Filled = Chosen & { words: string; files: SentFiles }

type Value<F extends EventField> = (filled: Filled, allowed: Allowed) => Pick<AnyEventInput, F> | undefined

/** How a sheet fills in a field. Fields that are empty, or that only a reporter sends, are left out. */
const VALUES: { readonly [F in EventField]?: Value<F> } = {
	note: ({ words }) => (words === '' ? undefined : { note: words }),
	reason: ({ words }) => (words === '' ? undefined : { reason: words }),
	rejectReason: ({ target }) => ({ rejectReason: chosen(REJECT_REASONS, target) }),
	photos: ({ files: { photos } }) => photos && { photos },
	voice: ({ files: { voice } }) => voice && { voice },
	isPublic: ({ isPublic }) => ({ isPublic }),
	days: ({ target }, { event }) => ({ days: chosen(event === 'hold' ? SPANS.years : SPANS.days, target) }),
	amount: ({ target, extendsBy }) => ({ amount: chosen(SPANS[extendsBy], target) }),
	to: ({ targets, verifiers, target }, { needs }) => {
		const desks: readonly Desk[] = needs.includes('verifier') ? verifiers.people : targets.targets
		return { to: deskOf(chosen(desks, target)) }
	},
	personId: ({ verifiers, target }) => ({ personId: chosen(verifiers.people, target).personId }),
	coHandlers: ({ targets, helpers }) =>
		helpers.length === 0
			? undefined
			: { coHandlers: helpers.map((position) => deskOf(chosen(targets.helpers, position))) },
	into: ({ target }) => ({ into: target }),
	solved: ({ solved }) => (solved === '' ? undefined : { solved }),
	satisfied: ({ satisfied }) => (satisfied === '' ? undefined : { satisfied }),
}

/** Sends an event with those of the filled-in fields that it may carry, and with the files; `keep` hears of each file that arrived. */
export async function sendFilled(
	event: StaffEvent,
	allowed: Allowed,
	picked: Chosen,
	saying: Saying | null,
	keep: (part: Partial<Saying>) => void,
): Promise<ReportView> {
	const files = saying ? await uploadSaying(saying, keep) : {}
	const filled = { ...picked, words: saying?.words.trim() ?? '', files }
	const { id, version } = filled
	const parts = allowed.fields.map((field) => VALUES[field]?.(filled, allowed))
	return sendOffered(
		event,
		parts.reduce<AnyEventInput>((input, part) => ({ ...input, ...part }), { id, version }),
	)
}

const deskOf = ({ areaCode, post }: Desk): Desk => ({ areaCode, post })

/** What stands at the chosen position of a list. */
function chosen<T>(list: readonly T[], position: string): T {
	const found = list[Number(position)]
	if (found === undefined) throw new RangeError(`nothing stands at ${position}`)
	return found
}
