import { CallError } from '../../../miniprogram/services/call-error'
import { untilDone } from '../../../miniprogram/services/until-done'

const busy = () => new CallError({ code: 'ROSTER_BUSY', message: '' })
const noWait = () => Promise.resolve()

/** Steps that answer, or throw, one after the other. */
function steps(...answers: ({ done: boolean } | CallError)[]) {
	return () => {
		const answer = answers.shift()
		return answer instanceof CallError ? Promise.reject(answer) : Promise.resolve(answer!)
	}
}

test('a step is repeated until it is done, and every one is told', async () => {
	const told: boolean[] = []
	const last = await untilDone(
		steps({ done: false }, { done: false }, { done: true }),
		({ done }) => told.push(done) > 0,
		noWait,
	)
	expect(last).toEqual({ done: true })
	expect(told).toEqual([false, false, true])
})

test('it stops where nobody listens any more', async () => {
	expect(await untilDone(steps({ done: false }), () => false, noWait)).toBeNull()
})

test('a moment of somebody else at the same work is waited for, not for ever', async () => {
	const always = () => true
	expect(await untilDone(steps(busy(), busy(), { done: true }), always, noWait)).toEqual({ done: true })
	const ever = steps(...Array.from({ length: 9 }, busy))
	await expect(untilDone(ever, always, noWait)).rejects.toMatchObject({ code: 'ROSTER_BUSY' })
})

test('any other refusal is told at once', async () => {
	const refused = new CallError({ code: 'ROSTER_CHANGED', message: '' })
	await expect(untilDone(steps(refused, { done: true }), () => true, noWait)).rejects.toBe(refused)
})
