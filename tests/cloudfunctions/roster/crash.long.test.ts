import { crashTests } from './crash-tests'

crashTests({ every: 1, landings: Array.from({ length: 30 }, (_, before) => before + 1) })
