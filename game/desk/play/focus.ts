/** Where the focus rests when what had it is gone. */
const REST = '[data-phase-title]';

/**
 * Watches for a control that goes away while it has the focus: the focus then goes to the heading of the part that it
 * was in. Returns how to stop.
 */
export function keepFocus(): () => void {
  let around: Element[] = [];
  const onIn = ({ target }: FocusEvent) => {
    around = [];
    for (let part = target as Element | null; part; part = part.parentElement) around.push(part);
  };
  // A control loses the focus just before it is removed, so whether it stays is known a moment later.
  const onOut = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (around[0] === target && around[0]?.isConnected) around = [];
    });
  const observer = new MutationObserver(() => {
    const [held] = around;
    if (!held || held.isConnected) return;
    const left = around.filter(part => part.isConnected);
    around = [];
    if (document.activeElement !== document.body) return;
    const headings = left.map(part => part.querySelector<HTMLElement>('h2[tabindex="-1"]'));
    (headings.find(Boolean) ?? document.querySelector<HTMLElement>(REST))?.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', onIn);
  document.addEventListener('focusout', onOut);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', onIn);
    document.removeEventListener('focusout', onOut);
    observer.disconnect();
  };
}

/** The focus goes back to where it came from, or to the head of what can be done now. */
export function giveBackFocus(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected && to !== document.body) to.focus();
  else document.querySelector<HTMLElement>(REST)?.focus({ preventScroll: true });
}

/** Brings a lost focus back to the head of what can be done now; leaves any other alone. */
export function rescueFocus(): void {
  const active = document.activeElement;
  if (active && active !== document.body && active.isConnected) return;
  document.querySelector<HTMLElement>(REST)?.focus({ preventScroll: true });
}
