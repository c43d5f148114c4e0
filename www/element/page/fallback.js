// The fallback content, where the HTML parser has put it behind the element.

const MARK = "[data-pledge-fallback]";

/**
 * Moves marked fallback content into the element. Inside a `<p>`, the parser closes paragraph and element where a table or another
 * paragraph begins, so that the fallback follows both.
 */
export function adoptFallback(element) {
  const paragraph = element.closest("p");
  while (paragraph?.nextElementSibling?.matches(MARK)) element.append(paragraph.nextElementSibling);
}
