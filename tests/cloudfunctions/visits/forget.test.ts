import { forgetAnswers } from '../../../cloudfunctions/modules/visits/home/forget-answers'
import type { Ports } from '../../../cloudfunctions/modules/ports'
import { MemoryFiles } from '../../support/memory-ports/file-store'
import { MemoryReports } from '../../support/memory-ports/report-store'
import { RosterDocuments } from '../../support/memory-ports/roster-documents'
import { memoryStores } from '../../support/memory-ports/stores'

test('answers, words and photos go after the days of the plan; who went and what came of it stays', async () => {
	const stores = memoryStores({
		roster: new RosterDocuments(),
		reports: new MemoryReports(),
		files: new MemoryFiles(),
	})
	const attempt = {
		key: 'k1',
		content: 'c',
		by: { id: 'p-1', name: '王己' },
		outcome: 'done' as const,
		at: 1,
		arrived: 1,
		counted: true,
		ended: true,
	}
	const said = {
		...attempt,
		note: '身体不好',
		answers: [{ question: 'people', value: 1 }],
		photos: ['cloud://x/a.jpg'],
	}
	const slot = { count: 1, by: ['p-1'], at: 1, ended: 'done' as const }
	const place = { planId: 'p1', householdId: 'h1', period: 'once', channel: 'door' as const, path: ['1'] }
	await stores.visits.add([{ id: 'v1', ...place, attempts: [said], slot, begun: 1, forgetAt: 100 }])
	const at = (now: number): Ports => ({ ...stores, clock: { now: () => now } }) as unknown as Ports
	expect(await forgetAnswers(at(99))).toEqual({ visitsForgotten: 0 })
	expect(await forgetAnswers(at(100))).toEqual({ visitsForgotten: 1 })
	expect(await forgetAnswers(at(101))).toEqual({ visitsForgotten: 0 })
	expect(await stores.visits.byIds(['v1'])).toMatchObject([{ attempts: [attempt], forgetAt: null }])
})
