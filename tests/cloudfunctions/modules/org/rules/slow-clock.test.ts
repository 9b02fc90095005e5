import { clockTests } from './clock-tests'

// slow-clock.long.test.ts takes a hundred thousand, from another seed each time.
clockTests(12_000, 20_261_129)
