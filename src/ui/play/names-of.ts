/** Who writes, where and when, and how long it has waited: an article is named by where these are shown. */
export const namesOf = (id: string) => `by-${id} on-${id} wait-${id}`;
