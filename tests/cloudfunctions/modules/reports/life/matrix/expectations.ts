import { ACTS, LACKS } from './acts'
import { SENDERS } from './senders'
import { SITUATIONS } from './situation-list'
import { linesOf, named, namesIn, type Line } from './table'
import { GROUPS } from './written/groups'
import { HANDLING } from './written/handling'
import { LACKS_NAMED } from './written/lacks'
import { OUTCOME } from './written/outcome'
import { PEOPLE } from './written/people'
import { PUBLIC, TELLS } from './written/tells'
import { TOGETHER } from './written/together'
import { WAITING } from './written/waiting'

/** What is refused without a line of its own. */
export const REFUSED = 'EVENT_NOT_ALLOWED'

const situationNames = Object.keys(SITUATIONS)
const groups = new Map(linesOf(GROUPS).map(([name = '', column = '']) => [name, column]))

/** The situations that a column names: one by one, or by their groups. */
export function situationsIn(column: string): Set<string> {
	return named(column, (name) => {
		if (name === '*') return situationNames
		if (situationNames.includes(name)) return [name]
		const group = groups.get(name)
		return group === undefined ? undefined : [...situationsIn(group)]
	})
}

const roles = linesOf(PEOPLE).map(([role = '', where = '', who = '']) => ({
	role,
	where: situationsIn(where),
	who,
}))

const senderNames: readonly string[] = SENDERS

/** The people that a column names: one by one, or by what they are in a situation. */
export function peopleIn(column: string, situation: string): Set<string> {
	return named(column, (name) => {
		if (name === '*') return senderNames
		const lines = roles.filter(({ role }) => role === name)
		if (lines.length === 0) return senderNames.includes(name) ? [name] : undefined
		return lines
			.filter(({ where }) => where.has(situation))
			.flatMap(({ who }) => [...peopleIn(who, situation)])
	})
}

export const cellKey = (act: string, situation: string, sender: string, lack = ''): string =>
	[act, situation, sender, lack].join(' | ')

/**
 * What the last column of a table says of each cell that has a line.
 * @throws RangeError where two lines speak of the same cell, or one of none.
 */
function written(lines: readonly Line[]): Map<string, string> {
	const cells = new Map<string, string>()
	for (const line of lines) {
		const value = line[line.length - 1] ?? ''
		const keys = keysOf(line.slice(0, -1))
		const twice = keys.find((key) => cells.has(key))
		if (twice !== undefined) throw new RangeError(`two lines speak of ${twice}`)
		if (keys.length === 0) throw new RangeError(`a line speaks of nothing: ${line.join(' | ')}`)
		for (const key of keys) cells.set(key, value)
	}
	return cells
}

function keysOf([acts = '', where = '', who = '', lacks]: Line): string[] {
	const lacking = lacks === undefined ? [''] : known(lacks, LACKS)
	return [...situationsIn(where)].flatMap((situation) =>
		[...peopleIn(who, situation)].flatMap((sender) =>
			known(acts, ACTS).flatMap((act) => lacking.map((lack) => cellKey(act, situation, sender, lack))),
		),
	)
}

function known(column: string, all: object): string[] {
	const names = namesIn(column)
	const unknown = names.find((name) => !(name in all))
	if (unknown !== undefined) throw new RangeError(`nothing is called ${unknown}`)
	return names
}

const HEARD = written(linesOf(TELLS))

/** Who hears of a cell that is allowed. */
export const heardOf = (key: string): string[] =>
	namesIn(HEARD.get(key) ?? '').flatMap((name) => (name === 'PUBLIC' ? PUBLIC : [name]))

/** What becomes of each cell that has a line: what it changes, or in capitals why it is refused. */
export const WRITTEN = written([HANDLING, WAITING, OUTCOME, TOGETHER].flatMap(linesOf))

/** The field that is asked for where something is lacking. */
export const MISSED = written(linesOf(LACKS_NAMED))
