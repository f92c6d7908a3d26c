/**
 * When what has the focus disappears (its button has done its work, its screen is gone), the focus goes to the nearest
 * place around it that remains, never to nowhere: the keyboard and the screen reader go on from there.
 */
export function keepFocus(): () => void {
  /** What had the focus last, and all that was around it, inmost first. */
  let trail: readonly Element[] = [];
  let planned = 0;

  const remember = ({ target }: Event) => {
    trail = target instanceof Element ? around(target) : [];
  };
  // A click on nothing in particular takes the focus away on purpose.
  const forget = () => {
    trail = [];
  };
  const mend = () => {
    planned = 0;
    const [lost] = trail;
    if (!lost || document.activeElement !== document.body || canHold(lost)) return;
    const place = trail.find((each) => each.parentElement !== document.body && canHold(each));
    const landing = place ?? document.querySelector('main');
    if (!(landing instanceof HTMLElement)) return;
    if (landing.tabIndex < 0) landing.tabIndex = -1;
    landing.focus({ preventScroll: true });
  };
  // Two frames later: whoever knows a better place has sent the focus there by then.
  const plan = () => {
    planned ||= requestAnimationFrame(() => {
      planned = requestAnimationFrame(mend);
    });
  };

  document.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget, true);
  const changes = new MutationObserver(plan);
  changes.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'open'],
  });
  return () => {
    document.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget, true);
    changes.disconnect();
    cancelAnimationFrame(planned);
  };
}

function around(element: Element): Element[] {
  const parent = element.parentElement;
  return !parent || parent === document.body ? [element] : [element, ...around(parent)];
}

const canHold = (element: Element): boolean =>
  element.isConnected && element.checkVisibility() && !element.matches(':disabled') && !element.closest('[inert]');
