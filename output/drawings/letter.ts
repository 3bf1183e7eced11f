/** Versions are A, B, C …; after Z they are numbered. @param group from 1 */
export const letter = (group: number): string => (group <= 26 ? String.fromCharCode(64 + group) : String(group));
