import { cloud, codeOf } from '../stores/cloudbase/cloud'
import { count } from '../modules/operations/count'
import type { Tally } from '../modules/operations/rules/tally'
import { logFailure, type Place } from '../rpc/log'
import { tallyStore } from '../stores/cloudbase/tally-store'

/** A user waits for the answer, and an outage must not take the whole of the function's time. */
const ANSWER_WITHIN_MS = 3000

/**
 * Calls one of WeChat's APIs under the name that its documents give for cloud calls. Answers null when WeChat could
 * not be asked, gave no answer in time, or refused; the log then says why, without what was sent. A refusal whose code
 * is among `answers` is an answer.
 */
export async function askWechat(
	apiName: string,
	requestData: Record<string, unknown>,
	answers: readonly number[] = [],
): Promise<Record<string, unknown> | null> {
	try {
		const sent = cloud.callWxOpenApi({ apiName, requestData }, { timeout: ANSWER_WITHIN_MS })
		const { result: answer } = await sent
		if (typeof answer !== 'object' || answer === null) return await unanswered(apiName, 'NO_RESULT')
		const errcode = 'errcode' in answer ? answer.errcode : undefined
		if (errcode === 0 || answers.some((code) => code === errcode)) return { ...answer }
		return await unanswered(apiName, errcode)
	} catch (fault) {
		return await unanswered(apiName, codeOf(fault) ?? (fault instanceof Error ? fault.name : 'UNKNOWN'))
	}
}

async function unanswered(apiName: string, code: unknown): Promise<null> {
	const why = typeof code === 'number' ? code : String(code)
	await noteFailure('unanswered', `${apiName} ${why}`, { wechat: apiName, unanswered: why })
	return null
}

/** Logs what the world outside did not do, and counts it by its reason for the daily summary. */
export async function noteFailure(tally: Tally, of: string, place: Place): Promise<void> {
	logFailure(place)
	await count(tally, of, { clock: { now: () => Date.now() }, tally: tallyStore })
}
