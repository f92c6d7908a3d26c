/** Where one steps within a row: the article itself, its comments, and the button that shows earlier ones. */
const STOPS = '[data-key], .comments__earlier';

/** The stop before or after the focus within this row; from outside the row, its first or its last. */
export function nextStop(row: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const stops = [row, ...row.querySelectorAll<HTMLElement>(STOPS)];
  const { activeElement } = document;
  const at = stops.indexOf(activeElement?.closest<HTMLElement>(STOPS) as HTMLElement);
  return at < 0 ? stops.at(by === 1 ? 0 : -1) : at + by < 0 ? undefined : stops[at + by];
}

/** Where the focus may go right before or right after this element, in the order of the document. */
export function tabStopBeside(element: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter(
    (each) =>
      each.tabIndex >= 0 &&
      !element.contains(each) &&
      !each.matches(':disabled') &&
      !each.closest('[inert]') &&
      each.checkVisibility(),
  );
  const side = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = stops.filter((each) => element.compareDocumentPosition(each) & side);
  return there.at(by === 1 ? 0 : -1);
}
