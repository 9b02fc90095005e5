import type { RosterEntry } from '../../cloudfunctions/modules/org/documents'
import { FIRST_CLERK, openidOf, phoneOf, TwoTowns } from '../cloudfunctions/reach/two-towns'
import * as demo from '../support/demo'
import { CLERK } from '../support/product'
import { isRecord } from './hostile-values'

export const RESIDENT = 'o-resident'.padEnd(28, '0')
export const OUTSIDER = 'o-outsider'.padEnd(28, '0')
export const VICTIM = openidOf('otherLeader')
const GRID = '100-1-1-1'

/** What stands in the private report, in no answer to anybody outside. */
const PRIVATE = { text: '两家为地界吵起来了', name: '李四秘', phone: '13700007777' }

/** Whom the good inputs name, by who they are here. */
const AS: Readonly<Record<string, string>> = {
	[demo.VILLAGER]: RESIDENT,
	[demo.GRID_LEADER]: openidOf('gridLeader'),
	[demo.VILLAGE_LEADER]: openidOf('villageLeader'),
	[demo.DISPATCHER]: openidOf('townDispatcher'),
	[CLERK]: FIRST_CLERK,
}

/** Two towns with a resident, a report that is being handled, and a private one. */
export class AttackedCounty {
	private constructor(
		readonly towns: TwoTowns,
		/** What fields of these names hold, so that nothing but the hostile value is wrong. */
		private readonly there: Readonly<Record<string, unknown>>,
	) {}

	static async settled(): Promise<AttackedCounty> {
		const towns = await TwoTowns.settled()
		const leader = openidOf('gridLeader')
		const house = towns.inForce().find(isHouseOf(GRID))
		if (house?.kind !== 'household') throw new Error('no house')
		const { id: householdId, doorCode } = house.household
		const { code } = (await towns.ask(leader, 'household', 'issueCode', { householdId })) as { code: string }
		await towns.ask(RESIDENT, 'household', 'bind', { doorCode, name: '王五', oneTimeCode: code })
		const said = { clientKey: 'live-report-1', category: 'water', text: '停水了' }
		const { report } = (await towns.ask(RESIDENT, 'report', 'submit', said)) as {
			report: { id: string; version: number }
		}
		const { id, version } = report
		const accepted = (await towns.ask(leader, 'report', 'accept', { id, version })) as {
			report: { version: number }
		}
		await towns.ask(openidOf('otherLeader'), 'report', 'submit', {
			clientKey: 'private-report-1',
			category: 'dispute',
			text: PRIVATE.text,
			place: { areaCode: '100-2-1-1' },
			onBehalf: { name: PRIVATE.name, phone: PRIVATE.phone },
		})
		for (const who of [RESIDENT, OUTSIDER]) await towns.ask(who, 'message', 'read', { all: true })
		for (const who of [RESIDENT, OUTSIDER, leader, FIRST_CLERK]) towns.cloud.upload(`users/${who}/own.jpg`)
		towns.cloud.upload(`users/${VICTIM}/secret.jpg`)
		return new AttackedCounty(towns, {
			id,
			version: accepted.report.version,
			areaCode: GRID,
			householdId,
			doorCode,
			phone: phoneOf('gridLeader'),
			personId: towns.idOf('gridLeader'),
		})
	}

	/** Who sends a good input here. */
	who(as: string): string {
		const openid = AS[as]
		if (openid === undefined) throw new RangeError(`nobody stands for ${as}`)
		return openid
	}

	/** A good input with what is there in the place of what is invented. */
	real(input: Record<string, unknown>): Record<string, unknown> {
		return Object.fromEntries(
			Object.entries(input).map(([name, value]) => [
				name,
				isRecord(value) ? this.real(value) : (this.there[name] ?? value),
			]),
		)
	}
}

const isHouseOf = (areaCode: string) => (one: RosterEntry) =>
	one.kind === 'household' && JSON.stringify(one.household).includes(`"${areaCode}"`)

/** What no answer to an attack may hold: other people's WeChats, what is private, what hashes hide, where it broke. */
export const SECRETS: readonly RegExp[] = [
	new RegExp(Object.values(PRIVATE).join('|')),
	/o-(?!outsider|resident)[A-Za-z]+0{6,}/,
	/[0-9a-f]{64}/,
	/\.ts:\d|node_modules|\bat \w+ \(/,
]
