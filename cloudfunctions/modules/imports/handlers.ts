import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import { recall, remember } from './choices'
import type { importMethods } from './contract/import'
import { open, put } from './open'
import { look, read } from './read'
import { readList } from './read-list'
import { showDifferences } from './show-differences'
import { validateImport } from './validate'
import { importRoster } from './write'

/** An import is called by the roster's noun. */
export const importHandlers: Pick<HandlersOf<typeof importMethods, Call>, keyof typeof importMethods> = {
	open,
	put,
	look,
	recall,
	remember,
	read,
	readList,
	check: validateImport,
	differences: showDifferences,
	import: importRoster,
}
