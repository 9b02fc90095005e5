import { NetworkError } from '../network'
import type { Phone } from '../phone'
import { ApiError, asyncApi, type Member } from './api'
import { readTempFile } from '../files'

interface CallOptions {
	name: string
	data?: unknown
}
interface UploadOptions {
	cloudPath: string
	filePath: string
}

/** The platform's code for a request that did not come through. */
const REQUEST_FAILED = -1
/** The platform's code for a function that failed on the server. */
const FUNCTION_FAILED = -504002

function explain(error: unknown): never {
	if (error instanceof NetworkError) throw new ApiError(error.message, { errCode: REQUEST_FAILED })
	throw error
}

/** wx.cloud: function calls and files, answered by the local server that served this page. */
export function cloudApi({ network }: Phone): Record<string, Member> {
	const send = (path: string, init: RequestInit): Promise<Response> =>
		network.request(path, init).catch(explain)

	const callFunction = async ({ name, data }: CallOptions): Promise<object> => {
		const response = await send(`functions/${encodeURIComponent(name)}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(data ?? {}),
		})
		const body = await response.text()
		const result = parseEnvelope(body)
		if (result === undefined) {
			throw new ApiError(
				`errCode: ${FUNCTION_FAILED} | errMsg: HTTP ${response.status} ${body.slice(0, 200)}`,
				{
					errCode: FUNCTION_FAILED,
				},
			)
		}
		return { result, requestID: response.headers.get('x-request-id') ?? '' }
	}

	const uploadFile = async ({ cloudPath, filePath }: UploadOptions): Promise<object> => {
		const body = await readTempFile(filePath)
		const response = await send(`client/upload?path=${encodeURIComponent(cloudPath)}`, {
			method: 'POST',
			body,
		})
		if (!response.ok)
			throw new ApiError(`HTTP ${response.status} ${await response.text()}`, { errCode: -503001 })
		const { fileID } = (await response.json()) as { fileID: string }
		return { fileID, statusCode: response.status }
	}

	return {
		init: () => undefined,
		callFunction: asyncApi('cloud.callFunction', callFunction),
		uploadFile: asyncApi('cloud.uploadFile', uploadFile),
	}
}

/** The server answers every call with an envelope, refusals too; anything else is a fault of the server. */
function parseEnvelope(body: string): object | undefined {
	try {
		const value: unknown = JSON.parse(body)
		return typeof value === 'object' && value !== null && 'ok' in value ? value : undefined
	} catch {
		return undefined
	}
}
