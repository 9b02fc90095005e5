import { bringIn } from '../roster-cli/bring-in'
import { rosterBytes } from '../roster-cli/roster-file'
import { ask, type Invoke } from './ask'
import { demoNames, demoRoster } from './demo-roster'
import {
	DEMO_CLERK_CODE,
	DEMO_CLERK_OPENID,
	DEMO_NUMBERS,
	DEMO_RESIDENTS,
	DEMO_STAFF,
	DEMO_UNBOUND,
	type DemoResident,
} from './people'
import { CLERK_NAME, ROSTER_FILE } from './words'

export { DEMO_CLERK_CODE, DEMO_CLERK_OPENID, DEMO_NUMBERS }
export type { Invoke }
export { newestReport, seedStories } from './stories'

/** One of the demo's people, as `GET /personas` lists them. */
export interface Persona {
	openid: string
	role: string
	areaCode: string
	name: string
	/** For who lives in a household. */
	doorCode?: string
}

const CLERK_AREA = '152221'

/** Brings the demo's people in through the functions alone, as a clerk would. Run again it adds nothing. */
export async function seedDemo(invoke: Invoke, clock: { now(): number }): Promise<void> {
	if (await isSeeded(invoke)) return
	const clerk = DEMO_CLERK_OPENID
	await ask(invoke, clerk, 'account', 'bindPost', { code: DEMO_CLERK_CODE, name: CLERK_NAME })
	const file = rosterBytes(ROSTER_FILE, demoRoster(clock.now()))
	const { errors } = await bringIn((verb, input) => ask(invoke, clerk, 'roster', verb, input), file)
	if (errors.length > 0) throw new Error(`${ROSTER_FILE}: ${JSON.stringify(errors)}`)
	// Residents come before whoever confirms them: the demo begins without a message about it.
	const names = demoNames()
	for (const { openid, doorCode } of DEMO_RESIDENTS) {
		await ask(invoke, openid, 'household', 'bind', { doorCode, name: names.get(doorCode) ?? doorCode })
	}
	for (const { openid, phone } of DEMO_STAFF) await bindStaff(invoke, openid, phone)
	for (const resident of DEMO_RESIDENTS) await confirmResident(invoke, resident)
}

/** The demo's people. */
export async function personas(invoke: Invoke): Promise<Persona[]> {
	const names = demoNames()
	const residents = DEMO_RESIDENTS.map(({ openid, role, areaCode, doorCode }) => ({
		openid,
		role,
		areaCode,
		name: names.get(doorCode) ?? role,
		doorCode,
	}))
	const clerk = { openid: DEMO_CLERK_OPENID, role: 'clerk', areaCode: CLERK_AREA }
	const staff = [...DEMO_STAFF, clerk].map(async ({ openid, role, areaCode }) => {
		const { person } = await ask(invoke, openid, 'account', 'show', {})
		return { openid, role, areaCode, name: person?.name ?? role }
	})
	const { openid, role, areaCode, phone } = DEMO_UNBOUND
	const unbound = { openid, role, areaCode, name: names.get(phone) ?? role }
	return [...residents, ...(await Promise.all(staff)), unbound]
}

async function bindStaff(invoke: Invoke, openid: string, phone: string): Promise<void> {
	const { person } = await ask(invoke, openid, 'account', 'show', {})
	if (person) return
	const { code } = await ask(invoke, DEMO_CLERK_OPENID, 'roster', 'issueCode', { phone })
	await ask(invoke, openid, 'account', 'bindPost', { code })
}

async function confirmResident(invoke: Invoke, { confirmedBy }: DemoResident): Promise<void> {
	const { items } = await ask(invoke, confirmedBy, 'household', 'pending', {})
	for (const { householdId, memberId } of items) {
		await ask(invoke, confirmedBy, 'household', 'confirm', { householdId, memberId })
	}
}

/** True when the last step of seeding is done. */
async function isSeeded(invoke: Invoke): Promise<boolean> {
	const last = DEMO_RESIDENTS[DEMO_RESIDENTS.length - 1]
	if (!last) return true
	const { households } = await ask(invoke, last.openid, 'account', 'show', {})
	return households.some(({ state }) => state === 'confirmed')
}
