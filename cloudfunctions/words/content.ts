/** What stands in place of photos that the check rejected. */
export const rejectedPhotosSentence = (count: number): string => `${count} 张照片没有通过审核，不能显示`

/** What stands in place of photos that are gone, or that storage does not hand out now. */
export const lostPhotosSentence = (count: number): string => `${count} 张照片现在打不开`

/** What stands in place of a recording that is not played: the check rejected it, or storage does not hand it out now. */
export const VOICE_NOTES = {
	rejected: '录音没有通过审核，不能播放',
	lost: '录音现在打不开',
	unchecked: '录音还没有经过内容审核',
} as const

/** Which of the photos beside it nobody has looked at yet, by their places, of so many. */
export const uncheckedPhotosSentence = (places: readonly number[], all: number): string =>
	`${places.length === all ? '' : `第 ${places.join('、')} 张`}照片还没有经过内容审核`
