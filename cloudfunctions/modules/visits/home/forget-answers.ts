import type { FilePorts } from '../../../ports/ports'
import type { BasePorts } from '../call'
import { isTurn } from '../../manifest'
import type { Attempt } from '../ports/visit-store'

/** At a turn, so that it stays short. */
const A_TURN = 500

/** A day is what counts: nobody need look each minute. */
const MINUTES = 10

/** What was answered, said and shown goes after the days of its plan; who went, when and what came of it stays. */
export async function forgetAnswers({
	visits,
	files,
	clock,
}: FilePorts & Pick<BasePorts, 'visits' | 'clock'>): Promise<{ visitsForgotten: number }> {
	let visitsForgotten = 0
	const now = clock.now()
	if (!isTurn(now, MINUTES)) return { visitsForgotten }
	for (const { id, attempts, checks = [] } of await visits.toForget(now, A_TURN)) {
		// First the photos: a run that dies between the two does both again.
		const copies = checks.flatMap(({ copy }) => copy ?? [])
		const photos = [...attempts.flatMap((attempt) => attempt.photos ?? []), ...copies]
		if (photos.length > 0) await files.remove(photos)
		if (await visits.forget(id, attempts.map(withoutAnswers))) visitsForgotten += 1
	}
	return { visitsForgotten }
}

const withoutAnswers = ({
	answers: _answers,
	started: _started,
	note: _note,
	photos: _photos,
	point: _point,
	...kept
}: Attempt): Attempt => kept
