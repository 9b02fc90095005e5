import { createHash } from 'node:crypto'

/** What tells one content of a file from another, in an address or a header. */
export const markOf = (content: Uint8Array): string => createHash('sha1').update(content).digest('base64url')
