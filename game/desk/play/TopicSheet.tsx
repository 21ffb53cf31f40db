import { Match, Switch } from 'solid-js';
import { BriefSheet } from './BriefSheet.tsx';
import { CoversSheet } from './DraftCovers.tsx';
import { CalendarSheet, FiguresSheet, SeatSheet, SectionSheet } from './InfoSheets.tsx';
import { IssueSheet } from './IssueSheet.tsx';
import { Keys, Menu, type MenuDoors } from './Menu.tsx';
import { CardSheet, MeasureSheet } from './MoveSheet.tsx';
import { AccountsSheet } from './Readouts.tsx';
import type { Topic } from './things.ts';

type Of<A extends Topic['about']> = Extract<Topic, { about: A }>;

/** The sheet that is open. */
export function TopicSheet(props: { readonly topic: Topic; readonly doors: MenuDoors }) {
  const is = <A extends Topic['about']>(about: A): Of<A> | false =>
    props.topic.about === about && (props.topic as Of<A>);
  return (
    <Switch>
      <Match when={is('card')}>{topic => <CardSheet cardKey={topic().key} />}</Match>
      <Match when={is('measure')}>{topic => <MeasureSheet measure={topic().measure} />}</Match>
      <Match when={is('issue')}>{topic => <IssueSheet issue={topic().issue} />}</Match>
      <Match when={is('seat')}>{topic => <SeatSheet seat={topic().seat} />}</Match>
      <Match when={is('section')}>{topic => <SectionSheet section={topic().section} />}</Match>
      <Match when={is('accounts')}>{topic => <AccountsSheet ply={topic().ply} />}</Match>
      <Match when={props.topic.about === 'covers'}>
        <CoversSheet />
      </Match>
      <Match when={props.topic.about === 'calendar'}>
        <CalendarSheet />
      </Match>
      <Match when={props.topic.about === 'figures'}>
        <FiguresSheet />
      </Match>
      <Match when={props.topic.about === 'brief'}>
        <BriefSheet />
      </Match>
      <Match when={props.topic.about === 'keys'}>
        <Keys />
      </Match>
      <Match when={props.topic.about === 'menu'}>
        <Menu doors={props.doors} />
      </Match>
    </Switch>
  );
}
