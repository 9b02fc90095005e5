import type { CloudBase } from '@cloudbase/node-sdk'

/** The real SDK, as cases use it. Asked with a config the database has the SDK's own types, which know all that it can do. */
export function sdkOf(app: CloudBase) {
	const db = app.database({})
	return { app, db, command: db.command }
}

export type Sdk = ReturnType<typeof sdkOf>

/** The code and message that a call is refused with, or undefined if it succeeds. */
export async function refusalOf(
	call: Promise<unknown>,
): Promise<{ code: string; message: string } | undefined> {
	try {
		await call
		return undefined
	} catch (error) {
		const { code, message } = error as { code: string; message: string }
		return { code, message }
	}
}
