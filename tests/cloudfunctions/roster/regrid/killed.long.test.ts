import { killedTests } from './killed-tests'

killedTests((last) => Array.from({ length: last + 1 }, (_, place) => place))
