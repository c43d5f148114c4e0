// A reader who saves data: the widget fetches only what is asked for.

/** To be run before the page's scripts. */
export const savesData = () => Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) });
