/** 留存: the clerk of the root wants a report kept until then, whatever time or its reporter would have deleted. */
export interface Hold {
	until: number
	reason: string
}
