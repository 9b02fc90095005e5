import database from '../../cloudfunctions/rules/database.json'
import storage from '../../cloudfunctions/rules/storage.json'
import type { ClientRules } from '../cloudbase/rules/client-rules'

/** The security rules as a deployment enters them. */
export const clientRules: ClientRules = { database, storage }
