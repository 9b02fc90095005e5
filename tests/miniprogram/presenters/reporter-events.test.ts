import { reporterForms } from '../../../miniprogram/presenters/reporter-events'
import type { ReportView } from '../../../miniprogram/services/report'

const eventsOf = (allowed: ReportView['allowed']) => reporterForms(allowed).map(({ event }) => event)

test('whoever is asked for a verdict says there that it is not solved', () => {
  expect(eventsOf(['confirm', 'rework'])).toEqual([])
})

test('whoever may only say that it is not solved has a button for it', () => {
  expect(reporterForms(['rework'])).toEqual([
    {
      event: 'rework',
      button: '还没解决',
      title: '哪里没解决？',
      placeholder: '比如：修过以后又漏了',
      send: '请他们再办',
    },
  ])
})

test('an answer stands on top and is no quiet button; the rest keeps its order', () => {
  expect(eventsOf(['withdraw', 'answer', 'note'])).toEqual(['withdraw'])
  expect(eventsOf(['rate', 'reopen'])).toEqual(['reopen'])
  expect(eventsOf(['withdraw', 'appeal'])).toEqual(['appeal', 'withdraw'])
})
