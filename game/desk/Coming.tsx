import { useHall } from './hall.ts';

/** Over a screen that stays as it is: what was pressed for is on its way. */
export function Coming() {
  const hall = useHall();
  return (
    <p class="coming waiting" role="status">
      <span class="waiting-rail" aria-hidden="true" />
      {hall.words().coming}
    </p>
  );
}
