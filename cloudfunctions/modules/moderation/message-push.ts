/**
 * Which function takes which of WeChat's events: what the embedded cloud follows, and what a deployment has to enter
 * as message push in the console (message type `event`).
 */
export const messagePush: Readonly<Record<string, string>> = { wxa_media_check: 'content' }
