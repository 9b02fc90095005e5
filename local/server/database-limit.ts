import { SERVER_WORDS } from './words'

const MB = 1024 * 1024

/**
 * How large the database may get, as DATABASE_LIMIT_MB says; nothing where it says nothing.
 * @throws RangeError with a sentence for the terminal
 */
export function databaseLimit(text = process.env['DATABASE_LIMIT_MB']): { largestDatabaseBytes?: number } {
	if (text === undefined) return {}
	const megabytes = Number(text)
	if (!(megabytes > 0)) throw new RangeError(SERVER_WORDS.badLimit(text))
	return { largestDatabaseBytes: megabytes * MB }
}
