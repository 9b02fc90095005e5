import { floodTests } from './flood-tests'

floodTests(110)
