/** `SANG_FROID_LONG=1 npm test`: as many seeds and cases as one has patience for, instead of as many as are enough. */
export const LONG = process.env.SANG_FROID_LONG === '1';
