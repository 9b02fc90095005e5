import type { Methods } from '../../../rpc/method'
import { bindingMethods } from './binding'
import { gapMethods } from './gaps'
import { importMethods } from '../../imports/contract/import'
import { moveMethods } from './moves'
import { namingMethods } from './namings'
import { proposalMethods } from './proposals'

export const rosterMethods = {
	...importMethods,
	...moveMethods,
	...gapMethods,
	...bindingMethods,
	...proposalMethods,
	...namingMethods,
} as const satisfies Methods
