import { chinaDay, fromIso } from '#shared/clock/china-time'
import type { Viewer } from '../modules/org/rules/viewer'
import type { AreaRef } from '#shared/area/area'
import type { PersonRef } from '#shared/life/report-parts'
import { postsOn, type Person } from '#shared/roster/person'
import { keepsTheWhole } from '#shared/roster/reach'
import type { Day } from '#shared/roster/tenure'
import type { Method, Role } from '../rpc/method'
import type { OneOf, Reach } from '../rpc/reach'
import type { OrgPorts } from '../modules/org/ports/roster-store'
import type { Clock } from '../ports/ports'
import { rosterKey } from '../modules/org/documents'
import { keysWithCaller, RosterSnapshot } from '../modules/org/snapshot'
import { keysOf, linesOf, namedIn, valueAt } from './named-areas'
import type { Rights } from './rights'
import { homesOf, rolesOf } from './roles'
import { UserError } from '../rpc/user-error'

/** What one read brought, and who calls. */
export interface RosterRead {
	snapshot: RosterSnapshot
	viewer: Viewer
}

/** The confirmation under which a proposed change is carried out: the digest of the change, and who confirmed it. */
export interface Approval {
	basis: string
	second?: PersonRef
}

/** What tells who calls, and when. */
export interface CallerPorts extends OrgPorts {
	clock: Clock
}

/**
 * One call of one method: who calls, when, and what the roster says of them. `P` are the ports that the method is
 * handed: each module names its own in its `call.ts`.
 */
export class Call<P extends CallerPorts = CallerPorts> {
	/** The moment of the call, milliseconds since 1970: one for the whole call. */
	readonly now: number
	private readonly roles: readonly Role[]
	private readonly reach: Reach
	private checked = false
	private related = false
	private counted = false
	/** By what the reports of one sender are told apart from others, once they are counted. */
	sender: string | undefined
	/** What the check of the reach read: the first read of the method need not be another one. */
	private first: { keys: ReadonlySet<string>; read: RosterRead } | undefined

	constructor(
		readonly openid: string,
		readonly ports: P,
		{ roles, reach }: Pick<Method, 'roles' | 'reach'>,
		private readonly rights: Rights,
		/** Never from outside: set where a proposal is carried out. */
		readonly approval?: Approval,
	) {
		this.now = ports.clock.now()
		this.roles = roles
		this.reach = reach
	}

	/** The calendar day of the call in China. */
	get day(): string {
		return chinaDay(this.now)
	}

	/** True when nobody needs a role for this method, or when the roster was asked for it. */
	get rolesChecked(): boolean {
		return this.checked || this.roles.includes('stranger')
	}

	/** True when it was counted, as a method with a limit has to be. */
	get isCounted(): boolean {
		return this.counted
	}

	/** Says that it was counted and no limit refuses it. */
	passesLimits(): void {
		this.counted = true
	}

	/** True when nothing of one document is read, or when the method has asked what the caller is to it. */
	get reachChecked(): boolean {
		return !ONE_DOCUMENT.has(this.reach.kind) || this.related
	}

	/** Says that the method has decided what the caller is to the one document that it is about. */
	knowsRelation(to: OneOf): void {
		if (this.reach.kind === to) this.related = true
	}

	/**
	 * Refuses, before the method runs, a caller who does not reach the areas that the input names.
	 * @throws UserError NO_PERMISSION
	 */
	async requireReach(input: unknown): Promise<void> {
		const { reach } = this
		if (reach.kind === 'whole') {
			const read = await this.roster()
			this.first = { keys: new Set(), read }
			return this.requireWhole(read)
		}
		if (reach.kind === 'plan' || reach.kind === 'household') return this.requireRelation(reach, input)
		if (reach.kind !== 'within') return
		const named = namedIn(input, reach)
		const keys = keysOf(named)
		const read = await this.roster(keys)
		this.first = { keys: new Set(keys), read }
		if (named.whole) this.requireWhole(read)
		const { person } = read.viewer
		const isReached = this.rights.area[reach.by]
		const all = linesOf(named, read.snapshot)
		if (!person) throw new UserError('NO_PERMISSION')
		const missed = all.filter((path) => !isReached(person, path, this.day))
		if (missed.length === 0) return
		// A plan that does not come to where they are, there is not for them; areas everybody knows.
		const isKnown = named.plans.length === 0 || missed.every((path) => isAround(person, path, this.day))
		throw new UserError(isKnown ? 'NO_PERMISSION' : 'NOT_FOUND')
	}

	/**
	 * Checks the declared relation of the caller to the plan or household: one that is not theirs is answered as one that is not there.
	 * @throws UserError NOT_FOUND
	 */
	private async requireRelation(reach: Extract<Reach, { kind: 'plan' | 'household' }>, input: unknown) {
		if (!reach.by) return
		const id = String(valueAt(input, reach.inputs[0]))
		const key = reach.kind === 'plan' ? rosterKey.plan(id) : rosterKey.household(id)
		const { snapshot, viewer } = await this.readAhead([key])
		this.knowsRelation(reach.kind)
		const isTheirs =
			reach.kind === 'plan'
				? snapshot.plans.some(({ plan }) =>
						this.rights.plan[reach.by](plan, viewer.person, this.dayOf(valueAt(input, reach.at ?? ''))),
					)
				: snapshot
						.households(key)
						.some((one) => reach.by && this.rights.household[reach.by](one, { snapshot, viewer }, this.day))
		if (!isTheirs) throw new UserError('NOT_FOUND')
	}

	/** The day of what is said to have been at a moment; nothing is said of a day to come. */
	private dayOf(said: unknown): string {
		return typeof said === 'string' ? chinaDay(Math.min(fromIso(said), this.now)) : this.day
	}

	/** Reads for what comes before the method's own read, so that this need not be another one. */
	async readAhead(keys: readonly string[]): Promise<RosterRead> {
		const read = await this.roster(keys)
		this.first = { keys: new Set(keys), read }
		return read
	}

	private requireWhole({ viewer }: RosterRead): void {
		if (!keepsTheWhole(viewer.person, this.day)) throw new UserError('NO_PERMISSION')
	}

	/**
	 * Reads the caller, the pointer and whatever else has one of the keys, in one call to the database.
	 * @throws UserError NO_PERMISSION when the caller has none of the method's roles.
	 */
	async roster(keys: readonly string[] = []): Promise<RosterRead> {
		const { first } = this
		this.first = undefined
		if (first && keys.every((key) => first.keys.has(key))) return first.read
		const snapshot = new RosterSnapshot(await this.ports.roster.find(keysWithCaller(this.openid, keys)))
		const person = snapshot.person(rosterKey.openid(this.openid))?.person
		const homes = homesOf(snapshot, this.openid)
		this.checkRoles(rolesOf(person, homes, this.day))
		return { snapshot, viewer: { openid: this.openid, homes: homes.confirmed, ...(person && { person }) } }
	}

	/**
	 * What is named does not exist: said to those alone who may call the method at all.
	 * @throws UserError NOT_FOUND, NO_PERMISSION
	 */
	async findsNothing(): Promise<never> {
		if (!this.rolesChecked) await this.roster()
		throw new UserError('NOT_FOUND')
	}

	private checkRoles(held: ReadonlySet<Role>): void {
		if (!this.roles.some((role) => held.has(role))) throw new UserError('NO_PERMISSION')
		this.checked = true
	}
}

const ONE_DOCUMENT: ReadonlySet<Reach['kind']> = new Set<OneOf>([
	'report',
	'household',
	'person',
	'import',
	'version',
	'proposal',
	'plan',
])

/** True when one of somebody's posts lies in an area, whose line runs from the root down to it. */
function isAround(person: Person, line: readonly AreaRef[], day: Day): boolean {
	const code = line[line.length - 1]?.code ?? ''
	return postsOn(person, day).some(({ path }) => path.includes(code))
}
