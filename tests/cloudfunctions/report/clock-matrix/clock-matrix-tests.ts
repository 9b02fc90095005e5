import { REPORT_CLASSES } from '#shared/clock/term'
import { keptOf, Look } from './look'
import { promisesIn } from './messages'
import { looksAt, scenesOf, type Scene } from './scenes'
import { inSection, VIEWERS } from './viewers'

const tally = { cells: 0, differences: 0, contradictions: 0 }

/** Compares what is read with what should be; says where they differ. */
function differs(where: () => string, read: unknown, wanted: unknown): string[] {
	tally.cells += 1
	const [is, should] = [JSON.stringify(read), JSON.stringify(wanted)]
	if (is === should) return []
	tally.differences += 1
	return [`${where()}: ${is}, not ${should}`]
}

/** What nobody may read: an acceptance, or a result, after a total that still runs; and that it is in time when something is over. */
function contradictions(look: Look): number {
	const { now, kept } = look
	const { ledger } = kept
	const { clock } = look.page('reporter')
	const isAfter = ledger.runsAt(now) && clock.owes !== null && Date.parse(clock.dueAt) > ledger.total
	const isOver = ledger.owed(now).some(({ until }) => now > until)
	return Number(isAfter) + Number(isOver !== (clock.overdue && ledger.isOpen))
}

async function wrongIn({ name, life }: Scene): Promise<string[]> {
	const wrong: string[] = []
	const kept = keptOf(life)
	for (const now of looksAt(life)) {
		const look = new Look(kept, now)
		const at = (viewer: string) => () => [name, new Date(now).toISOString(), viewer].join(' | ')
		for (const [viewer, { reads, should }] of Object.entries(VIEWERS))
			wrong.push(...differs(at(viewer), reads(look), should(look)))
		wrong.push(...differs(at('the section'), await inSection(look), look.isLate ? [1, 1] : [0, 0]))
		tally.contradictions += contradictions(look)
	}
	for (const { said, wanted } of promisesIn(life, kept.ledger))
		wrong.push(...differs(() => `${name} | a message`, said, wanted))
	return wrong
}

/** Every so many of the scenes, as everybody reads them. */
export function clockMatrixTests(every: number): void {
	test.each(REPORT_CLASSES)('%s: everybody reads the same, as it should be', async (of) => {
		const wrong: string[] = []
		for (const scene of scenesOf(of, every)) wrong.push(...(await wrongIn(scene)))
		expect(wrong).toEqual([])
	})

	test('there is no contradiction in any cell', () => {
		process.stdout.write(
			`clock matrix: ${tally.cells} cells, ${tally.differences} differences, ${tally.contradictions} contradictions\n`,
		)
		expect(tally.contradictions).toBe(0)
		expect(tally.cells).toBeGreaterThan(70_000 / every)
	})
}
