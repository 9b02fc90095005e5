import type { Envelope } from '../../../cloudfunctions/rpc/envelope'
import { startCounty } from '../../support/filled-product'
import { CLERK, type Product } from '../../support/product'
import { household, SMALL_COUNTY } from '../../support/roster-csv'
import { DAY, HOUR, MINUTE } from '../../support/story'

const CODES = ['JHPP-BSXX-VZBX', 'HHVW-WXQN-47GZ', 'ZSHN-BNM3-YXK5', 'EM0B-A8P4-4D3P'] as const
const [DOOR] = CODES
const LEADER = 'o-leader'
const WRONG = 'BAD_ONE_TIME_CODE'
const FULL = 'LIMIT_REACHED'

/** How many come at once. */
interface Crowds {
	atOneDoor: number
	guesses: number
}

/** What ties to households are limited to. */
export function tieTests({ atOneDoor, guesses }: Crowds): void {
	let product: Product

	beforeEach(async () => {
		const homes = CODES.map((code, at) => household('100-1-1-1', `${at + 10}`, '户主', code))
		product = await startCounty([...SMALL_COUNTY, ...homes], { [LEADER]: '13900000004' })
	})
	afterEach(() => product.close())

	async function answerOf(openid: string, doorCode: string, oneTimeCode?: string) {
		const input = { doorCode, name: '李四', ...(oneTimeCode !== undefined && { oneTimeCode }) }
		return (await product.raw(openid, 'household', { method: 'bind', input })).result as Envelope<unknown>
	}

	async function codeOf(...given: Parameters<typeof answerOf>): Promise<string> {
		const answer = await answerOf(...given)
		return answer.ok ? 'ok' : answer.error.code
	}

	const householdsOf = async (openid: string) =>
		(await product.ask(openid, 'account', 'show', {})).households.length

	async function decide(how: 'confirm' | 'refuse'): Promise<void> {
		const { items } = await product.ask(LEADER, 'household', 'pending', {})
		const { householdId, memberId } = items[0]!
		await product.ask(LEADER, 'household', how, { householdId, memberId })
	}

	const count = (all: readonly string[], what: string): number => all.filter((one) => one === what).length

	it('ties one person to three households under twelve ties at once, of which each may be sent again', async () => {
		const twelve = await Promise.all(Array.from({ length: 12 }, (_, at) => codeOf('o-1', CODES[at % 4]!)))
		expect(await householdsOf('o-1')).toBe(3)
		expect(count(twelve, FULL)).toBe(3)
		expect(count(await Promise.all(CODES.map((code) => codeOf('o-1', code))), FULL)).toBe(1)
	})

	it(`lets five of ${atOneDoor} wait at one door, and another one once the leader has decided`, async () => {
		const all = await Promise.all(Array.from({ length: atOneDoor }, (_, at) => codeOf(`o-flood-${at}`, DOOR)))
		expect([count(all, 'ok'), count(all, FULL)]).toEqual([5, atOneDoor - 5])
		const { items } = await product.ask(LEADER, 'household', 'pending', {})
		expect(items).toHaveLength(5)
		const refused = await answerOf('o-late', DOOR)
		expect(refused.ok ? [] : refused.error.calls).toMatchObject([{ phone: '13900000004' }])
		await decide('confirm')
		product.clock.set(product.clock.now() + 3 * MINUTE)
		expect([await codeOf('o-late', DOOR), await codeOf('o-later', DOOR)]).toEqual(['ok', FULL])
	})

	it('lets whoever was refused at a household rest there for thirty days, and nowhere else', async () => {
		await codeOf('o-1', DOOR)
		await decide('refuse')
		expect([await codeOf('o-1', DOOR), await codeOf('o-1', CODES[1])]).toEqual([FULL, 'ok'])
		product.clock.set(product.clock.now() + 30 * DAY - MINUTE)
		expect(await codeOf('o-1', DOOR)).toBe(FULL)
		product.clock.set(product.clock.now() + MINUTE)
		expect(await codeOf('o-1', DOOR)).toBe('ok')
	})

	it('looks at five wrong codes of one person an hour, in turn or at once, then at none for an hour; the clerk hears once', async () => {
		const codes = Array.from({ length: guesses }, (_, at) => `1000 0000 ${1000 + at}`)
		const all = await Promise.all(codes.map((code) => codeOf('o-guesser', DOOR, code)))
		expect([count(all, WRONG), count(all, FULL)]).toEqual([5, guesses - 5])
		const { items } = await product.ask(CLERK, 'message', 'list', {})
		expect(items).toMatchObject([
			{ reader: 'clerk', text: expect.stringMatching(/填错验证码 5 次/) as unknown },
		])

		// Not even the right one is looked at.
		const { items: found } = await product.ask(LEADER, 'household', 'find', { text: '10' })
		const { householdId } = found[0]!
		const { code } = await product.ask(LEADER, 'household', 'issueCode', { householdId })
		expect(await codeOf('o-guesser', DOOR, code)).toBe(FULL)
		product.clock.set(product.clock.now() + HOUR)
		expect(await codeOf('o-guesser', DOOR, code)).toBe('ok')
	})

	it('looks at twenty wrong codes at one door an hour, whoever tries them', async () => {
		const tries = Array.from({ length: 30 }, (_, at) => [`o-many-${at}`, `2000 0000 ${1000 + at}`] as const)
		const all = await Promise.all(tries.map(([openid, code]) => codeOf(openid, DOOR, code)))
		expect([count(all, WRONG), count(all, FULL)]).toEqual([20, 10])
		expect(await codeOf('o-other', CODES[1], '3000 0000 0000')).toBe(WRONG)
	})

	it('counts a wrong code once however often it is sent', async () => {
		const wrong = ['1', '1', '1', '2', '3', '4', '5', '6'].map((end) => `1000 0000 000${end}`)
		const answers = []
		for (const code of wrong) answers.push(await codeOf('o-guesser', DOOR, code))
		expect(answers).toEqual([...Array<string>(7).fill(WRONG), FULL])
	})

	it('looks at five wrong codes for a post an hour', async () => {
		const codes = Array.from({ length: 20 }, (_, at) => `4000 0000 ${1000 + at}`)
		const all = await Promise.all(
			codes.map(async (code) => {
				const answer = await product.call('o-guesser', 'account', 'bindPost', { code })
				return answer.ok ? 'ok' : answer.error.code
			}),
		)
		expect([count(all, WRONG), count(all, FULL)]).toEqual([5, 15])
	})
}
