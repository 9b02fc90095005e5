/** What stands in place of photos that the check rejected. */
export const rejectedPhotosSentence = (count: number): string => `${count} 张照片没有通过审核，不能显示`

/** What stands in place of photos that are gone, or that storage does not hand out now. */
export const lostPhotosSentence = (count: number): string => `${count} 张照片现在打不开`
