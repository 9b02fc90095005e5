import type { AreaRef } from '#shared/area/area'
import type { Person } from '#shared/roster/person'
import type { Post } from '#shared/roster/post'
import type { Method } from '../../cloudfunctions/rpc/method'
import { RIGHTS } from '../../cloudfunctions/modules/rights'
import { Call } from '../../cloudfunctions/identity/call'
import { UserError } from '../../cloudfunctions/rpc/user-error'
import type { Ports } from '../../cloudfunctions/modules/ports'
import { POINTER_KEY, rosterKey, type RosterDocument } from '../../cloudfunctions/modules/org/documents'
import type { Plan } from '../../cloudfunctions/modules/org/rules/plan'
import {
	COLUMNS,
	FROM_COUNTY,
	FROM_GRID,
	FROM_TOWN,
	FROM_VILLAGE,
	inputOf,
	LEVELS,
	METHODS,
	OF_ONE,
	PEOPLE,
	RELATIONS,
	ROWS,
} from './reach-table'

// Who may call what, where: every method, everybody, each relation of the area, asked of the kernel's check in this process.

const DAY = '2026-09-16'
const NOW = Date.parse(`${DAY}T12:00:00+08:00`)

interface Role {
	areas: readonly (string | undefined)[]
	post?: Post
	kind?: 'holder' | 'deputy'
	/** They answer for the desk today. */
	answers?: boolean
	to?: string
	/** How they stand in a household of the first grid. */
	home?: 'pending' | 'confirmed' | 'left'
	/** The roster does not know their WeChat. */
	isUnbound?: boolean
}

const leads = { areas: FROM_GRID, post: 'gridLeader', answers: true } as const
const leadsVillage = { areas: FROM_VILLAGE, post: 'villageLeader', answers: true } as const
const dispatches = { areas: FROM_TOWN, post: 'dispatcher', answers: true } as const
const keeps = { areas: FROM_TOWN, post: 'clerk', answers: true } as const
const idle = { kind: 'deputy', answers: false } as const
const isIn = { kind: 'deputy', answers: true } as const
const ended = { to: '2026-09-15', answers: false } as const

const ROLES: Readonly<Record<string, Role>> = {
	stranger: { areas: FROM_GRID },
	pending: { areas: FROM_GRID, home: 'pending' },
	member: { areas: FROM_GRID, home: 'confirmed' },
	formerMember: { areas: FROM_GRID, home: 'left' },
	unbound: { ...keeps, isUnbound: true },
	endedClerk: { ...keeps, ...ended },
	endedDispatcher: { ...dispatches, ...ended },
	endedLeader: { ...leads, ...ended },
	gridMember: { ...leads, post: 'gridMember' },
	unitLeader: { ...leads, post: 'unitLeader' },
	police: { ...leads, post: 'police' },
	property: { ...leads, post: 'property' },
	verifier: { ...leads, post: 'verifier' },
	gridLeader: leads,
	leaderIn: { ...leads, ...isIn },
	idleLeader: { ...leads, ...idle },
	villageLeader: leadsVillage,
	villageLeaderIn: { ...leadsVillage, ...isIn },
	idleVillageLeader: { ...leadsVillage, ...idle },
	dispatcher: dispatches,
	dispatcherIn: { ...dispatches, ...isIn },
	idleDispatcher: { ...dispatches, ...idle },
	clerk: keeps,
	clerkIn: { ...keeps, ...isIn },
	idleClerk: { ...keeps, ...idle },
	rootClerk: { ...keeps, areas: FROM_COUNTY },
}

function pathOf(code: string): AreaRef[] {
	const steps = code.split('-')
	return steps.map((_, at) => {
		const one = steps.slice(0, at + 1).join('-')
		return { code: one, name: one, level: LEVELS[one] ?? 'unit', levelName: '' }
	})
}

function personOf({ areas, post, kind = 'holder', answers, to }: Role): Person | undefined {
	const [areaCode = ''] = areas
	if (!post) return undefined
	const path = pathOf(areaCode)
	const area = path[path.length - 1]
	if (!area) return undefined
	const span = { from: '2025-01-01', ...(to !== undefined && { to }) }
	const posts = [{ areaCode, post, kind, ...span, area, path: path.map(({ code }) => code) }]
	return {
		id: 'p',
		name: '',
		phone: '',
		posts,
		duties: answers ? [{ areaCode, post, as: kind, ...span }] : [],
	}
}

const OPENID = 'o-caller'
const IN_FORCE = { since: 1, until: null }

function documentsFor(role: Role): RosterDocument[] {
	const person = personOf(role)
	return [
		{ _id: POINTER_KEY, kind: 'pointer', keys: [POINTER_KEY], version: 1 },
		...Object.keys(LEVELS).map((code): RosterDocument => {
			const path = pathOf(code)
			const area = { code, name: code, level: LEVELS[code] ?? 'unit', levelName: '', path, desks: [] }
			return { _id: code, kind: 'area', keys: [rosterKey.area(code)], ...IN_FORCE, area }
		}),
		...(person && !role.isUnbound
			? [{ _id: 'p', kind: 'person' as const, keys: [rosterKey.openid(OPENID)], ...IN_FORCE, person }]
			: []),
		...(role.home ? [householdOf(role.home)] : []),
	]
}

const membersIn = (state: Role['home']) =>
	state === undefined || state === 'left' ? [] : [{ openid: OPENID, name: '', state, since: '' }]

function householdOf(state: NonNullable<Role['home']>): RosterDocument {
	const house = { id: 'h', number: '1', address: '', headName: '', doorCode: '', members: membersIn(state) }
	const household = { ...house, path: pathOf('100-1-1-1') }
	return { _id: 'h', kind: 'household', keys: [rosterKey.openid(OPENID)], ...IN_FORCE, household }
}

/** What the kernel says to a call of a method that names an area, before its handler and on its first read. */
async function isAllowed(method: Method, role: Role, areaCode: string): Promise<boolean> {
	const roster = { find: async () => [...documentsFor(role), ...oneAt(areaCode, method, role)] }
	const call = new Call(OPENID, { clock: { now: () => NOW }, roster } as unknown as Ports, method, RIGHTS)
	try {
		await call.requireReach(inputOf(method, areaCode))
		if (!call.rolesChecked) await call.roster()
		return true
	} catch (fault) {
		if (fault instanceof UserError && refusals(method).includes(fault.code)) return false
		throw fault
	}
}

/** What is not theirs, there is not. */
const refusals = ({ reach }: Method): string[] => ['NO_PERMISSION', ...('by' in reach ? ['NOT_FOUND'] : [])]

/** A plan and a household of an area, known by its code; a plan of people where the method is about those who go for one. */
function oneAt(code: string, { reach }: Method, { home, areas }: Role): RosterDocument[] {
	const path = pathOf(code)
	const area = path[path.length - 1]
	if (!area) return []
	const members = areas[0] === code ? membersIn(home) : []
	const isOfGoers = reach.kind === 'plan' && reach.by === 'goer'
	const plan: Plan = {
		id: code,
		template: isOfGoers ? 'monthlyDays' : 'doorToDoor',
		name: '',
		area,
		path: path.map((one) => one.code),
		who: isOfGoers ? { post: 'gridLeader' } : { people: ['somebody'] },
		to: { all: true },
		every: 'once',
		questions: [],
		from: DAY,
		keepDays: 7,
		by: { id: 'another', name: '', title: '' },
		at: NOW,
	}
	const house = { id: code, number: '1', address: '', headName: '', doorCode: '', path, members }
	return [
		{ _id: `!${code}`, kind: 'plan', keys: [rosterKey.plan(code)], version: 1, plan },
		{ _id: `h ${code}`, kind: 'household', keys: [rosterKey.household(code)], ...IN_FORCE, household: house },
	]
}

let allowed = 0
let refused = 0

test('every method has its row, once', () => {
	expect(ROWS.map(({ name }) => name).sort()).toEqual([...METHODS.keys()].sort())
})

test('everybody stands in one column', () => {
	expect([...PEOPLE.keys()]).toEqual(COLUMNS)
	expect([...PEOPLE.values()].flat().sort()).toEqual(Object.keys(ROLES).sort())
})

async function cellOf(method: Method, name: string): Promise<string> {
	const role = ROLES[name]
	if (!role) throw new RangeError(`no role ${name}`)
	let cell = ''
	for (const [at, areaCode] of role.areas.entries()) {
		if (areaCode === undefined) continue
		const may = await isAllowed(method, role, areaCode)
		if (may) allowed += 1
		else refused += 1
		if (may) cell += RELATIONS[at] ?? ''
	}
	if (method.reach.kind === 'within' || 'by' in method.reach) return cell === '' ? '-' : cell
	expect(['', 'obsae', 'obse']).toContain(cell)
	return cell === '' ? '-' : '+'
}

const [who = [], ...relations] = OF_ONE

test('every method whose right to one plan or household is declared has its row', () => {
	const declared = [...METHODS].filter(([, { reach }]) => reach.kind !== 'within' && 'by' in reach)
	expect(relations.map(([name]) => name).sort()).toEqual(declared.map(([name]) => name).sort())
})

test.each(relations)('%s, by where it lies', async (name, ...cells) => {
	const method = METHODS.get(name)
	if (!method) throw new RangeError(`no method ${name}`)
	const found = await Promise.all(who.map((one) => cellOf(method, one)))
	expect(Object.fromEntries(who.map((one, at) => [one, found[at]]))).toEqual(
		Object.fromEntries(who.map((one, at) => [one, cells[at]])),
	)
})

/** Who has the role alone: what they are to a plan or a household stands in the table above. */
const withoutRelation = (method: Method): Method =>
	method.reach.kind !== 'within' && 'by' in method.reach ? { ...method, reach: { kind: 'own' } } : method

test.each(ROWS)('$name', async ({ name, cells }) => {
	const known = METHODS.get(name)
	if (!known) throw new RangeError(`no method ${name}`)
	const method = withoutRelation(known)
	const found: Record<string, string> = {}
	const expected: Record<string, string | undefined> = {}
	for (const [at, column] of COLUMNS.entries())
		for (const who of PEOPLE.get(column) ?? []) {
			found[who] = await cellOf(method, who)
			expected[who] = cells[at]
		}
	expect(found).toEqual(expected)
})

test('the cells are counted', () => {
	process.stdout.write(`reach: ${allowed} cells allowed, ${refused} refused\n`)
	expect(allowed).toBeGreaterThan(0)
	expect(refused).toBeGreaterThan(0)
})
