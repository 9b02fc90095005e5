import { cloud, codeOf } from '../stores/cloudbase/cloud'

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
		if (typeof answer !== 'object' || answer === null) return unanswered(apiName, 'NO_RESULT')
		const errcode = 'errcode' in answer ? answer.errcode : undefined
		if (errcode === 0 || answers.some((code) => code === errcode)) return { ...answer }
		return unanswered(apiName, errcode)
	} catch (fault) {
		return unanswered(apiName, codeOf(fault) ?? (fault instanceof Error ? fault.name : 'UNKNOWN'))
	}
}

function unanswered(apiName: string, why: unknown): null {
	console.error(JSON.stringify({ wechat: apiName, unanswered: why }))
	return null
}
