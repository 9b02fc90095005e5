import type { Check } from '../patient'
import { DOCTOR_WORDS as WORDS } from '../words'

/** Clients get no further than the functions, and WeChat's reminders have their templates. */
export const permissions: Check = async (patient) => [
	...((await patient.allowed()) ?? []).map(WORDS.allowed),
	...((await patient.withoutTemplate()) ?? []).map(WORDS.noTemplate),
]
