import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from './method'
import { areaRef, doorCode, moment, nothing, phone, text } from './shapes'

const pendingMember = v.strictObject({
  householdId: v.string(),
  /** Stands for the resident without telling their openid. */
  memberId: v.string(),
  name: v.string(),
  phone: v.exactOptional(v.string()),
  address: v.string(),
  since: moment,
})

const memberRef = v.strictObject({ householdId: text(64), memberId: text(64) })

export const householdMethods = {
  bind: {
    doc: 'Ties the caller to the household with a door code. A public door code proves nothing: it is pending until the grid leader confirms it.',
    roles: ['anyone'],
    input: v.strictObject({ doorCode, name: text(20), phone: v.exactOptional(phone) }),
    output: v.strictObject({
      household: v.strictObject({
        id: v.string(),
        path: v.array(areaRef),
        state: v.picklist(['pending', 'confirmed']),
      }),
    }),
    errors: [...COMMON_ERRORS, 'UNKNOWN_DOOR_CODE', 'ROSTER_BUSY'],
  },
  pending: {
    doc: 'The residents who wait to be confirmed in the grids that the caller leads.',
    roles: ['staff'],
    input: nothing,
    output: v.strictObject({ items: v.array(pendingMember) }),
    errors: COMMON_ERRORS,
  },
  confirm: {
    doc: 'Confirms that a resident belongs to a household.',
    roles: ['staff'],
    input: memberRef,
    output: v.strictObject({ items: v.array(pendingMember) }),
    errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
  },
  refuse: {
    doc: 'Takes a pending resident off a household.',
    roles: ['staff'],
    input: memberRef,
    output: v.strictObject({ items: v.array(pendingMember) }),
    errors: [...COMMON_ERRORS, 'NOT_FOUND', 'ROSTER_BUSY'],
  },
} as const satisfies Methods
