// The wasm instance of the page: one at a time, replaced when it traps.

import * as glue from "widget-glue";

/** An instance: what was computed in it, the parts started, their exports, and the message of its panic. */
const newInstance = () => ({ instanceCache: new Map(), startedParts: new Set(), exports: {}, panic: undefined });
let current = newInstance();

/** Automatic restarts left; below zero the reader has to ask for one. */
let restartsLeft = 3;
let trapped = false;
let lastTrap;

/** Callbacks for when the instance has trapped and another one can be made. */
export const restartCallbacks = new Set();

/** The current instance. What an earlier one holds is gone. */
export const instance = () => current;

/** Whether the instance has trapped and its replacement is still to come. */
export const isTrapped = () => trapped;

/** The message of the last trap, if the page has used up its restarts. */
export const fatalTrap = () => (restartsLeft < 0 ? (lastTrap ?? "trap") : undefined);

/** Allows one more restart, because the reader asks for it. */
export function allowRestart() {
  restartsLeft = Math.max(restartsLeft, 0);
}

glue.on_trap((error) => {
  if (trapped) return;
  trapped = true;
  lastTrap = current.panic ?? describeTrap(error);
  console.error(`<pledge-compare>: ${lastTrap}`);
  // Deferred: wasm frames may still be on the stack.
  queueMicrotask(() => {
    trapped = false;
    current = newInstance();
    restartsLeft -= 1;
    for (const callback of [...restartCallbacks]) callback();
  });
});

/** A trap that is no panic, with the wasm function that it was in. */
const describeTrap = (error) => [error ?? "trap", ...(/wasm-function\[\d+\](?::0x[0-9a-f]+)?/u.exec(error?.stack) ?? [])].join(" in ");

/** The promise of `make()`, cached for all callers; a rejected one is dropped, so that the next caller tries again. */
export function once(cache, key, make) {
  if (!cache.has(key)) {
    const promise = make();
    cache.set(key, promise);
    promise.catch(() => cache.delete(key));
  }
  return cache.get(key);
}

/** The instance has trapped during a wait. */
class InstanceReplaced extends Error {}

/**
 * Runs `work` with the current instance, and again with the next one if it has trapped meanwhile. In `work`, each wait goes
 * through `guard(promise)`, so that nothing goes on in another instance than it began in.
 */
export async function inInstance(work) {
  for (;;) {
    const began = current;
    const guard = async (promise) => {
      const value = await promise;
      if (began !== current || trapped) throw new InstanceReplaced();
      return value;
    };
    try {
      return await work(guard, began);
    } catch (error) {
      if (began === current && !trapped) throw error;
      await nextTask();
    }
  }
}

/** Lets the page paint and handle events before the next step. */
export const nextTask = () => new Promise((resolve) => setTimeout(resolve));
