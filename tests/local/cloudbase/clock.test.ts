import { LocalClock } from '../../../local/cloudbase/clock/local-clock'

describe('the clock of the cloud', () => {
	const near = (left: number, right: number): boolean => Math.abs(left - right) < 1000

	test('starts with the machine and goes on from where it is set', async () => {
		const clock = new LocalClock()
		expect(near(clock.now(), Date.now())).toBe(true)
		const moment = Date.UTC(2030, 0, 1)
		clock.set(new Date(moment))
		await new Promise((resolve) => setTimeout(resolve, 20))
		expect(clock.now()).toBeGreaterThan(moment)
		expect(near(clock.now(), moment)).toBe(true)
	})

	test('stands still while it is frozen, and moves when it is told to', async () => {
		const clock = new LocalClock()
		clock.set(1000)
		clock.freeze()
		const stood = clock.now()
		await new Promise((resolve) => setTimeout(resolve, 20))
		expect(clock.now()).toBe(stood)
		clock.advance(500)
		expect(clock.now()).toBe(stood + 500)
		clock.unfreeze()
		await new Promise((resolve) => setTimeout(resolve, 20))
		expect(clock.now()).toBeGreaterThan(stood + 500)
		expect(near(clock.now(), stood + 500)).toBe(true)
	})

	test('tells of every jump, until nobody listens', () => {
		const clock = new LocalClock()
		let jumps = 0
		const stop = clock.onJump(() => (jumps += 1))
		clock.advance(1)
		clock.reset()
		stop()
		clock.advance(1)
		expect(jumps).toBe(2)
		expect(near(clock.now(), Date.now())).toBe(true)
	})

	test('refuses a time that is none', () => {
		expect(() => new LocalClock().set(Number.NaN)).toThrow(RangeError)
		expect(() => new LocalClock().set(new Date('soon'))).toThrow(RangeError)
	})
})
