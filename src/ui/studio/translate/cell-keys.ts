/** From cell to cell: Alt and an arrow in the same language, Ctrl and Enter to what is missing next. */
export function onCellKey(event: KeyboardEvent, table: HTMLElement): void {
  const { target } = event;
  if (!(target instanceof HTMLTextAreaElement)) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) toNextMissing(table);
  else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const column = [...table.querySelectorAll<HTMLTextAreaElement>(`[data-tongue="${target.dataset.tongue}"]`)];
    enter(column[column.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)]);
  } else return;
  event.preventDefault();
}

/** The first missing text after the one being written, or else the first of all. */
export function toNextMissing(table: HTMLElement): void {
  const missing = [...table.querySelectorAll<HTMLTextAreaElement>('[data-missing]')];
  const { activeElement } = document;
  const isAfter = (cell: HTMLElement) =>
    activeElement !== null &&
    table.contains(activeElement) &&
    (activeElement.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  enter(missing.find(isAfter) ?? missing.find((cell) => cell !== activeElement));
}

function enter(cell: HTMLTextAreaElement | undefined): void {
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'center' });
}
