import { clockMatrixTests } from './clock-matrix-tests'

clockMatrixTests(1)
