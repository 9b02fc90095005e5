import { isDeepStrictEqual } from 'node:util'
import { databaseCases } from './cases'
import { people, type Case, type Refusal } from './cases/case'
import { productCases } from './cases/product-cases'
import { refusalOf, type Sdk } from './sdk'

/** How a cloud answered one case: as the product needs it, otherwise, or that it cannot be compared there. */
export interface Verdict {
	is: 'same' | 'other' | 'not asked'
	/** What it answered instead. */
	gave?: string
}

/** The code by which the embedded cloud refuses what the product does not use: no other cloud owes that. */
const UNSUPPORTED = 'DATABASE_UNSUPPORTED'

export const allCases: readonly Case[] = [...databaseCases, ...productCases]

/** Asks a cloud every case, each of the same few documents in the collection `people`. */
export async function conform(sdk: Sdk, isEmbedded: boolean): Promise<Verdict[]> {
	const verdicts: Verdict[] = []
	for (const one of allCases) {
		const isOwnRefusal = one.outcome === 'error' && (one.gives as Refusal).code === UNSUPPORTED
		if (isOwnRefusal && !isEmbedded) {
			verdicts.push({ is: 'not asked' })
			continue
		}
		if (databaseCases.includes(one)) await fillPeople(sdk)
		verdicts.push(await verdictOf(one, sdk))
	}
	return verdicts
}

async function fillPeople({ db, command: _ }: Sdk): Promise<void> {
	const collection = db.collection('people')
	await collection.where({ _id: _.neq('') }).remove()
	// One after the other: reads without an order answer in that of creation.
	for (const person of people) await collection.add(person)
}

async function verdictOf({ outcome, run, gives }: Case, sdk: Sdk): Promise<Verdict> {
	if (outcome === 'error') {
		const refusal = await refusalOf(run(sdk))
		const { code } = gives as Refusal
		if (refusal && (code === undefined || refusal.code === code)) return { is: 'same' }
		return { is: 'other', gave: refusal ? `${refusal.code}: ${refusal.message}` : 'no refusal' }
	}
	try {
		const gave = await run(sdk)
		return isDeepStrictEqual(plain(gave), plain(gives))
			? { is: 'same' }
			: { is: 'other', gave: JSON.stringify(gave) }
	} catch (fault) {
		return { is: 'other', gave: fault instanceof Error ? fault.message : String(fault) }
	}
}

/** As it goes over the wire: of what kind an object is, is the SDK's. */
const plain = (value: unknown): unknown =>
	value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown)
