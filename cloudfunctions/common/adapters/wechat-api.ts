import { cloud, codeOf } from './cloud'

/** A user waits for the answer, and an outage must not take the whole of the function's time. */
const ANSWER_WITHIN_MS = 3000

/** The older form in which a check says no. */
export const CONTENT_IS_RISKY = 87014

/**
 * Calls one of WeChat's APIs under the name that its documents give for cloud calls. Answers null when WeChat could
 * not be asked, gave no answer in time, or refused; the log then says why, without what was sent.
 */
export async function askWechat(
  apiName: string,
  requestData: Record<string, unknown>,
): Promise<Record<string, unknown> | null> {
  try {
    const called: unknown = await cloud.callWxOpenApi({ apiName, requestData }, { timeout: ANSWER_WITHIN_MS })
    const { result: answer } = called as { result?: unknown }
    if (typeof answer !== 'object' || answer === null) return unanswered(apiName, 'NO_RESULT')
    const { errcode } = answer as { errcode?: unknown }
    if (errcode === 0 || errcode === CONTENT_IS_RISKY) return { ...answer }
    return unanswered(apiName, errcode)
  } catch (fault) {
    return unanswered(apiName, codeOf(fault) ?? (fault instanceof Error ? fault.name : 'UNKNOWN'))
  }
}

function unanswered(apiName: string, why: unknown): null {
  console.error(JSON.stringify({ wechat: apiName, unanswered: why }))
  return null
}
