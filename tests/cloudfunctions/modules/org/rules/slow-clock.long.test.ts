import { clockTests } from './clock-tests'

clockTests(100_000)
