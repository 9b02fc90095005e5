import { crashTest } from './crash-test'

crashTest(12)
