import { floodTests } from './flood-tests'

// A hundred and ten: floods.long.test.ts.
floodTests(30)
