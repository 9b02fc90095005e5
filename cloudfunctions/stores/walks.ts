import type { DeclaredWalks } from './schema-type'

const ONE_OF_THE_ROSTER = 'one person or household has a document in each of at most three versions'

/** All requests of the product that look at more documents than they answer. */
export const databaseWalks: DeclaredWalks = {
  'aggregate reports by index.measured.areas, index.measured.at':
    'a rate is counted over all that was submitted in an area and a period of at most 366 days',
  'aggregate roster by keys, since, until':
    'the gap list counts the households of forty areas at a time; a grid has a few hundred',
  'count roster by keys, since, until': 'the households of one grid, a few hundred',
  'update messages by reportId, unread':
    'of one report somebody has as many unread messages as events were told since they opened it',
  'remove imports by job, kind': 'the outline of one file has a document for each thousand areas',
  'update roster by keys': ONE_OF_THE_ROSTER,
  'update roster by boundBy, keys': ONE_OF_THE_ROSTER,
  'update roster by codeUsed, keys': ONE_OF_THE_ROSTER,
  'update roster by household.members.state, keys': ONE_OF_THE_ROSTER,
}
