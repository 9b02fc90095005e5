import type { Input, Output } from '../../cloudfunctions/modules/contract'
import { CallError } from './call-error'
import { call } from './cloud'
import { randomKey } from './random-key'

export type Template = Output<'message', 'templates'>['templates'][number]
type Answers = Input<'message', 'consent'>['answers']

/** Whom a consent is asked of: each hears by templates of their own. */
export type Occasion = 'reporter' | 'home' | 'staff'

const ASKED: Readonly<Record<Occasion, readonly Template['template'][]>> = {
	reporter: ['progress', 'result', 'notice'],
	home: ['notice'],
	staff: ['task'],
}

/** So many of a kind are enough for a report; with fewer left they are asked again. */
const ENOUGH = 3

const ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const

let known: Template[] | null = null

/** What may be asked for, as far as the phone has learned it. */
export async function listTemplates(): Promise<Template[]> {
	known = (await call('message', 'templates', {})).templates
	return known
}

/**
 * Learns ahead what may be asked for: WeChat lets an app ask only within the tap itself, where there is no time to call.
 * Without an answer nothing is asked; reminders are a courtesy.
 */
export async function prepareConsent(): Promise<void> {
	if (known) return
	try {
		await listTemplates()
	} catch (error) {
		if (!(error instanceof CallError)) throw error
	}
}

/** An asking that is under way. */
export interface Asking {
	/** Counts the answers after the tap's own request was sent; true when there was one. */
	settle(): Promise<boolean>
}

/**
 * Asks whether WeChat may remind them, while fewer than ENOUGH consents are left. To be called within a tap, before anything is awaited.
 * @param again also where they refused before, and where enough are left: only when they ask for it themselves
 */
export function askConsent(occasion: Occasion, again = false): Asking {
	const wanted = (known ?? []).filter(
		({ template, refused, left }) =>
			ASKED[occasion].includes(template) && (again || (!refused && left < ENOUGH)),
	)
	const answered = wanted.length === 0 ? Promise.resolve([]) : request(wanted)
	return { settle: async () => count(await answered) }
}

async function request(wanted: readonly Template[]): Promise<Answers> {
	let result: Record<string, string>
	try {
		result = await wx.requestSubscribeMessage({ tmplIds: wanted.map(({ id }) => id) })
	} catch (error) {
		// WeChat did not ask: reminders are off as a whole, or it does not ask now. Nothing was answered.
		if (isPlatformFault(error)) return []
		throw error
	}
	return wanted.flatMap(({ template, id }) => {
		const answer = ANSWERS.find((one) => one === result[id])
		return answer ? [{ template, answer }] : []
	})
}

function isPlatformFault(error: unknown): boolean {
	return typeof error === 'object' && error !== null && 'errMsg' in error
}

async function count(answers: Answers): Promise<boolean> {
	if (answers.length === 0) return false
	for (const { template, answer } of answers) remember(template, answer)
	try {
		await call('message', 'consent', { clientKey: randomKey(), answers })
		return true
	} catch (error) {
		// A consent that does not arrive means one reminder less, never a report less.
		if (error instanceof CallError) return false
		throw error
	}
}

/** Who has just refused is not asked again while the app is open. */
function remember(template: Template['template'], answer: Answers[number]['answer']): void {
	known = (known ?? []).map((one) =>
		one.template === template
			? { ...one, refused: answer === 'reject', left: one.left + (answer === 'accept' ? 1 : 0) }
			: one,
	)
}
