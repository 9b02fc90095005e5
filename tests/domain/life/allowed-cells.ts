/**
 * Who may do what in which state, written by hand; it imports nothing from the code under test.
 * `event: states / relations`. Every other cell is refused.
 */
export const STATES = [
  'reported',
  'accepted',
  'processing',
  'suspended',
  'resolved',
  'closed',
  'rejected',
  'withdrawn',
] as const

export const SENDERS = [
  'reporter',
  'ownerHolder',
  'lead',
  'coHandler',
  'gridMember',
  'dispatcherAbove',
  'headAbove',
  'areaChain',
  'timer',
] as const

export const ALLOWED: readonly { event: string; states: string; by: string }[] = [
  { event: 'accept', states: 'reported', by: 'ownerHolder' },
  { event: 'assign', states: 'reported accepted processing suspended', by: 'ownerHolder dispatcherAbove' },
  { event: 'return', states: 'reported accepted processing', by: 'ownerHolder' },
  { event: 'escalate', states: 'reported accepted processing', by: 'ownerHolder timer' },
  { event: 'start', states: 'accepted', by: 'lead' },
  { event: 'settle', states: 'reported accepted', by: 'ownerHolder gridMember' },
  { event: 'reject', states: 'reported accepted', by: 'ownerHolder' },
  { event: 'appeal', states: 'rejected', by: 'reporter' },
  { event: 'note', states: 'reported accepted processing suspended resolved', by: 'ownerHolder coHandler' },
  { event: 'askExtension', states: 'processing', by: 'lead' },
  { event: 'grantExtension', states: 'processing', by: 'headAbove' },
  { event: 'refuseExtension', states: 'processing', by: 'headAbove' },
  { event: 'suspend', states: 'accepted processing', by: 'lead' },
  { event: 'ask', states: 'accepted processing', by: 'lead' },
  { event: 'answer', states: 'suspended', by: 'reporter' },
  { event: 'resume', states: 'suspended', by: 'lead headAbove timer' },
  { event: 'resolve', states: 'accepted processing', by: 'lead' },
  { event: 'told', states: 'resolved', by: 'ownerHolder' },
  { event: 'confirm', states: 'resolved', by: 'reporter' },
  { event: 'rework', states: 'resolved', by: 'reporter' },
  { event: 'rate', states: 'closed', by: 'reporter' },
  { event: 'reopen', states: 'closed', by: 'reporter headAbove' },
  {
    event: 'supervise',
    states: 'reported accepted processing suspended resolved',
    by: 'dispatcherAbove headAbove',
  },
  { event: 'close', states: 'resolved', by: 'timer' },
  { event: 'withdraw', states: 'reported accepted processing', by: 'reporter' },
]

/** What an allowed event leads to, where the state changes. */
export const LEADS_TO: Readonly<Record<string, string>> = {
  accept: 'accepted',
  assign: 'reported',
  return: 'reported',
  escalate: 'reported',
  start: 'processing',
  settle: 'resolved',
  reject: 'rejected',
  appeal: 'reported',
  note: 'same',
  askExtension: 'same',
  grantExtension: 'same',
  refuseExtension: 'same',
  suspend: 'suspended',
  ask: 'suspended',
  answer: 'processing',
  resume: 'processing',
  resolve: 'resolved',
  told: 'same',
  confirm: 'closed',
  rework: 'processing',
  rate: 'same',
  reopen: 'reported',
  supervise: 'same',
  close: 'closed',
  withdraw: 'withdrawn',
}
