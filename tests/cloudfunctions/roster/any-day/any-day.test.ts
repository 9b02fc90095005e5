import { anyDayTest } from './any-day-test'

// any-day.long.test.ts lives a hundred.
anyDayTest(4, 20_261_122)
