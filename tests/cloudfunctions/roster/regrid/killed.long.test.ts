import { killedTests } from './killed-tests'

const each = (last: number): number[] => Array.from({ length: last + 1 }, (_, place) => place)

killedTests({ outside: each, within: each })
