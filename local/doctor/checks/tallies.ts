import { addDays, chinaDay } from '#shared/clock/china-time'
import { NO_PERMISSION } from '../../../cloudfunctions/modules/operations/rules/finding'
import { summary } from '../../../cloudfunctions/modules/operations/rules/summary'
import type { Check } from '../patient'
import { DOCTOR_WORDS as WORDS } from '../words'

/** What nobody has to mend. */
const FINE = ['cleared', 'refused'] as const

/** What went wrong today and the day before. */
export const tallies: Check = async (patient, now) => {
	const today = chinaDay(now)
	const counted = await patient.tallies([addDays(today, -1), today])
	const refusedApis = counted.flatMap(({ counts }) =>
		Object.keys({ ...counts.unanswered, ...counts.unsent }).filter((name) => name.endsWith(NO_PERMISSION)),
	)
	const apis = [...new Set(refusedApis.map((name) => name.slice(0, -NO_PERMISSION.length).trim()))]
	const sums = counted.flatMap(({ day, counts }) => {
		const wrong = Object.fromEntries(
			Object.entries(counts).filter(([name]) => !(FINE as readonly string[]).includes(name)),
		)
		const text = summary(day, { day, counts: wrong }, 0)
		return text === null ? [] : [WORDS.tally(text)]
	})
	return [...apis.map(WORDS.noPermission), ...sums]
}
