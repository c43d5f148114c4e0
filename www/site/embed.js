// The page for frames: attributes from its query, state from its hash, and its height to the page around it.

/** What a frame may set beside the state; the state stands in the hash. */
const ATTRIBUTES = ["lang", "theme", "src", "plain", "heading-level"];

const widget = document.querySelector("pledge-compare");
for (const [name, value] of new URLSearchParams(location.search)) {
  if (ATTRIBUTES.includes(name)) widget.setAttribute(name, value);
}
document.body.classList.toggle("card", /[#&]place=/u.test(location.hash) && !/[#&]view=/u.test(location.hash));
if (widget.lang) document.documentElement.lang = widget.lang;

/** The height is no secret, so any page around may know it. */
function tell() {
  parent.postMessage({ pledgeCompare: { height: document.documentElement.offsetHeight } }, "*");
}

new ResizeObserver(tell).observe(document.documentElement);
addEventListener("message", ({ source, data }) => {
  if (source === parent && data?.pledgeCompare === "height?") tell();
});
