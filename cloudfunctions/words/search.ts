/** Characters that stand in most texts: by them alone nothing is found fast. */
export const COMMON_LETTERS = '的了是在有不我们这那个人上来到家村里没很也就都要一二三'
