/** Prefix of the diagnostic for a retried test; the reporter counts these. */
export const RETRIED = "tried again: ";
