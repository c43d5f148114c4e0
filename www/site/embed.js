// The page for frames: reads attributes from its query and state from its hash, and posts its height to the parent page.

/** Attributes that the query may set; the state is in the hash. */
const ATTRIBUTES = ["lang", "theme", "src", "plain", "heading-level", "rows", "correction-href"];

const widget = document.querySelector("pledge-compare");
for (const [name, value] of new URLSearchParams(location.search)) {
  if (ATTRIBUTES.includes(name)) widget.setAttribute(name, value);
}
document.body.classList.toggle("card", /[#&]place=/u.test(location.hash) && !/[#&]view=/u.test(location.hash));
if (widget.lang) document.documentElement.lang = widget.lang;

/** Posts the height to the parent page, of any origin: it is no secret. */
function postHeight() {
  parent.postMessage({ pledgeCompare: { height: document.documentElement.offsetHeight } }, "*");
}

new ResizeObserver(postHeight).observe(document.documentElement);
addEventListener("message", ({ source, data }) => {
  if (source === parent && data?.pledgeCompare === "height?") postHeight();
});
