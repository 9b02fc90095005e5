import type { Methods } from './method'
import { bindingMethods } from './roster-binding'
import { gapMethods } from './roster-gaps'
import { importMethods } from './roster-import'
import { moveMethods } from './roster-moves'
import { proposalMethods } from './roster-proposals'

export const rosterMethods = {
  ...importMethods,
  ...moveMethods,
  ...gapMethods,
  ...bindingMethods,
  ...proposalMethods,
} as const satisfies Methods
