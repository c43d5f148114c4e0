// The fallback, where the page's parser has put it behind the element.

const MARK = "[data-pledge-fallback]";

/**
 * In a paragraph, the parser ends paragraph and element where a table or another paragraph begins: the fallback then stands behind both.
 * The element takes back what is marked as its own.
 */
export function gather(element) {
  const paragraph = element.closest("p");
  while (paragraph?.nextElementSibling?.matches(MARK)) element.append(paragraph.nextElementSibling);
}
