import { answerFaults, type Answer, type AnswerFault, type Question } from '../report/question'
import { answeredWords } from '../words/questions'

/** What an answer may start, should the visitor say so: a report of a category. */
export interface Starts {
	category: string
	/** What the category was called when the plan began. */
	name: string
	/** Who reads its reports is not everybody who reads the answer. */
	private?: true
	/** The codes of the options that start it. */
	options?: string[]
	/** Of a number: it lies above this, or below that. */
	over?: number
	under?: number
}

/** What a plan asks: a question as categories have them, or a photo; with what an answer starts. */
export type AskedAtDoor = (Question | { code: string; text: string; kind: 'photo' }) & { starts?: Starts }

/** A report that an answer proposes; nothing is reported before the visitor has read it and said so. */
export interface Proposal {
	/** The code of the question. */
	question: string
	starts: Starts
	/** What the report would say. */
	text: string
}

/** What an answer starts; nothing where it is another one. */
function startedBy({ starts }: AskedAtDoor, value: Answer['value']): Starts | undefined {
	if (!starts) return undefined
	const { options = [], over, under } = starts
	if (typeof value === 'string') return options.includes(value) ? starts : undefined
	return (over !== undefined && value > over) || (under !== undefined && value < under) ? starts : undefined
}

/** The reports that some answers propose, in the order of the questions; each question once. */
export function proposalsOf(questions: readonly AskedAtDoor[], answers: readonly Answer[]): Proposal[] {
	const proposals = questions.flatMap((question) => {
		const answer = answers.find((one) => one.question === question.code)
		const starts = answer && startedBy(question, answer.value)
		return starts && question.kind !== 'photo'
			? [{ question: question.code, starts, text: answeredWords(question, answer.value) }]
			: []
	})
	return proposals.filter(
		({ question }, at) => proposals.findIndex((one) => one.question === question) === at,
	)
}

/** What is wrong with answers at the door, by the code of the question: of a photo its file is proven apart. */
export function faultsAtDoor(
	questions: readonly AskedAtDoor[],
	answers: readonly Answer[],
): Record<string, AnswerFault> {
	const photos = questions.flatMap(({ kind, code }) => (kind === 'photo' ? [code] : []))
	const isOfPhoto = ({ question }: Answer): boolean => photos.includes(question)
	const ofPhotos = answers.filter(isOfPhoto)
	const bare = ofPhotos.filter(({ value }) => typeof value !== 'string')
	const twice = ofPhotos.filter(({ question }, at) =>
		ofPhotos.slice(0, at).some((one) => one.question === question),
	)
	return {
		...answerFaults(
			withoutPhotos(questions),
			answers.filter((one) => !isOfPhoto(one)),
		),
		...Object.fromEntries(bare.map(({ question }) => [question, 'noWords' as const])),
		...Object.fromEntries(twice.map(({ question }) => [question, 'twice' as const])),
	}
}

/** The questions that are answered by choosing or typing. */
export const withoutPhotos = (questions: readonly AskedAtDoor[]): (Question & { starts?: Starts })[] =>
	questions.flatMap((question) => (question.kind === 'photo' ? [] : [question]))

/** The photos among some answers, each the id of a file. */
export function photosIn(questions: readonly AskedAtDoor[], answers: readonly Answer[]): string[] {
	const asked = questions.flatMap(({ kind, code }) => (kind === 'photo' ? [code] : []))
	const photos = answers.flatMap(({ question, value }) =>
		asked.includes(question) && typeof value === 'string' ? [value] : [],
	)
	return [...new Set(photos)]
}
