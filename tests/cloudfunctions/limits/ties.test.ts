import { tieTests } from './tie-tests'

// ties.long.test.ts has larger crowds.
tieTests({ atOneDoor: 60, guesses: 30 })
