import { runUses } from '../../../cloudfunctions/modules/retention/run-uses'
import { rosterKey } from '../../../cloudfunctions/modules/org/documents'
import { RosterDocuments } from '../../support/memory-ports/roster-documents'
import { memoryUses } from '../../support/memory-ports/use-store'

const DAY = 24 * 3_600_000
const START = Date.parse('2026-09-16T12:00:00+08:00')

it('forgets who did what lately a month after they did it last, whatever runs the timer missed', async () => {
	const documents = new RosterDocuments()
	const uses = memoryUses(documents)
	const take = {
		key: 'a',
		at: START,
		day: '2026-09-16',
		rings: [{ ring: 'reports' as const, most: 9 }],
		salt: 's',
	}
	const of = (name: string) => uses.takeUse({ ...take, of: name, day: name }, false)
	for (const day of ['2026-09-16', '2026-09-17', '2026-10-15']) await of(day)
	const at = async (day: number, minutes = 0): Promise<string[]> => {
		const now = START + day * DAY + minutes * 60_000
		await runUses({ clock: { now: () => now }, roster: uses })
		return documents.all().map(({ _id }) => _id)
	}
	const left = (...days: string[]) => days.map(rosterKey.uses)
	expect(await at(31)).toEqual(left('2026-09-16', '2026-09-17', '2026-10-15'))
	expect(await at(32, 1)).toEqual(left('2026-09-16', '2026-09-17', '2026-10-15'))
	expect(await at(32)).toEqual(left('2026-09-17', '2026-10-15'))
	expect(await at(61)).toEqual([])
})
