/** Everybody and everything here is invented. Ids are small, so that a later stage can name them. */
export const OPENING = 1;
export const ACCOUNT = { chair: 1, member: 2, second: 3, observer: 4, disabled: 5 } as const;
export const CANDIDATE = { runa: 11, isak: 12, sol: 13 } as const;
export const DAY = Date.UTC(2026, 8, 1, 9);
export const HOUR = 3_600_000;
