import { CallError } from '../services/call-error'

export interface FormRefusal {
	/** What is wrong, by field. */
	problems: Readonly<Record<string, string>>
	/** What is wrong, in a sentence. */
	problem: string
}

/** Why a form was not taken; `kept` says, where no answer came, that nothing written is lost. */
export function formRefusal(error: unknown, kept: string): FormRefusal {
	if (!(error instanceof CallError)) throw error
	return { problems: error.fields, problem: error.unanswered ? error.message + kept : error.message }
}
