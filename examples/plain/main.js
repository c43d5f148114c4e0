const widget = document.querySelector("pledge-compare");
const chosen = document.querySelector("#chosen");
const place = document.querySelector("#place");

widget.addEventListener("pledge-change", ({ detail }) => {
  chosen.textContent = detail.state.selected.join(", ");
});

document.querySelector("#add").addEventListener("click", () => {
  widget.selected = [...widget.selected, "14100"];
});

// The element keeps its state while it is out of the page.
document.querySelector("#toggle").addEventListener("click", ({ target }) => {
  if (widget.isConnected) widget.remove();
  else place.append(widget);
  target.textContent = widget.isConnected ? "Hide" : "Show";
});
