import { OUTCOMES, type Found, type Outcome } from '../shared/visits/outcome'
import { GOING_WORDS as WORDS } from '../shared/words/pages/visits'
import { isMet, type Going } from '../services/going'
import { outcomeWords } from './due-lines'

/** The parts of the form that its outcome asks for. */
export interface GoingScreen {
	outcome: string
	outcomes: { value: Outcome; label: string }[]
	/** They went or rang: either is possible. */
	choosesChannel: boolean
	/** Somebody was spoken to, and the plans ask something. */
	asks: boolean
	/** What may be found where something is looked at again; none where nobody was met. */
	findings: { value: Found | 'well'; label: string }[]
	/** Why they said no is wanted. */
	wantsReason: boolean
}

export function goingScreen({ outcome, channel, questions, findings = [] }: Going): GoingScreen {
	return {
		outcome: outcomeWords(outcome, channel),
		outcomes: OUTCOMES.map((value) => ({ value, label: outcomeWords(value, channel) })),
		choosesChannel: !isMet(outcome),
		asks: isMet(outcome) && questions.length > 0,
		findings: isMet(outcome) && findings.length > 0 ? findingChoices(findings) : [],
		wantsReason: outcome === 'refused',
	}
}

const findingChoices = (findings: readonly Found[]): GoingScreen['findings'] =>
	(['well', ...findings] as const).map((value) => ({ value, label: WORDS.findings[value] }))
