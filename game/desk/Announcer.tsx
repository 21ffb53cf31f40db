import { useDesk } from './context.ts';

/** The polite live region: says each act of the game, and what the person's own controls have done. */
export function Announcer() {
  const desk = useDesk();
  return (
    <p class="visually-hidden" role="status" aria-live="polite" data-announcer>
      {desk.announced()}
    </p>
  );
}
