import { route } from '../../../../../cloudfunctions/modules/reports/routing/route'
import { trailSentences } from '../../../../../cloudfunctions/words/trail'
import { category } from '../../../../support/reports'
import { chainOf, type Step } from '../../../../support/areas'
import { ROUTES, type Case } from './routes'

const TODAY = '2026-11-20'
const DISPATCHER = { dispatcher: ['高调度'] }

function chainFor({ root = DISPATCHER, town = {}, village = {}, grid = {}, without = [] }: Case) {
	const steps: Step[] = [
		{ level: 'county', name: '旗', staff: root },
		{ level: 'town', name: '镇', staff: town },
		{ level: 'village', name: '柳村', staff: village },
		{ level: 'grid', name: '一格', staff: grid },
	]
	return chainOf(steps.filter(({ name }) => !without.includes(name)))
}

describe('route', () => {
	test.each(ROUTES)('$name', (one) => {
		const of = category(one.category ?? 'livestock')
		const ids = (names: string[] = []): string[] => names.map((name) => `p-${name}`)
		const past = {
			barred: ids(one.barred),
			unbound: ids(one.unbound),
			...(one.ownerRule && { ownerRule: one.ownerRule }),
		}
		const found = route(of, one.located ?? { by: 'household' }, chainFor(one), TODAY, past)
		if (!found || one.goesTo === null) {
			expect(found).toBe(one.goesTo)
			return
		}
		expect(`${found.owner.areaCode}/${found.owner.post}`).toBe(one.goesTo)
		expect(found.ownerArea.code).toBe(found.owner.areaCode)
		expect(found.coHandlers.map((desk) => `${desk.areaCode}/${desk.post}`)).toEqual(one.helped ?? [])
		expect(trailSentences(found.steps, of).slice(-one.because.length)).toEqual(one.because)
	})
})
