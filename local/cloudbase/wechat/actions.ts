import { optionalText, plainReply, requiredText, type ActionHandlers } from '../action'
import { invalidParameter } from '../errors'
import type { ContentSafety } from './content-safety'
import type { Outbox } from './outbox'

/** WeChat's APIs as functions call them: `callWxOpenApi` (JSON). */
export function wechatActions(outbox: Outbox, contentSafety: ContentSafety): ActionHandlers {
	return {
		'wx.api': async (body) => {
			const request = parseRequest(optionalText(body, 'requestData') ?? '{}')
			const apiName = requiredText(body, 'apiName')
			await contentSafety.reach(apiName)
			const answer = outbox.call(apiName, request)
			return plainReply({ data: { responseData: JSON.stringify(answer) } })
		},
	}
}

/** `callCompatibleWxOpenApi`: a form with the request as bytes; the answer is the body itself. */
export function answerCompatibleCall(outbox: Outbox, apiName: string, requestData: string): string {
	return JSON.stringify(outbox.call(apiName, parseRequest(requestData)))
}

function parseRequest(text: string): unknown {
	try {
		return JSON.parse(text === '' ? '{}' : text)
	} catch {
		throw invalidParameter('requestData has to be JSON: the binary form of wx-server-sdk is not supported')
	}
}
