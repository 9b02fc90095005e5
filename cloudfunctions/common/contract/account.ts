import * as v from 'valibot'
import { COMMON_ERRORS, type Methods } from './method'
import { areaRef, post, text } from './shapes'

const person = v.strictObject({
  name: v.string(),
  posts: v.array(
    v.strictObject({ area: areaRef, post, title: v.string(), kind: v.picklist(['holder', 'deputy']) }),
  ),
})

export const accountMethods = {
  show: {
    doc: 'What the caller is to the product: posts, households, and where their photos may be uploaded.',
    roles: ['anyone'],
    input: v.strictObject({}),
    output: v.strictObject({
      /** Absent for whoever has no post. */
      person: v.exactOptional(person),
      households: v.array(
        v.strictObject({
          id: v.string(),
          address: v.string(),
          path: v.array(areaRef),
          state: v.picklist(['pending', 'confirmed']),
        }),
      ),
      /** Cloud paths of the caller's uploads begin with this. */
      uploadPrefix: v.string(),
    }),
    errors: COMMON_ERRORS,
  },
  bindPost: {
    doc: 'Binds the caller to a staff member by the one-time code that the clerk read out.',
    roles: ['anyone'],
    input: v.strictObject({ code: v.pipe(text(20)), name: v.exactOptional(text(20)) }),
    output: v.strictObject({ person }),
    errors: [...COMMON_ERRORS, 'BAD_ONE_TIME_CODE', 'ALREADY_BOUND', 'ROSTER_BUSY'],
  },
  bindPhone: {
    doc: 'Binds the caller to the staff member whose phone number WeChat says is theirs; the code is what WeChat gave when the caller allowed it.',
    roles: ['anyone'],
    input: v.strictObject({ code: text(200) }),
    output: v.strictObject({ person }),
    errors: [
      ...COMMON_ERRORS,
      'BAD_PHONE_CODE',
      'PHONE_NOT_GIVEN',
      'PHONE_UNKNOWN',
      'ALREADY_BOUND',
      'ROSTER_BUSY',
    ],
  },
} as const satisfies Methods
