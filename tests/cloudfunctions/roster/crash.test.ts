import { crashTests } from './crash-tests'

// At each write: crash.long.test.ts.
crashTests({ every: 3, landings: [1, 5, 16] })
