/** What may stand between two slashes of a path: nothing that means another place, or that storage refuses. */
const PLAIN_STEP = /^(?!\.{1,2}$)[^\\\p{Cc}]+$/u

/** The cloud path of a file id, or null where it names no file: a folder, a step upwards, another scheme. */
export function cloudPathOf(fileId: string): string | null {
	const path = /^cloud:\/\/[^/]+\/(.+)$/s.exec(fileId)?.[1]
	return path?.split('/').every((step) => PLAIN_STEP.test(step)) ? path : null
}
