import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { TEMPLATE_KEYS } from '../../cloudfunctions/words/message-kinds'
import { limitsWith } from '../../cloudfunctions/modules/limits/limits'
import { Refusal } from '../roster-cli/refusal'
import { DEPLOY_WORDS as WORDS } from './words'

/** Written by the county as it is said aloud; the environment gets its digest alone. */
const CODE = 'FIRST_CLERK_CODE'
const DIGEST = 'FIRST_CLERK_CODE_HASH'

/** The functions that ring work phones in an emergency. */
const RINGS = ['report', 'timer', 'visit']
/** Those that send subscription messages, and the one that asks for the consent. */
const REMINDS = ['message', 'report', 'roster', 'timer', 'visit']

/** What a county sets, each with the functions that read it. */
const OF_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
	[DIGEST]: ['account'],
	CARD_LINK_PREFIX: ['card', 'print'],
	ALARM_URL: RINGS,
	ALARM_TOKEN: RINGS,
	...Object.fromEntries(TEMPLATE_KEYS.map((key) => [`SUBSCRIBE_TEMPLATE_${key.toUpperCase()}`, REMINDS])),
}

/** Read by every function. */
const OF_ALL = ['LIMITS']

const CODE_FORM = /^[0-9A-Za-z]{8,20}$/

export type Variables = Readonly<Record<string, string>>

/** The settings in a file of lines NAME=value; without one there are none. @throws Refusal with the line that is wrong */
export function readVariables(file: string): Variables {
	if (!existsSync(file)) return {}
	const lines = readFileSync(file, 'utf8').split('\n')
	const named = lines.flatMap((line, at) => {
		const text = line.trim()
		if (text === '' || text.startsWith('#')) return []
		const [, name = '', value = ''] = /^([A-Z_]+)\s*=\s*(.*)$/.exec(text) ?? []
		if (!isKnown(name)) throw new Refusal(WORDS.badLine(file, at + 1))
		// What is left empty is not set.
		return value === '' ? [] : [[name, value] as const]
	})
	return checked(Object.fromEntries(named))
}

const isKnown = (name: string): boolean =>
	name === CODE || OF_ALL.includes(name) || Object.hasOwn(OF_FUNCTIONS, name)

function checked({ [CODE]: code, ...others }: Variables): Variables {
	if (code !== undefined && !CODE_FORM.test(code)) throw new Refusal(WORDS.badCode)
	try {
		limitsWith(others['LIMITS'])
	} catch (cause) {
		throw new Refusal(WORDS.badLimits, { cause })
	}
	if (code === undefined) return others
	return { ...others, [DIGEST]: createHash('sha256').update(code).digest('hex') }
}

/** Those of one function. */
export function variablesOf(name: string, variables: Variables): Variables {
	const isOwn = (variable: string): boolean =>
		OF_ALL.includes(variable) || OF_FUNCTIONS[variable]?.includes(name) === true
	return Object.fromEntries(Object.entries(variables).filter(([variable]) => isOwn(variable)))
}

/** What was left out, that some part of the product waits for, as the county writes it. */
export function missingVariables(variables: Variables): string[] {
	return Object.keys(OF_FUNCTIONS)
		.filter((name) => variables[name] === undefined)
		.map((name) => (name === DIGEST ? CODE : name))
}
