import { mutationTests } from './mutation-tests'

describe('one thing of the table changed', () => mutationTests((all) => all))
