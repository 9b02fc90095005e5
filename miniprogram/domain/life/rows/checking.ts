import { row, type LifeRow } from './row'

/** Others check what somebody handled (核查): one, or two from different bodies. */
export const CHECKING: readonly LifeRow[] = [
  row({
    event: 'verify',
    from: ['resolved'],
    to: 'closed',
    who: ['checker'],
    must: ['notHandler', 'notCheckedBefore', 'lastCheckOwed'],
    needs: ['wordsOrPhoto'],
    stage: 'ends',
    total: 'ends',
    marks: ['checked'],
    tells: ['reporter', 'ownerDesk', 'lead', 'coHandlers', 'mergedReporters', 'joiners'],
  }),
  row({
    event: 'verify',
    from: ['resolved'],
    to: 'same',
    who: ['checker'],
    must: ['notHandler', 'notCheckedBefore', 'moreChecksOwed'],
    needs: ['wordsOrPhoto'],
    stage: 'check',
    marks: ['checked'],
    tells: ['reporter', 'checkDesk', 'ownerDesk'],
  }),
  row({
    event: 'escalate',
    from: ['resolved'],
    to: 'same',
    who: ['timer'],
    must: ['clockRanOut', 'checkOwed', 'checkerAbove'],
    stage: 'check',
    marks: ['checkPassesUp'],
    tells: ['reporter', 'checkDesk', 'ownerDesk'],
  }),
  row({
    event: 'escalate',
    from: ['resolved'],
    to: 'same',
    who: ['timer'],
    must: ['clockRanOut', 'checkOwed', 'noCheckerAbove', 'notAtTop'],
    marks: ['supervised', 'atTop'],
    tells: ['reporter', 'checkDesk', 'ownerDesk'],
  }),
]
