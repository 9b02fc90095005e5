import type { RosterDocument } from '../../../cloudfunctions/modules/org/documents'
import type { Report } from '#shared/life/report'
import { pathTo } from './desks'
import { RESIDENTS, STAFF, STRANGERS, UNBOUND } from './roster'

/** Everybody with a WeChat: who they are at work, and where they live for all to know. */
export interface Actor {
	openid: string
	/** The name under which they have a post. */
	staff?: string
	personId?: string
	/** The codes of the areas of their confirmed home. */
	homes: string[]
	/** By which names reports know them that they made without theirs. */
	aliases: Set<string>
}

/** True for somebody under their own name, or under one that says nothing. */
export function isKnownAs({ openid, aliases }: Actor, name: string | undefined): boolean {
	return name !== undefined && (name === openid || aliases.has(name))
}

export class People {
	readonly all: readonly Actor[]
	private readonly byOpenid: Map<string, Actor>

	constructor(documents: readonly RosterDocument[]) {
		const idOf = (name: string): string | undefined =>
			documents.flatMap((one) =>
				one.kind === 'person' && one.person.name === name ? [one.person.id] : [],
			)[0]
		const bound = STAFF.filter(({ name }) => !UNBOUND.includes(name))
		const openids = [...bound, ...RESIDENTS].map(({ openid }) => openid)
		this.all = [...new Set([...openids, ...STRANGERS])].map((openid) => {
			const staff = bound.find((one) => one.openid === openid)?.name
			const personId = staff && idOf(staff)
			const home = RESIDENTS.find((one) => one.openid === openid && one.confirmed)
			return {
				openid,
				...(staff !== undefined && { staff }),
				...(personId !== undefined && { personId }),
				homes: home ? pathTo(home.grid) : [],
				aliases: new Set<string>(),
			}
		})
		this.byOpenid = new Map(this.all.map((actor) => [actor.openid, actor]))
	}

	with(openid: string): Actor {
		const actor = this.byOpenid.get(openid) ?? this.all.find((one) => isKnownAs(one, openid))
		if (!actor) throw new RangeError(`nobody has the openid ${openid}`)
		return actor
	}

	/** The names among some of those whom a report does not keep out. */
	unbarred(names: readonly string[], { barred = [] }: Pick<Report, 'barred'>): string[] {
		const kept = this.all.flatMap(({ staff, personId = '' }) => (barred.includes(personId) ? [staff] : []))
		return names.filter((name) => !kept.includes(name))
	}

	/** Those of some names who can act: who have bound their WeChat. */
	named(names: readonly string[]): Actor[] {
		return this.all.filter(({ staff }) => staff !== undefined && names.includes(staff))
	}
}
