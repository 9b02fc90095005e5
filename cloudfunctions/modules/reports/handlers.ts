import type { PersonEvent } from '#shared/life/event'
import type { Call } from '../../identity/call'
import type { Handlers } from '../handlers'
import { counted } from '../limits/count'
import { countSubmit } from '../limits/count-submit'
import { act, type EventInput } from './act'
import { desk } from './desk'
import { flood } from './floods/show'
import { dismissFlood, restoreFlood } from './floods/work'
import { inbox, inboxCounts } from './inbox'
import { categories } from './lists'
import { merge, unmerge } from './merge'
import { mine } from './mine'
import { alike, nearby } from './neighbours'
import { ofHousehold } from './of-household'
import { phrases } from './phrases/phrases'
import { savePhrases } from './phrases/save'
import { search } from './search/search'
import { show } from './show'
import { submit } from './submit'
import { targets } from './targets'
import { verifiers } from './verifiers'

/** Every event goes one way: the life table says what it does. */
const on = (event: PersonEvent) => (input: EventInput, call: Call) => act(event, input, call)

export const reportHandlers: Handlers<'report'> = {
  categories,
  submit: counted(countSubmit, submit),
  show,
  mine,
  inbox,
  inboxCounts: (_, call) => inboxCounts(call),
  search,
  ofHousehold,
  targets,
  verifiers,
  phrases,
  savePhrases,
  accept: on('accept'),
  assign: on('assign'),
  return: on('return'),
  escalate: on('escalate'),
  start: on('start'),
  settle: on('settle'),
  reject: on('reject'),
  appeal: on('appeal'),
  note: on('note'),
  add: on('add'),
  urge: on('urge'),
  askExtension: on('askExtension'),
  grantExtension: on('grantExtension'),
  refuseExtension: on('refuseExtension'),
  suspend: on('suspend'),
  ask: on('ask'),
  answer: on('answer'),
  resume: on('resume'),
  resolve: on('resolve'),
  told: on('told'),
  heard: on('heard'),
  confirm: on('confirm'),
  verify: on('verify'),
  nameVerifier: on('nameVerifier'),
  rework: on('rework'),
  unsolved: on('unsolved'),
  rate: on('rate'),
  reopen: on('reopen'),
  supervise: on('supervise'),
  withdraw: on('withdraw'),
  reinstate: on('reinstate'),
  share: on('share'),
  unshare: on('unshare'),
  hide: on('hide'),
  unhide: on('unhide'),
  hold: on('hold'),
  endHold: on('endHold'),
  join: on('join'),
  dismiss: on('dismiss'),
  restore: on('restore'),
  flood,
  dismissFlood,
  restoreFlood,
  merge,
  unmerge,
  nearby,
  alike,
  desk,
}
