import { STATE_WORDS } from '../shared/words/states'
import { CallError } from './call-error'
import { forgetFile } from './kept-file'
import { forgetPhotos, uploadPhotos, type Photo } from './photos'
import type { KeptVoice } from './sound/recorder'
import { uploadVoice } from './voices'

/** Something that is written on the phone and sent; it stays here until the cloud has it. */
export interface Outgoing {
	/** Made once, so that sending it again makes no second one. */
	clientKey: string
	state: 'writing' | 'waiting'
	photos: Photo[]
	voice?: KeptVoice | null
	updatedAt: number
	/** Why the cloud refused it, in a sentence; gone when it is sent again. */
	problem?: string
}

/** What lies on this phone of one kind. */
export interface Shelf<T extends Outgoing> {
	list: () => T[]
	find: (clientKey: string) => T | undefined
	/** Keeps one as it is now. */
	save: (item: T) => T
	remove: (clientKey: string) => void
	/** Sent or thrown away: it leaves the phone with its photos and recording. */
	drop: (clientKey: string) => void
}

export function shelfOf<T extends Outgoing>(name: string): Shelf<T> {
	/** For what the phone had no room: here until WeChat closes. */
	const unkept = new Map<string, T>()
	const stored = (): T[] => {
		const kept = wx.getStorageSync<T[] | ''>(name)
		return kept === '' ? [] : kept
	}
	const list = (): T[] => [...stored().filter(({ clientKey }) => !unkept.has(clientKey)), ...unkept.values()]
	const find = (key: string): T | undefined => list().find(({ clientKey }) => clientKey === key)
	const remove = (key: string): void => {
		unkept.delete(key)
		wx.setStorageSync(
			name,
			stored().filter(({ clientKey }) => clientKey !== key),
		)
	}
	return {
		list,
		find,
		save(item) {
			const kept = { ...item, updatedAt: Date.now() }
			const others = list().filter(({ clientKey }) => clientKey !== item.clientKey)
			try {
				wx.setStorageSync(name, [...others, kept])
				unkept.clear()
			} catch {
				if (unkept.size === 0) sayFull()
				unkept.set(kept.clientKey, kept)
			}
			return kept
		},
		remove,
		drop(key) {
			const going = find(key)
			forgetPhotos(going?.photos ?? [])
			if (going?.voice) forgetFile(going.voice.path)
			remove(key)
		},
	}
}

/** It is lost when WeChat closes before it is sent: the writer has to know. */
function sayFull(): void {
	const { noRoom, understood } = STATE_WORDS
	void wx.showModal({ content: noRoom, confirmText: understood, showCancel: false })
}

/** Sends what lies on a shelf. */
export interface Outbox<T extends Outgoing, R> {
	/**
	 * Sends one. Before anything leaves the phone it is marked as waiting, so neither a dropped network nor
	 * a closed app loses it; the same clientKey makes sending again safe. Sent twice at once, it goes once.
	 */
	send: (item: T) => Promise<R>
	/** Sends what waits, one after the other; stops where the network fails. */
	sendWaiting: () => Promise<R[]>
	/** Tells whenever one has arrived, also when it was sent in the background. Answers how to stop that. */
	onArrival: (listener: (clientKey: string, answer: R) => void) => () => void
}

export function outboxOf<T extends Outgoing, R>(
	shelf: Shelf<T>,
	submit: (item: T, photos: string[], keep: (part: Partial<T>) => void) => Promise<R>,
): Outbox<T, R> {
	const underWay = new Map<string, Promise<R>>()
	const arrived = new Map<string, { answer: R }>()
	const listeners = new Set<(clientKey: string, answer: R) => void>()

	async function sendNow(item: T): Promise<R> {
		const { clientKey } = item
		let current = shelf.save(sending(item, shelf.find(clientKey)))
		try {
			const ids = await uploadPhotos(current.photos, (photos) => {
				current = shelf.save({ ...current, photos })
			})
			if (current.voice) current = shelf.save({ ...current, voice: await uploadVoice(current.voice) })
			// What comes of it on the way is kept, should the rest fail.
			const answer = await submit(current, ids, (part) => {
				current = shelf.save({ ...current, ...part })
			})
			shelf.drop(clientKey)
			arrived.set(clientKey, { answer })
			for (const listener of listeners) listener(clientKey, answer)
			return answer
		} catch (error) {
			shelf.save(returned(current, error))
			throw error
		}
	}

	const send = (item: T): Promise<R> => {
		const { clientKey } = item
		const before = arrived.get(clientKey)
		if (before) return Promise.resolve(before.answer)
		const running = underWay.get(clientKey) ?? sendNow(item).finally(() => underWay.delete(clientKey))
		underWay.set(clientKey, running)
		return running
	}

	return {
		send,
		async sendWaiting() {
			const sent: R[] = []
			for (const item of shelf.list().filter(({ state }) => state === 'waiting')) {
				try {
					sent.push(await send(item))
				} catch (error) {
					if (error instanceof CallError && error.unanswered) break
					if (!(error instanceof CallError)) throw error
				}
			}
			return sent
		},
		onArrival(listener) {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
	}
}

/** What was uploaded before keeps its id: the same content goes out again. */
function sending<T extends Outgoing>(item: T, kept: T | undefined): T {
	const uploaded = kept?.photos.filter(({ fileId }) => fileId !== undefined) ?? []
	const photos = item.photos.map(({ path }) => uploaded.find((photo) => photo.path === path) ?? { path })
	const voice = item.voice && kept?.voice?.path === item.voice.path ? kept.voice : item.voice
	const going: T = { ...item, state: 'waiting', photos, ...(voice && { voice }) }
	delete going.problem
	return going
}

/** Only an answer that refuses it means that nothing was made: it can be corrected and sent again. All else waits. */
function returned<T extends Outgoing>(item: T, error: unknown): T {
	if (!(error instanceof CallError)) return { ...item, state: 'writing' }
	if (error.mayPass) return item
	return { ...item, ...withoutLostFiles(item, error), state: 'writing', problem: error.message }
}

/** The files of what was refused: what was uploaded for it may be gone by now, and goes up once more. */
export function withoutLostFiles(
	{ photos, voice = null }: Pick<Outgoing, 'photos' | 'voice'>,
	error: unknown,
): Partial<Pick<Outgoing, 'photos' | 'voice'>> {
	const code = error instanceof CallError ? error.code : ''
	if (code === 'NO_PHOTO') return { photos: photos.map(({ path }) => ({ path })) }
	return code === 'NO_VOICE' && voice ? { voice: { path: voice.path, seconds: voice.seconds } } : {}
}

/** Does so whenever the phone has a network again. */
export function whenOnline(send: () => void): void {
	wx.onNetworkStatusChange(({ isConnected }) => {
		if (isConnected) send()
	})
}
