import type { Random } from '../../../local/seeds/random'
import type { StorePorts } from '../../support/memory-ports/stores'

/** A question to a store, in words for the reader of a failure. */
export interface Question {
	said: string
	/** Asked of each store with a copy of its own. */
	given: unknown
	ask: (stores: StorePorts, given: never) => Promise<unknown>
}

/** A question with what is asked; the answer is compared, so it stands in an order of its own. */
export function question<T>(
	said: string,
	given: T,
	ask: (stores: StorePorts, given: T) => Promise<unknown>,
): Question {
	return { said, given, ask }
}

/** A course of questions: what is asked next depends on chance and on what was answered before. */
export interface Course {
	next: (random: Random) => Question
	/** What both answered. */
	learn: (asked: Question, answer: unknown) => void
}

/** So many questions are told of a failure, and so much of each. */
const LAST_QUESTIONS = 12
const SHOWN = 300

/**
 * Asks two stores the same, step by step.
 * @throws Error with the last questions where they answer differently
 */
export async function sideBySide(
	[one, other]: readonly [StorePorts, StorePorts],
	course: Course,
	random: Random,
	steps: number,
): Promise<void> {
	const told: string[] = []
	for (let step = 1; step <= steps; step += 1) {
		const asked = course.next(random)
		told.push(`${step}. ${asked.said} ${JSON.stringify(asked.given).slice(0, SHOWN)}`)
		const answers = [await answerOf(one, asked), await answerOf(other, asked)]
		try {
			expect(answers[1]).toEqual(answers[0])
		} catch (fault) {
			throw new Error(told.slice(-LAST_QUESTIONS).join('\n'), { cause: fault })
		}
		course.learn(asked, answers[0])
	}
}

function answerOf(stores: StorePorts, { ask, given }: Question): Promise<unknown> {
	return ask(stores, structuredClone(given) as never)
}

/** Documents in the order of their ids, where a port promises none. */
export function byId<T extends { _id: string }>(documents: readonly T[]): T[] {
	return [...documents].sort((one, other) => (one._id < other._id ? -1 : 1))
}
