import * as v from 'valibot'
import { PLACE_SEEN } from '../../../miniprogram/domain/life/event'
import { FLOOD_KINDS } from '../../../miniprogram/domain/life/flood'
import { COMMON_ERRORS, type Methods } from './method'
import { ofReport, ownDesks } from './reach'
import { id } from './report-view'
import { boundedCount, moment, nothing, text } from './shapes'

const kind = v.picklist(FLOOD_KINDS)

const worked = v.strictObject({
  done: boundedCount,
  /** Of what is looked at; sent again it goes on. */
  left: v.number(),
  failed: v.array(v.strictObject({ number: v.string(), message: v.string() })),
})

/** Many reports of one sender, or from one door, within an hour: one line, ended with one reason. */
export const floodMethods = {
  floods: {
    doc: 'Floods of the last day at the desks that the caller answers for, and below a dispatcher: one line each, ended ones too, while they can be restored.',
    roles: ['staff'],
    reach: ownDesks(),
    input: nothing,
    output: v.strictObject({
      items: v.array(
        v.strictObject({
          /** Its newest report stands for it. */
          id,
          kind,
          senders: v.number(),
          open: v.number(),
          dismissed: v.number(),
          /** There may be more than were looked at. */
          more: v.boolean(),
          from: moment,
          to: moment,
          /** An emergency is among what is open. */
          urgent: v.boolean(),
          categories: v.array(v.string()),
          placeName: v.string(),
        }),
      ),
    }),
    errors: COMMON_ERRORS,
  },
  dismissFlood: {
    doc: 'Ends ten reports of a flood with one reason; sent again it goes on. One that can’t be ended is named and stops no other.',
    roles: ['staff'],
    reach: ofReport('id'),
    input: v.strictObject({
      id,
      kind,
      reason: text(500),
      placeSeen: v.exactOptional(v.picklist(PLACE_SEEN)),
    }),
    output: worked,
    errors: [...COMMON_ERRORS, 'NOT_FOUND'],
  },
  restoreFlood: {
    doc: 'Lets ten reports of a flood that were ended together stand again; sent again it goes on.',
    roles: ['staff'],
    reach: ofReport('id'),
    input: v.strictObject({ id, kind }),
    output: worked,
    errors: [...COMMON_ERRORS, 'NOT_FOUND'],
  },
} as const satisfies Methods
