// For pages with frames of embed.html: sets each frame to the height of its content.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(`${origin}/`));
  addEventListener("message", (event) => {
    const height = event.origin === origin && event.data?.pledgeCompare?.height;
    const frame = height > 0 && frames().find(({ contentWindow }) => contentWindow === event.source);
    if (frame) frame.height = Math.ceil(height);
  });
  const ask = () => frames().forEach(({ contentWindow }) => contentWindow.postMessage({ pledgeCompare: "height?" }, origin));
  ask();
  addEventListener("load", ask);
})();
