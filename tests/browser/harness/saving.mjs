// A reader who saves data (`saveData`): nothing is prefetched.

/** To be run before the page's scripts. */
export const savesData = () => Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) });
