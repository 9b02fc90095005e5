import fc from 'fast-check'
import type { Area, AreaRef, DeskRecord } from '#shared/area/area'
import { addDays } from '#shared/clock/china-time'
import { answerFor } from '#shared/roster/holder'
import type { Duty } from '#shared/roster/person'
import type { Post } from '#shared/roster/post'
import { covers, type Tenure } from '#shared/roster/tenure'
import { collectDuties, dutiesFrom } from '../../../../cloudfunctions/modules/org/duties'

const FIRST_DAY = '2026-01-01'
const DAYS = 40
const day = fc.nat(DAYS).map((offset) => addDays(FIRST_DAY, offset))
const span = fc
	.tuple(day, day, fc.boolean())
	.map(([one, other, open]) =>
		open ? { from: one } : one <= other ? { from: one, to: other } : { from: other, to: one },
	)

const tenure: fc.Arbitrary<Tenure> = fc
	.record({
		personId: fc.constantFrom('a', 'b', 'c', 'd'),
		kind: fc.constantFrom('holder' as const, 'deputy' as const),
		span,
		leaves: fc.array(span, { maxLength: 2 }),
	})
	.map(({ personId, kind, leaves, ...rest }) => ({
		personId,
		kind,
		leaves,
		name: personId,
		phone: '',
		...rest.span,
	}))

const desks = (posts: readonly Post[]): fc.Arbitrary<DeskRecord[]> =>
	fc.tuple(...posts.map((post) => fc.array(tenure, { maxLength: 3 }).map((tenures) => ({ post, tenures }))))

const chains = fc
	.tuple(
		desks(['dispatcher']),
		desks(['villageLeader', 'police']),
		desks(['gridLeader', 'gridMember', 'police']),
	)
	.map(([county, village, grid]) => {
		const levels = ['county', 'village', 'grid'] as const
		const refs: AreaRef[] = levels.map((level) => ({ code: level, name: level, level, levelName: '' }))
		return [county, village, grid].map((own, at) => areaOf(refs, at, own))
	})

function areaOf(refs: readonly AreaRef[], at: number, own: DeskRecord[]): Area {
	return { ...refs[at]!, path: refs.slice(0, at + 1), desks: own }
}

it('says on every day of everybody exactly what the rule says', () => {
	fc.assert(
		fc.property(chains, day, (chain, today) => {
			for (const { code, desks: own } of chain) {
				for (const { post } of own) {
					const desk = { areaCode: code, post }
					const collected = new Map<string, Duty[]>()
					collectDuties(desk, chain, collected)
					const dutiesOf = [...collected].map(([id, duties]) => [id, dutiesFrom(duties, today)] as const)
					const days = Array.from({ length: DAYS + 3 }, (_, offset) => addDays(FIRST_DAY, offset)).filter(
						(now) => now >= today,
					)
					const answers = days.map((now) => answerFor(desk, chain, now))
					expect(
						days.map((now, at) => [
							now,
							dutiesOf
								.filter(([, duties]) =>
									duties.some((duty) => covers(duty, now) && duty.as === answers[at]?.as),
								)
								.map(([id]) => id)
								.sort(),
						]),
					).toEqual(
						days.map((now, at) => [
							now,
							[...new Set(answers[at]?.people.map(({ personId }) => personId))].sort(),
						]),
					)
					for (const [, duties] of collected) {
						const atOnce = days.map((now) => duties.filter((duty) => covers(duty, now)).length)
						expect(Math.max(...atOnce)).toBeLessThanOrEqual(1)
					}
				}
			}
		}),
		{ numRuns: 150 },
	)
})
