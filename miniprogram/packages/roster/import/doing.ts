import { IMPORT_WORDS as WORDS } from '../../../shared/words/pages/roster-import'
import type { KeptImport } from '../../../services/roster-import'

/** What is done next with a file, before the first answer says how far it is; null when it is still on the phone alone. */
export function doingWith(kept: KeptImport | null): string {
	if (!kept) return WORDS.uploading
	if (kept.importId === undefined) return WORDS.reading
	return kept.writing ? WORDS.writing : WORDS.checking
}
