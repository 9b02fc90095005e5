import type { Clock } from '../../ports/ports'
import type { Moderated, ModerationRun, PhotoVerdict } from './moderated'

/** How many documents of a kind one run takes; the next run goes on. With nine photos each it stays below WeChat's rate. */
const BATCH = 20

/** Asks what is due, of every kind: photos that are new, and whatever had no answer before. Only what is due is read. */
export async function runModeration<P extends { clock: Clock }>(
	kinds: readonly Moderated<P>[],
	ports: P,
): Promise<ModerationRun> {
	const now = ports.clock.now()
	const run: ModerationRun = { words: 0, photos: 0 }
	for (const kind of kinds) {
		const { words, photos } = await kind.askDue(now, BATCH, ports)
		run.words += words
		run.photos += photos
	}
	return run
}

/** Keeps the verdict on a photo. A trace id that nobody waits for changes nothing. */
export async function takeVerdict<P>(
	verdict: PhotoVerdict,
	kinds: readonly Moderated<P>[],
	ports: P,
): Promise<'kept' | 'unknown'> {
	for (const one of kinds) if ((await one.takeVerdict(verdict, ports)) === 'kept') return 'kept'
	return 'unknown'
}
