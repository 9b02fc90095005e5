import type { Question } from '../shared/report/question'
import { withoutPhotos } from '../shared/visits/asked'
import { OUTCOMES, type Found, type Outcome } from '../shared/visits/outcome'
import { GOING_SAYS as SAYS, GOING_WORDS as WORDS } from '../shared/words/pages/visits'
import { isBlank } from '../shared/text/characters'
import { problemsIn } from '../shared/report/typed-answers'
import {
	answeringPhotos,
	isMet,
	photosBeside,
	proposalsIn,
	startOf,
	type Going,
	type Start,
} from '../services/going'
import type { Photo } from '../services/photos'
import { outcomeWords } from './due-lines'

/** The parts of the form that its outcome asks for. */
export interface GoingScreen {
	outcome: string
	outcomes: { value: Outcome; label: string }[]
	/** They went or rang: either is possible. */
	choosesChannel: boolean
	/** Somebody was spoken to, and the plans ask something. */
	asks: boolean
	questions: Question[]
	/** Questions that a photo answers, each with its photo or none. */
	photoQuestions: { code: string; text: string; photos: Photo[] }[]
	/** The reports that the answers propose, each with what was said to it so far. */
	proposals: (Omit<Start, 'clientKey'> & { question: string; part: string; head: string; arrived: boolean })[]
	/** The photos that answer nothing. */
	photos: Photo[]
	/** What may be found where something is looked at again; none where nobody was met. */
	findings: { value: Found | 'well'; label: string }[]
	/** Why they said no is wanted. */
	wantsReason: boolean
}

export function goingScreen(going: Going): GoingScreen {
	const { outcome, channel, questions, findings = [], photos } = going
	const answering = answeringPhotos(going)
	return {
		outcome: outcomeWords(outcome, channel),
		outcomes: OUTCOMES.map((value) => ({ value, label: outcomeWords(value, channel) })),
		choosesChannel: !isMet(outcome),
		asks: isMet(outcome) && questions.length > 0,
		questions: withoutPhotos(questions),
		photoQuestions: questions.flatMap(({ kind, code, text }) => {
			if (kind !== 'photo') return []
			const own = answering.filter(({ question }) => question === code)
			return [{ code, text, photos: photos.filter((_, at) => own.some((one) => one.at === at)) }]
		}),
		proposals: proposalsIn(going).map((proposal) => {
			const { choice, text, reportId } = startOf(going, proposal)
			const { question, starts } = proposal
			const part = partOf(startField(question))
			return { question, part, head: SAYS.starts(starts.name), choice, text, arrived: reportId !== undefined }
		}),
		photos: photosBeside(going),
		findings: isMet(outcome) && findings.length > 0 ? findingChoices(findings) : [],
		wantsReason: outcome === 'refused',
	}
}

/** What is still to be said before it goes out, by question; of a report that is proposed by \`starts\` and its question. */
export function goingProblems(going: Going): Record<string, string> {
	const { outcome, questions, typed, note } = going
	const starts = proposalsIn(going).flatMap((proposal) => {
		const { choice, text } = startOf(going, proposal)
		if (choice !== '' && !(choice === 'yes' && isBlank(text))) return []
		return [[startField(proposal.question), choice === '' ? WORDS.needChoice : WORDS.needText] as const]
	})
	return {
		...(isMet(outcome) && problemsIn(withoutPhotos(questions), typed)),
		...Object.fromEntries(starts),
		...(outcome === 'refused' && isBlank(note) && { note: WORDS.needReason }),
	}
}

const startField = (question: string): string => `starts.${question}`

/** The part of the page, by its id, on which a problem is mended. */
export function partOf(field: string): string {
	if (field === 'note') return 'note'
	return field.startsWith('starts.') ? field.replace('.', '-') : 'questions'
}

const findingChoices = (findings: readonly Found[]): GoingScreen['findings'] =>
	(['well', ...findings] as const).map((value) => ({ value, label: WORDS.findings[value] }))
