import { textOf } from '../../wording/index.ts';
import { BriefText } from '../BriefText.tsx';
import { useHall } from '../hall.ts';
import { hueOf } from './hues.ts';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

/** The brief, to read again during play. */
export function BriefSheet() {
  const hall = useHall();
  const play = usePlay();
  const name = () => textOf(play.view().agenda.principals[play.me()]!.name, play.desk.language());
  return (
    <Sheet title={hall.words().brief.title(name())} kind="wide" onClose={() => play.open(null)}>
      <div class={`brief ${hueOf(play.me())}`}>
        <BriefText scenario={play.session.scenario} view={play.view()} />
      </div>
    </Sheet>
  );
}
