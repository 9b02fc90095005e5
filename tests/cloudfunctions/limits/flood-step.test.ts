import type { Output } from '../../../cloudfunctions/modules/contract'
import { openidOf, TwoTowns } from '../reach/two-towns'

// One step of ending a flood stays within a function's ten seconds, however slow the database is, and goes on when sent again.

test('begins no further report once three seconds have passed, and goes on with what is left', async () => {
	const towns = await TwoTowns.settled()
	const said = { category: 'heating', text: '没有的事', place: { areaCode: '100-1-1-1' } }
	let id = ''
	for (let at = 0; at < 6; at++) {
		const sent = { ...said, clientKey: `slow-flood-${at}` }
		const answer = await towns.ask('o-flooding-stranger', 'report', 'submit', sent)
		;({ id } = (answer as Output<'report', 'submit'>).report)
	}
	const { reports } = towns.cloud
	const append = reports.append.bind(reports)
	let takes = 2000
	jest.spyOn(reports, 'append').mockImplementation(async (...all) => {
		towns.cloud.now += takes
		return append(...all)
	})
	const input = { id, kind: 'sender', reason: '核实过，没有这些事' }
	const step = () => towns.ask(openidOf('gridLeader'), 'report', 'dismissFlood', input)
	expect(await step()).toEqual({ done: 2, left: 4, failed: [] })
	takes = 9000
	expect(await step()).toEqual({ done: 1, left: 3, failed: [] })
	takes = 1
	expect(await step()).toEqual({ done: 3, left: 0, failed: [] })
})
