import type { Voice } from '../shared/content/voice-kind'
import { forgetFile } from './kept-file'
import { forgetPhotos, uploadPhotos, type Photo } from './photos'
import type { KeptVoice } from './sound/recorder'
import { uploadVoice } from './voices'

/** What somebody says of a report, as it is kept on the phone until it has arrived. */
export interface Saying {
	words: string
	photos: Photo[]
	voice: KeptVoice | null
}

/** The files of an event as the cloud knows them. */
export interface SentFiles {
	photos?: string[]
	voice?: Voice
}

const SHELF = 'sayings'
/** So many reports are kept in mind: what lies longer was given up. */
const MOST = 20

const NOTHING: Saying = { words: '', photos: [], voice: null }

type Kept = [of: string, saying: Saying][]

const kept = (): Kept => wx.getStorageSync<Kept | ''>(SHELF) || []

/** What was typed, photographed and said for an event of a report and has not arrived: closing WeChat loses none of it. */
export const sayingOf = (id: string, event: string): Saying =>
	kept().find(([of]) => of === keyOf(id, event))?.[1] ?? NOTHING

/** Keeps it as it is now. */
export function keepSaying(id: string, event: string, { words, photos, voice }: Saying): void {
	const others = kept().filter(([of]) => of !== keyOf(id, event))
	const isEmpty = words === '' && photos.length === 0 && !voice
	const all: Kept = isEmpty ? others : [...others, [keyOf(id, event), { words, photos, voice }]]
	for (const [, gone] of all.slice(0, -MOST)) forgetFiles(gone)
	wx.setStorageSync(SHELF, all.slice(-MOST))
}

/** It has arrived: it leaves the phone with its files. */
export function dropSaying(id: string, event: string): void {
	forgetFiles(sayingOf(id, event))
	keepSaying(id, event, NOTHING)
}

/** Uploads what has no id yet; `keep` hears of each file that arrived, so that none goes up twice. */
export async function uploadSaying(
	saying: Saying,
	keep: (part: Partial<Saying>) => void,
): Promise<SentFiles> {
	const photos = await uploadPhotos(saying.photos, (uploaded) => keep({ photos: uploaded }))
	const voice = saying.voice && (await uploadVoice(saying.voice))
	if (voice) keep({ voice })
	return {
		...(photos.length > 0 && { photos }),
		...(voice?.fileId !== undefined && { voice: { fileId: voice.fileId, seconds: voice.seconds } }),
	}
}

const keyOf = (id: string, event: string): string => `${id} ${event}`

function forgetFiles({ photos, voice }: Saying): void {
	forgetPhotos(photos)
	if (voice) forgetFile(voice.path)
}
