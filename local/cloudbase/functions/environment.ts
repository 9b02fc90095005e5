/** Who calls a function. */
export interface Caller {
	/** The WeChat user; nobody for timers and calls between functions. */
	openid?: string
	source?: 'wx_client' | 'wx_trigger' | 'wx_unknown' | 'scf'
}

/** Names that the SDK reads from a call's context, as the cloud lists them. */
const contextKeys = {
	TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE',
	WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_UNIONID,WX_API_TOKEN',
}

export const localEnvironmentId = 'local-env'
const localAppId = 'wx0000000000000000'

/** The variables that the cloud sets for every function, and that redirect the SDK to `adminUrl`. */
export function sdkEnvironment(adminUrl: string): Record<string, string> {
	return {
		// Without it the SDK looks for its secrets on the network, twice a request.
		TENCENTCLOUD_RUNENV: 'SCF',
		TENCENTCLOUD_REGION: 'ap-shanghai',
		SCF_NAMESPACE: localEnvironmentId,
		TCB_ENV: localEnvironmentId,
		TENCENTCLOUD_SECRETID: 'local',
		TENCENTCLOUD_SECRETKEY: 'local',
		TENCENTCLOUD_SESSIONTOKEN: 'local',
		...contextKeys,
		TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
	}
}

/** The variables of one call: who calls, and an address by which its requests are counted. */
export function callEnvironment(caller: Caller, callId: string, adminUrl: string): Record<string, string> {
	const source = caller.source ?? (caller.openid === undefined ? 'scf' : 'wx_client')
	return {
		TCB_SEQID: callId,
		TCB_SOURCE: source,
		TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${adminUrl}/call/${callId}` }),
		...(caller.openid === undefined
			? {}
			: { WX_OPENID: caller.openid, WX_APPID: localAppId, LOGINTYPE: 'WECHAT-MINIPROGRAM' }),
	}
}

/** The second argument of a function's handler. */
export function callContext(
	name: string,
	callId: string,
	seconds: number,
	environment: Record<string, string>,
): Record<string, unknown> {
	const identity = {
		...environment,
		...contextKeys,
		TCB_ENV: localEnvironmentId,
		SCF_NAMESPACE: localEnvironmentId,
	}
	return {
		callbackWaitsForEmptyEventLoop: false,
		memory_limit_in_mb: 256,
		time_limit_in_ms: seconds * 1000,
		request_id: callId,
		function_version: '$LATEST',
		function_name: name,
		namespace: localEnvironmentId,
		environment: JSON.stringify(identity),
		environ: '',
	}
}
