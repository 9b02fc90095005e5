/** 留存: the root's clerk keeps a report until that day; neither its time nor its reporter deletes it before. */
export interface Hold {
	until: number
	reason: string
}
