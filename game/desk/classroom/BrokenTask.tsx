import { classroomWordingOf } from '../../wording/classroom.ts';
import { useHall } from '../hall.ts';
import { Notice } from '../Notice.tsx';
import '../styles/notice.css';

/** Why an assignment cannot be worked on here, and what would mend it. */
export function BrokenTask(props: { readonly why: 'broken' | 'otherVersion' | 'unknownScenario' }) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).task;
  const says = (): readonly [string, string] => {
    const { broken, brokenNote, otherVersion, otherVersionNote, unknownScenario } = words();
    if (props.why === 'otherVersion') return [otherVersion, otherVersionNote];
    return [broken, props.why === 'broken' ? brokenNote : unknownScenario];
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
