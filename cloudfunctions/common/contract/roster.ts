import type { Methods } from './method'
import { bindingMethods } from './roster-binding'
import { gapMethods } from './roster-gaps'
import { importMethods } from './roster-import'
import { moveMethods } from './roster-moves'

export const rosterMethods = {
  ...importMethods,
  ...moveMethods,
  ...gapMethods,
  ...bindingMethods,
} as const satisfies Methods
