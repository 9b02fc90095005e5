import type { Methods } from '../../../rpc/method'
import { bindingMethods } from './binding'
import { gapMethods } from './gaps'
import { importMethods } from '../../imports/contract/import'
import { editMethods } from './edits'
import { namingMethods } from './namings'
import { proposalMethods } from './proposals'

export const rosterMethods = {
	...importMethods,
	...editMethods,
	...gapMethods,
	...bindingMethods,
	...proposalMethods,
	...namingMethods,
} as const satisfies Methods
