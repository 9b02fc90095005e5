import { OUTCOMES, type Outcome } from '../shared/visits/outcome'
import { isMet, type Going } from '../services/going'
import { outcomeWords } from './due-lines'

/** The form of a going, as far as it follows from what came of it. */
export interface GoingScreen {
	outcome: string
	outcomes: { value: Outcome; label: string }[]
	/** They went or rang: either is possible. */
	choosesChannel: boolean
	/** Somebody was spoken to, and the plans ask something. */
	asks: boolean
	/** Why they said no is wanted. */
	wantsReason: boolean
}

export function goingScreen({ outcome, channel, questions }: Going): GoingScreen {
	return {
		outcome: outcomeWords(outcome, channel),
		outcomes: OUTCOMES.map((value) => ({ value, label: outcomeWords(value, channel) })),
		choosesChannel: !isMet(outcome),
		asks: isMet(outcome) && questions.length > 0,
		wantsReason: outcome === 'refused',
	}
}
