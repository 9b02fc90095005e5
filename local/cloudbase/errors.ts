/** A refusal that crosses the wire as `{code, message}`; the SDK throws it to the caller. */
export class CloudError extends Error {
	constructor(
		readonly code: string,
		message: string,
	) {
		super(message)
		this.name = 'CloudError'
	}
}

/** Nothing more fits on the disk, or into what the cloud may take of it. */
export function storageFull(): CloudError {
	return new CloudError('STORAGE_FULL', 'no room is left for what was sent; nothing of it was written')
}

/** Something that the cloud may well know but this one does not: refused by name, never approximated. */
export function unsupported(what: string): CloudError {
	return new CloudError('DATABASE_UNSUPPORTED', `the local cloud does not support ${what}`)
}

/** A request that the database itself would refuse. */
export function requestFailed(why: string): CloudError {
	return new CloudError('DATABASE_REQUEST_FAILED', why)
}

export function invalidParameter(why: string): CloudError {
	return new CloudError('INVALID_PARAM', why)
}
