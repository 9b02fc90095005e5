import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from './method'
import { areaCode, areaRef, doorCode, moment, post } from './shapes'

/** Somebody who is in charge today. The phone is a work phone: it stands on the wall. */
const cardPerson = v.strictObject({
  post,
  /** The post in words, e.g. 网格长. */
  title: v.string(),
  name: v.string(),
  phone: v.string(),
  areaName: v.string(),
  /** The name of whoever is away and is stood in for. */
  standsInFor: v.exactOptional(v.string()),
  /** A short-lived link to the photo that they gave. */
  photo: v.exactOptional(v.string()),
})

/** The paired member (包户党员) of the household: its second card (连心卡). A work phone, too. */
const paired = v.strictObject({ name: v.string(), phone: v.string(), photo: v.exactOptional(v.string()) })

export const cardMethods = {
  show: {
    doc: 'Who is in charge today: of the household with a door code, of an area, or of the caller (nothing given).',
    roles: ['anyone'],
    input: v.strictObject({ doorCode: v.exactOptional(doorCode), areaCode: v.exactOptional(areaCode) }),
    output: v.strictObject({
      area: v.strictObject({ code: areaCode, name: v.string(), path: v.array(areaRef) }),
      people: v.array(cardPerson),
      /** Only on a household's own card: opened by its door code, or by a confirmed member as theirs. */
      paired: v.exactOptional(paired),
      centre: v.exactOptional(v.strictObject({ name: v.string(), phone: v.string(), hours: v.string() })),
      asOf: moment,
    }),
    errors: [...COMMON_ERRORS, 'NOT_FOUND', 'UNKNOWN_DOOR_CODE'],
  },
} as const satisfies Methods
