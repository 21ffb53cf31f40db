import { For } from 'solid-js';
import { paperWordingOf } from '../../wording/paper.ts';
import { textIn } from '../../wording/text.ts';
import { useHall } from '../hall.ts';
import { writeRoute } from '../routes.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { PlanTable } from './PlanTable.tsx';
import '../styles/reading.css';
import '../styles/how.css';
import '../styles/paper.css';
import '../styles/paperPrint.css';

const DOORS = ['#/assign', '#/how', '#/class'] as const;

/** What a teacher reads in two minutes before the first lesson. */
export function Teach() {
  const hall = useHall();
  const words = () => paperWordingOf(hall.language()).teach;
  return (
    <div class="reading teach">
      <ScreenHead back />
      <main id="main" class="sheet-of-paper paper" tabindex="-1">
        <ScreenHeading title={words().title} />
        <p class="lead">{words().lead}</p>
        <ol class="teach-steps">
          <For each={words().steps}>
            {(step, place) => (
              <li>
                <h2>{step.title}</h2>
                <p>{step.text}</p>
                <a class={place() === 0 ? 'primary' : 'secondary'} href={DOORS[place()]}>
                  {step.link}
                </a>
              </li>
            )}
          </For>
        </ol>
        <div class="teach-columns">
          <section aria-labelledby="teach-lesson">
            <h2 id="teach-lesson">{words().lesson}</h2>
            <PlanTable length={45} label={words().lesson} />
            <p class="paper-small">{words().lessonNote}</p>
            <h2>{words().paper}</h2>
            <p>{words().paperNote}</p>
            <ul class="teach-papers">
              <For each={hall.ports.cards}>
                {card => (
                  <li>
                    <a href={writeRoute({ at: 'paper', scenario: card.id })}>
                      {textIn(card.title, hall.language())}
                    </a>{' '}
                    <span class="paper-small">{hall.format().count(card.rounds, hall.words().rounds)}</span>
                  </li>
                )}
              </For>
            </ul>
          </section>
          <section aria-labelledby="teach-know">
            <h2 id="teach-know">{words().know}</h2>
            <ul class="teach-know">
              <For each={words().knowList}>{item => <li>{item}</li>}</For>
            </ul>
            <h2>{words().host}</h2>
            <p>{words().hostText}</p>
          </section>
        </div>
      </main>
    </div>
  );
}
