import { For } from 'solid-js';
import { objectionsTo, objectionWords } from './objections.ts';
import { usePlay } from './state.ts';

/** Why the others do not sign the draft that stands, in their own words. */
export function ObjectionList() {
  const play = usePlay();
  const words = () => play.desk.words().objections;
  return (
    <For each={objectionsTo(play.view(), play.said())}>
      {({ by, code, ...about }) => (
        <p class="objection">
          {words().of(play.names().principal(by))}{' '}
          <q>{words().says[code](objectionWords(about, play.names()))}</q>
        </p>
      )}
    </For>
  );
}
