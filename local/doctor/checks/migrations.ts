import { NewerData, pending } from '../../migrations/migrate'
import type { Check } from '../patient'
import { DOCTOR_WORDS as WORDS } from '../words'

/** The data is of this release. */
export function migrations(isLocal: boolean): Check {
	return async (patient) => {
		try {
			return (await pending(patient.migrations)).map(({ number }) => WORDS.pending(number, isLocal))
		} catch (fault) {
			if (fault instanceof NewerData) return [WORDS.newer]
			throw fault
		}
	}
}
