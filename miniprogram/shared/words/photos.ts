import type { PhotoFault } from '../content/picture-kind'

const WHY: Readonly<Record<PhotoFault, string>> = {
	empty: '是空的，可能没有拍好或没有下载完',
	film: '是视频，这里只能放照片',
	heic: '是 HEIC 格式，别的手机打不开，请截个屏再选，或在相机设置里改成“兼容性最佳”',
	gif: '是动图，这里只能放照片',
	other: '不是照片',
	large: '太大了，超过 10 兆，请截个屏再选',
}

const which = (place: number, all: number): string => (all === 1 ? '这张' : `第 ${place} 张`)

/** What a phone says of photos that it can't take. */
export const PHOTO_SAYS = {
	refused: (fault: PhotoFault, place: number, all: number) =>
		`${which(place, all)}${WHY[fault]}，没有放进来。`,
	/** The sentence for photos that were sent already. */
	notTaken: (fault: PhotoFault | 'gone', place: number, all: number) =>
		`${which(place, all)}${fault === 'gone' ? '没有传好' : WHY[fault]}，请去掉或换一张再发。`,
	full: '手机里给微信小程序的地方满了，照片存不下。请先把等着发的发出去，或删掉几张再试。',
	waiting: '正在放进来',
	unreadable: '照片读不出来，请换一张再试。',
} as const
