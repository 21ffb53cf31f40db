/** Where the focus rests when what had it is gone. */
const REST = '[data-phase-title]';

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
