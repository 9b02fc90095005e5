import { crashTest } from './crash-test'

// crash.long.test.ts kills twelve.
crashTest(4)
