import { actionOf } from './keys.ts';
import { openCard } from './MoveCard.tsx';
import type { PlayState } from './state.ts';

const TYPING = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true]';

/** Keys of the play screen. They rest while somebody types or a sheet is open. Returns how to stop. */
export function listenToKeys(play: PlayState): () => void {
  const focusOn = (selector: string) =>
    queueMicrotask(() => document.querySelector<HTMLElement>(selector)?.focus());
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || !play.desk.settings().keys) return;
    if (event.target instanceof Element && event.target.matches(TYPING)) return;
    if (document.querySelector('dialog[open]') || play.session.curtain() !== null) return;
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    switch (action.does) {
      case 'card': {
        if (play.view().negotiation.phase !== 'turn') {
          // What there is to choose then is few, and binds: the key leads to it.
          document.querySelectorAll<HTMLElement>('.tray .move-card')[action.place]?.focus();
          return;
        }
        const card = play.cards()[action.place];
        if (card) openCard(play, card);
        return;
      }
      case 'draft':
      case 'log':
        play.turnTo(action.does);
        play.setDrawer(true);
        focusOn(`[data-${action.does}-title]`);
        return;
      case 'table':
        play.turnTo('table');
        focusOn('[data-twin]');
        return;
      case 'endTurn':
        play.endTurn();
        return;
      case 'undo':
        play.undo();
        return;
      case 'skip':
        play.session.skip();
        return;
      case 'help':
        play.open({ about: 'keys' });
        return;
    }
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
