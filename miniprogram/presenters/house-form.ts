import { CallError } from '../services/call-error'
import { lastHouses, openHouse } from '../services/houses'

/** The form to report for a household, filled in with what is known of it. */
export function formWith(query: Record<string, string>): string {
	const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
	return `/pages/report/index?${parts.join('&')}`
}

/** The same for a household where somebody is: its door code comes from the list on this phone, else from the cloud. */
export async function formAt(house: {
	id: string
	address: string
	head: string
	phone?: string
}): Promise<string> {
	const { id, address, head, phone = '' } = house
	const doorCode = knownDoor(id) ?? (await doorOf(id))
	return formWith({ ...(doorCode !== undefined && { doorCode, at: address }), behalf: head, phone })
}

const knownDoor = (id: string): string | undefined =>
	lastHouses()?.value.find(({ householdId }) => householdId === id)?.doorCode

/** Whoever may not open it, or has no signal, says the place by themselves. */
async function doorOf(id: string): Promise<string | undefined> {
	try {
		return (await openHouse(id)).doorCode
	} catch (error) {
		if (!(error instanceof CallError)) throw error
		return undefined
	}
}
