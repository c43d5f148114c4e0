// A slow connection: the response for one of the built files is held back until released.

import { built, typeOf } from "./server.mjs";

/** `files` for `open`, and `release()`. */
export function held(path) {
  let release;
  const going = new Promise((resolve) => (release = resolve));
  const answer = async (response) => {
    const body = await built(path.slice(1));
    await going;
    response.writeHead(200, { "content-type": typeOf(path), "cache-control": "no-store" }).end(body);
  };
  return { files: { [path]: { answer } }, release };
}
