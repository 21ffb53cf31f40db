import type { JSX } from 'solid-js';
import type { ClassWording } from '../../wording/class.ts';
import { useHall } from '../hall.ts';
import type { Stage } from './classState.ts';

/** How far the reckoning beside the page has come, with what can be done about it. */
export function ClassProgress(props: {
  readonly words: ClassWording;
  readonly stage: Stage;
  readonly share: number;
  readonly children: JSX.Element;
}) {
  const hall = useHall();
  return (
    <p class="class-progress">
      <label>
        {props.words.progress[props.stage](hall.format().percent(props.share))}
        <progress max="1" value={props.share} />
      </label>
      {props.children}
    </p>
  );
}
