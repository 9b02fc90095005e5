import { EMERGENCY_WORDS } from '../../../miniprogram/domain/words/emergency'
import { HANDLE_FORMS, HANDLE_WORDS as WORDS } from '../../../miniprogram/domain/words/pages/handle'
import { PEOPLE } from '../people'
import type { Scene } from '../scene'
import { TOUR_WORDS } from '../words'
import { addressOf, leakAt as at } from './handle-page'
import { WALKS } from './ways'

/** What else may be done, and what comes before everything. */
export const HANDLE_WAYS: readonly Scene[] = [
  {
    name: 'handle-emergency',
    says: 'The same as its handler reads it: whom to ring comes first.',
    openid: PEOPLE.gridLeader,
    open: async (world) => addressOf(await world.report(PEOPLE.villager, 'safety', TOUR_WORDS.gas)),
    sees: EMERGENCY_WORDS.sentHint,
    elder: true,
  },
  {
    name: 'handle-ways',
    says: 'What else may be done, where the thumb is.',
    openid: PEOPLE.gridLeader,
    open: at(),
    act: (phone) => phone.openWays(),
    sees: HANDLE_FORMS.settle.button,
    elder: true,
  },
  {
    name: 'handle-note-public',
    says: 'The same, for neighbours too.',
    openid: PEOPLE.gridLeader,
    open: at(WALKS.processing),
    act: async (phone) => {
      await phone.tapWay(HANDLE_FORMS.note.button)
      await phone.tap(WORDS.makePublic)
    },
    sees: HANDLE_FORMS.note.title,
    elder: true,
  },
  {
    name: 'handle-merge-none',
    says: 'Merging, where there is nothing to merge with: the page says so and asks for nothing.',
    openid: PEOPLE.gridLeader,
    open: async (world) => addressOf(await world.report(PEOPLE.villager, 'land', TOUR_WORDS.land)),
    act: (phone) => phone.tapWay(HANDLE_FORMS.merge.button),
    sees: WORDS.noOthers,
    elder: true,
  },
]
