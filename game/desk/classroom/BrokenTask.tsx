import { classroomWordingOf } from '../../wording/classroom.ts';
import { useHall } from '../hall.ts';
import { Notice } from '../Notice.tsx';
import type { Unusable } from './tasks.ts';
import '../styles/notice.css';

/** Why an assignment cannot be worked on here, and what would mend it. */
export function BrokenTask(props: { readonly why: Unusable }) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).task;
  const says = (): readonly [string, string] => {
    const { broken, brokenNote, otherVersion, otherVersionNote, unknownScenario, faultyScenario } = words();
    switch (props.why) {
      case 'broken':
        return [broken, brokenNote];
      case 'otherVersion':
        return [otherVersion, otherVersionNote];
      case 'unknownScenario':
        return [broken, unknownScenario];
      case 'faultyScenario':
        return [broken, faultyScenario];
    }
  };
  return (
    <Notice title={says()[0]}>
      <p>{says()[1]}</p>
      <div class="notice-buttons">
        <a class="primary" href="#/">
          {hall.words().failed.home}
        </a>
      </div>
    </Notice>
  );
}
