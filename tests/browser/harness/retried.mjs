/** How a test that is tried again is told of among Node's diagnostics; the reporter counts these. */
export const RETRIED = "tried again: ";
