import type { RosterStore } from '../ports/roster-store'
import type { RosterDocument } from '../roster/documents'
import { command as _, database } from './cloud'

/** The most that one read of the service brings. */
const READ_LIMIT = 1000

const roster = database.collection('roster')

export const rosterStore: RosterStore = {
  async find(keys) {
    const { data } = await roster
      .where({ keys: _.in([...keys]) })
      .limit(READ_LIMIT)
      .get()
    return data as RosterDocument[]
  },
}
