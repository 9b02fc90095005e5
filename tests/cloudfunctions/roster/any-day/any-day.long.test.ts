import { anyDayTest } from './any-day-test'

anyDayTest(100, Date.now() % 1_000_000_000)
