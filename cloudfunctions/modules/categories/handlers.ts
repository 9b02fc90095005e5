import type { Call } from '../../identity/call'
import type { HandlersOf } from '../../rpc/serve'
import type { categoryMethods } from './contract/category'
import { arrange } from './arrange'
import { list } from './list'
import { save } from './save'
import { show } from './show'
import { versions } from './versions'

export const categoryHandlers: HandlersOf<typeof categoryMethods, Call> = {
	list,
	show,
	save,
	arrange,
	versions,
}
