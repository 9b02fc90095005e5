/** Its people report a hundred things within a day. */
export const LIMITS_OF_TOUR = JSON.stringify({ openReports: 1000, emergencies: 1000, residentReports: 1000 })
