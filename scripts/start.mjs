// npm start: from a fresh clone to a page that shows the phones.
import { requireNode } from './require-node.mjs'

requireNode()
import('./start/serve.mjs').then(({ serve }) => serve())
