import { runShowings } from '../../../cloudfunctions/common/retention/run-showings'
import { DAY_MS } from '../../../miniprogram/domain/clock/china-time'
import { MemoryShowings } from '../../support/memory-ports/showing-store'
import { FRIDAY_NINE } from '../../support/reports'

const showings = new MemoryShowings()
const shownAt = (id: string, at: number): Promise<void> =>
  showings.add({
    id,
    at,
    of: ['household:h1'],
    by: { id: 'p-1', name: '王秀兰', title: '网格长' },
    where: 'household',
    what: ['phone'],
  })
const at = (now: number) => ({ showings, clock: { now: () => now } })
const left = async (): Promise<string[]> =>
  (await showings.of(['household:h1'], undefined, 9)).items.map(({ id }) => id)

test('who looked is kept for three years and cleared within the hour after', async () => {
  await shownAt('first', FRIDAY_NINE)
  await shownAt('second', FRIDAY_NINE + DAY_MS)
  const over = FRIDAY_NINE + 3 * 365 * DAY_MS
  expect(await runShowings(at(over))).toEqual({ showings: 0 })
  expect(await runShowings(at(over + DAY_MS - 60_000))).toEqual({ showings: 0 })
  expect(await left()).toEqual(['second', 'first'])
  expect(await runShowings(at(over + DAY_MS))).toEqual({ showings: 1 })
  expect(await left()).toEqual(['second'])
})
