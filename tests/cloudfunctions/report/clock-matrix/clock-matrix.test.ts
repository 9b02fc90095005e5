import { clockMatrixTests } from './clock-matrix-tests'

// Each moment and each phase comes, but not each with each: clock-matrix.long.test.ts.
clockMatrixTests(3)
