import { crashTests } from './crash-tests'

// At each write: crash.long.test.ts. At step 25 the household is read to be copied, and its copy is not written yet.
crashTests({ every: 3, landings: [1, 16, 25] })
