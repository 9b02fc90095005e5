import { killedMerge, killedTests } from './killed-tests'

const each = (last: number): number[] => Array.from({ length: last + 1 }, (_, place) => place)
const chosen = { outside: each, within: each }

killedTests(chosen)
killedMerge(chosen)
