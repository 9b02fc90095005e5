import { refused, type Case, type Outcome, type Sdk } from './case'

export const noCollection = refused('DATABASE_COLLECTION_NOT_EXIST', 'nowhere')

export const people = (sdk: Sdk) => sdk.db.collection('people')
export const nowhere = (sdk: Sdk) => sdk.db.collection('nowhere')

/** The ids of what a query found. */
export const ids = ({ data }: { data: { _id: string }[] }): string[] => data.map(({ _id }) => _id)

/** One line of the matrix about an operation. */
export function does(entry: string, outcome: Outcome, says: string, run: Case['run'], gives: unknown): Case {
	return { entry: `operations.${entry}`, outcome, says, run, gives }
}
