import { optionalText, plainReply, requiredText, type ActionHandlers } from '../action'
import { invalidParameter } from '../errors'
import type { FunctionRuntime } from './runtime'

/** `callFunction` of the SDK: a function calls another, as nobody. */
export function functionActions(runtime: FunctionRuntime): ActionHandlers {
	return {
		'functions.invokeFunction': async (body) => {
			const event = parseEvent(optionalText(body, 'request_data') ?? '{}')
			const { result } = await runtime.invoke(requiredText(body, 'function_name'), event, { source: 'scf' })
			return plainReply({ data: { response_data: JSON.stringify(result) } })
		},
	}
}

function parseEvent(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		throw invalidParameter('request_data has to be JSON')
	}
}
