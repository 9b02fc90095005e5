import { tieTests } from './tie-tests'

tieTests({ atOneDoor: 300, guesses: 100 })
