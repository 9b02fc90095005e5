import { Random } from '../../../../local/seeds/random'
import { killedTests } from './killed-tests'

// Every place, of a merge too: killed-in-memory.test.ts; every place of both on the database: killed.long.test.ts.

const random = new Random(20_261_129)

killedTests({
	outside: (last) => [random.int(1, last)],
	within: (last) => [random.int(1, last - 1), last],
})
