import type { Scenario, Seat } from '../scenario/types.ts';
import { textIn } from '../wording/text.ts';
import { Bust } from './Bust.tsx';
import { useHall } from './hall.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { hueOf } from './play/hues.ts';
import { ScreenHeading } from './ScreenHeading.tsx';
import './styles/curtain.css';

/** Stands in place of the screen while the device goes from one side to the other: nothing else is there. */
export function Curtain(props: {
  readonly seat: Seat;
  readonly scenario: Scenario;
  readonly onLift: () => void;
}) {
  const hall = useHall();
  const words = () => hall.words().curtain;
  const name = () => textIn(props.scenario.agenda.principals[props.seat]!.name, hall.language());
  const prose = () => textIn(props.scenario.agenda.principals[props.seat]!.prose, hall.language());
  return (
    <main id="main" class={`curtain ${hueOf(props.seat)}`} tabindex="-1">
      <LanguageChoice />
      <div class="curtain-middle">
        <Bust seat={props.seat} />
        <p class="curtain-plate">{name()}</p>
        <ScreenHeading title={words().title(prose())} />
        <p>{words().text}</p>
        <button type="button" class="primary" onClick={() => props.onLift()}>
          {words().lift(prose())}
        </button>
      </div>
    </main>
  );
}
