import type { Case, Outcome, Sdk } from './case'

export type Change = (sdk: Sdk) => object

/** What Ann's document holds at `field` after the change, with the number of documents that changed. */
export function changes(
	entry: string,
	outcome: Outcome,
	says: string,
	field: string,
	change: Change,
	gives: unknown,
): Case {
	const run = async (sdk: Sdk): Promise<unknown> => {
		const ann = sdk.db.collection('people').doc('ann')
		const { updated } = await ann.update(change(sdk))
		const { data } = await ann.get()
		return { updated, value: (data[0] as Record<string, unknown>)[field] }
	}
	return { entry, outcome, says, run, gives }
}

export const after = (value: unknown): unknown => ({ updated: 1, value })
export const unchanged = (value: unknown): unknown => ({ updated: 0, value })

export const jobs = [
	{ at: 'mill', years: 3 },
	{ at: 'farm', years: 9 },
]
