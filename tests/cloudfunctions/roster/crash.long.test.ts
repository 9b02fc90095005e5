import { crashTests } from './crash-tests'

crashTests({ every: 1, landings: [1, 2, 5, 8, 12, 16] })
