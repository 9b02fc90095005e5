import path from 'node:path'
import { DEMO_CLERK_OPENID } from '../seeds'
import { SERVER_WORDS } from './words'

const MB = 1024 * 1024

/** What the environment says by a name; a line that is left blank says nothing, as one that is not there. */
const setting = (name: string): string | undefined => process.env[name]?.trim() || undefined

export const portSetting = (): string => setting('PORT') ?? '8787'

export const seedSetting = (): string => setting('SEED') ?? 'demo'

export const dataFolder = (): string => path.resolve(setting('DATA_DIR') ?? '.data')

/** Whom the commands call that speak with the running server, and as whom. */
export const runningServer = (): { url: string; openid: string } => ({
	url: `http://127.0.0.1:${portSetting()}`,
	openid: setting('CLERK_OPENID') ?? DEMO_CLERK_OPENID,
})

/**
 * How large the database may get; nothing where nothing is said.
 * @throws RangeError with a sentence for the terminal
 */
export function databaseLimit(): { largestDatabaseBytes?: number } {
	const text = setting('DATABASE_LIMIT_MB')
	if (text === undefined) return {}
	const megabytes = Number(text)
	if (!(megabytes > 0)) throw new RangeError(SERVER_WORDS.badLimit(text))
	return { largestDatabaseBytes: megabytes * MB }
}
