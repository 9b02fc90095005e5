import type { PromisesOf } from '../promise'

/** What the store of counts promises. */
export const tally: PromisesOf<'tally'> = {
	add: {
		'counts on top of what there was, each kind and name and day apart': async ({ tally: store }) => {
			await store.add('2026-11-29', 'faults', 'report show', 1)
			await store.add('2026-11-29', 'faults', 'report show', 2)
			await store.add('2026-11-29', 'faults', 'timer', 1)
			await store.add('2026-11-29', 'cleared', 'uploads', 7)
			await store.add('2026-11-30', 'faults', 'timer', 1)
			expect(await store.ofDays(['2026-11-29'])).toEqual([
				{ day: '2026-11-29', counts: { faults: { 'report show': 3, timer: 1 }, cleared: { uploads: 7 } } },
			])
		},
		'counts each of several at once, the first of a day too': async ({ tally: store }) => {
			await Promise.all(Array.from({ length: 8 }, () => store.add('2026-11-29', 'slow', 'card:show', 1)))
			expect(await store.ofDays(['2026-11-29'])).toEqual([
				{ day: '2026-11-29', counts: { slow: { 'card:show': 8 } } },
			])
		},
	},
	ofDays: {
		'answers those of which anything was counted, and no run': async ({ tally: store }) => {
			await store.ran('timer', 5)
			for (const day of ['2026-11-01', '2026-11-02', '2026-11-03']) await store.add(day, 'slow', 'x', 1)
			const found = await store.ofDays(['2026-11-03', '2026-11-01', '2026-10-01'])
			expect(found.map(({ day }) => day).sort()).toEqual(['2026-11-01', '2026-11-03'])
		},
	},
	ran: {
		'notes the last moment, of each apart': async ({ tally: store }) => {
			await store.ran('timer', 5)
			await store.ran('content', 6)
			await store.ran('timer', 7)
			expect(await store.lastRuns()).toEqual({ timer: 7, content: 6 })
		},
	},
	lastRuns: {
		'says nothing of what never came by': async ({ tally: store }) => {
			await store.add('2026-11-29', 'slow', 'x', 1)
			expect(await store.lastRuns()).toEqual({})
		},
	},
	clearBefore: {
		'takes away the days before one, and no run': async ({ tally: store }) => {
			await store.ran('summary', 5)
			for (const day of ['2025-12-31', '2026-01-01', '2026-01-02']) await store.add(day, 'slow', 'x', 1)
			await store.clearBefore('2026-01-01')
			const left = await store.ofDays(['2025-12-31', '2026-01-01', '2026-01-02'])
			expect(left.map(({ day }) => day).sort()).toEqual(['2026-01-01', '2026-01-02'])
			expect(await store.lastRuns()).toEqual({ summary: 5 })
		},
	},
}
