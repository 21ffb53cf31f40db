import type { View } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { textIn } from '../wording/text.ts';
import { BriefText } from './BriefText.tsx';
import { useHall } from './hall.ts';
import { SideMark } from './MiniTable.tsx';
import { hueOf } from './play/hues.ts';
import { ScreenHead } from './ScreenHead.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import './styles/reading.css';

/** The brief before the game, on one sheet, and the way to the table. */
export function Briefing(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly onBegin: () => void;
}) {
  const hall = useHall();
  const words = () => hall.words().brief;
  const seat = () => props.view.me as number;
  const title = () => words().title(textIn(props.scenario.agenda.principals[seat()]!.name, hall.language()));
  return (
    <div class={`reading brief ${hueOf(seat())}`}>
      <ScreenHead />
      <main id="main" class="sheet-of-paper paper" tabindex="-1">
        <header class="brief-head">
          <ScreenHeading title={title()}>
            <SideMark seat={seat()} size={20} />
            {title()}
          </ScreenHeading>
          <p class="brief-for">{words().confidential}</p>
        </header>
        <BriefText scenario={props.scenario} view={props.view}>
          <button type="button" class="primary" onClick={() => props.onBegin()}>
            {words().begin}
          </button>
        </BriefText>
      </main>
    </div>
  );
}
