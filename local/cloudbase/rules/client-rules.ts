import { CloudError, invalidParameter } from '../errors'

/** Whether a client may do something: always, never, or where an expression holds. */
export type Rule = boolean | string

export interface ReadWrite {
	read: Rule
	write: Rule
}

/** The security rules of a deployment. What is not named nobody may touch. */
export interface ClientRules {
	/** By collection. */
	database: Readonly<Record<string, ReadWrite>>
	storage: ReadWrite
}

/** The client that asks, and the file that it asks for. */
export interface Asked {
	auth: { openid: string }
	/** `openid` is that of the file's uploader, also before the upload. */
	resource: { openid: string; path: string }
}

const TERMS: readonly [RegExp, (asked: Asked, found: RegExpExecArray) => boolean][] = [
	[/^auth != null$/, () => true],
	[/^resource\.openid == auth\.openid$/, ({ auth, resource }) => resource.openid === auth.openid],
	[
		/^\/(.+)\/\.test\(resource\.path\)$/,
		({ resource }, [, pattern = '']) => new RegExp(pattern).test(resource.path),
	],
]

/** True where a rule lets the client. @throws CloudError for an expression that this cloud cannot read */
export function allows(rule: Rule, asked: Asked): boolean {
	if (typeof rule === 'boolean') return rule
	return rule.split(' && ').every((term) => holds(term, asked))
}

function holds(term: string, asked: Asked): boolean {
	for (const [form, says] of TERMS) {
		const found = form.exec(term)
		if (found) return says(asked, found)
	}
	throw new CloudError('RULE_UNSUPPORTED', `the local cloud does not read the rule ${term}`)
}

/**
 * A client that asks the database itself, as `wx.cloud.database()` does. No rule lets it, so this cloud answers nothing else.
 * @throws CloudError DATABASE_PERMISSION_DENIED
 */
export function refuseDatabase({ database }: ClientRules, collection: string, access: string | null): never {
	if (access !== 'read' && access !== 'write') throw invalidParameter('?access=read or write')
	const rule = Object.hasOwn(database, collection) ? database[collection]?.[access] : false
	if (rule !== false)
		throw new CloudError('RULE_UNSUPPORTED', `the local cloud lets no client ${access} ${collection}`)
	throw new CloudError('DATABASE_PERMISSION_DENIED', `clients may not ${access} ${collection}`)
}

/** A client that asks for a link to a file, as `wx.cloud.getTempFileURL` does. @throws CloudError STORAGE_EXCEED_AUTHORITY */
export function refuseFile({ storage }: ClientRules, path: string): never {
	if (storage.read !== false)
		throw new CloudError('RULE_UNSUPPORTED', 'the local cloud lets no client read files')
	throw new CloudError('STORAGE_EXCEED_AUTHORITY', `clients may not read ${path}`)
}
