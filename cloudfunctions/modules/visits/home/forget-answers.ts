import type { Ports } from '../../../ports/ports'
import type { Attempt } from '../ports/visit-store'

/** At each turn of the timer: a minute's worth, so that a turn stays short. */
const A_TURN = 50

/** What was answered, said and shown goes after the days of its plan; who went, when and what came of it stays. */
export async function forgetAnswers({ visits, files, clock }: Ports): Promise<{ visitsForgotten: number }> {
	let visitsForgotten = 0
	for (const { id, attempts } of await visits.toForget(clock.now(), A_TURN)) {
		// First the photos: whoever dies between does both again.
		const photos = attempts.flatMap((attempt) => attempt.photos ?? [])
		if (photos.length > 0) await files.remove(photos)
		if (await visits.forget(id, attempts.map(withoutAnswers))) visitsForgotten += 1
	}
	return { visitsForgotten }
}

const withoutAnswers = ({ answers: _answers, note: _note, photos: _photos, ...kept }: Attempt): Attempt =>
	kept
