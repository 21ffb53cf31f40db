import { describe, expect, it } from 'vitest';
import { ballotOf, heldBy } from '../../game/desk/play/ballot.ts';
import {
  cardChips,
  cardsOf,
  commonChips,
  fitting,
  instrumentOf,
  kindsOn,
  leakOf,
  levelChips,
  linesFor,
  reasonFor,
  shortChips,
  thingOf,
} from '../../game/desk/play/cards.ts';
import {
  lastActs,
  logRounds,
  newsSince,
  opensAgain,
  toldEntries,
  untilVote,
} from '../../game/desk/play/log.ts';
import { movePreview } from '../../game/desk/play/movePreview.ts';
import { menuOf, namesOf, previewOf } from '../../game/present/index.ts';
import {
  approvalOf,
  MOVE_KINDS,
  MOVES,
  type Move,
  type Negotiation,
  viewOf,
} from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { moveOf, playLines, start, turnOf } from '../kit/play.ts';

const june = shipped('2019-june-deadline');
const names = namesOf(june, 'en');
const opening = start(june);
const cards = (n: Negotiation, seat: number) => cardsOf(menuOf(viewOf(june, n, seat), names));
const card = (n: Negotiation, seat: number, key: string) =>
  cards(n, seat).find(candidate => candidate.key === key)!;

describe('cards', () => {
  it('hold every kind of the room and the podium exactly once', () => {
    const wanted = MOVE_KINDS.filter(kind => ['room', 'podium'].includes(MOVES[kind].venue));
    expect(
      cards(opening, 0)
        .flatMap(({ kinds }) => kinds)
        .sort(),
    ).toEqual([...wanted].sort());
  });

  it('fit the tray: six in the room, at most eight at the podium', () => {
    const sides = cards(opening, 0).map(({ side }) => side);
    expect(sides.filter(side => side === 'room')).toHaveLength(6);
    expect(sides.filter(side => side === 'podium').length).toBeLessThanOrEqual(8);
  });

  it('are the same whoever moves, so that the focus stays where it is', () => {
    const keys = (n: Negotiation, seat: number) => cards(n, seat).map(({ key }) => key);
    expect(keys(opening, 1)).toEqual(keys(opening, 0));
    expect(card(opening, 1, 'call').choices).toHaveLength(0);
  });

  it('share one card where they act on one instrument', () => {
    expect(instrumentOf('warn')).toBe('measure');
    expect(instrumentOf('soften')).toBe('line');
    expect(instrumentOf('gesture')).toBeNull();
    expect(kindsOn('measure')).toEqual(['warn', 'threaten', 'escalate', 'carryOut', 'suspend', 'withdraw']);
    expect(card(opening, 0, 'measure').kinds).not.toContain('warn');
    expect(card(opening, 0, 'warn').side).toBe('room');
    const things = card(opening, 0, 'measure').choices.map(choice => thingOf(choice, 'measure'));
    expect(new Set(things)).toEqual(new Set([0]));
  });

  it('say why a kind is not possible for one thing', () => {
    const view = viewOf(june, opening, 0);
    expect(reasonFor(view, 'threaten', 'measure', 0, names)).toContain('announced');
    expect(reasonFor(view, 'escalate', 'measure', 0, names)).toBeNull();
  });

  it('are closed once the move of their side is used', () => {
    const used = playLines(june, opening, ['us call mexico']);
    expect(card(used, 0, 'call').closed).toContain('used');
    expect(card(used, 0, 'rally').closed).toBeNull();
  });
});

describe('chips of a card', () => {
  const view = viewOf(june, opening, 0);

  it('name the owner only where the number is somebody else’s, and trust both ways once', () => {
    const call = shortChips(view, previewOf(view, moveOf(june, 'us call mexico'))!, names);
    expect(call.map(({ text }) => text)).toEqual(['Trust 5', 'Face 1']);
    const gesture = shortChips(view, previewOf(view, moveOf(june, 'us gesture mexico'))!, names);
    expect(gesture[0]).toEqual({ direction: 'up', text: 'MX Face 5' });
  });

  it('name the level that a step up leads to, and so does its choice', () => {
    const measure = card(opening, 0, 'measure');
    expect(levelChips(view, measure, names)).toEqual([{ direction: 'up', text: names.level(0, 2) }]);
    const step = measure.choices.find(({ kind }) => kind === 'escalate')!;
    expect(step.remarks.join(' ')).toContain(names.level(0, 2));
    expect(step.remarks.join(' ')).toContain(names.level(0, 1));
  });

  it('say with a declaration what it binds to and brings', () => {
    const lines = card(turnOf(june, opening, 1), 1, 'line').choices;
    const [declared] = lines.filter(({ kind }) => kind === 'declare');
    const { line } = declared!.option as Extract<Move, { kind: 'declare' }>;
    const { weight, truth } = opening.secrets.briefs[1]!.lines[line]!;
    const { latentTrue, latentPosture, declaredTrue, declaredPosture } = june.agenda.constants.line;
    const [now, then] = truth === 'true' ? [latentTrue, declaredTrue] : [latentPosture, declaredPosture];
    const { number } = names.format;
    expect(declared!.remarks[0]).toContain(`costs you ${number(then * weight)} in approval`);
    expect(declared!.remarks[0]).toContain(`instead of ${number(now * weight)}`);
    expect(declared!.remarks[1]).toContain('Face 2');
  });

  it('show effects only where they are the same for all choices', () => {
    const open = turnOf(june, opening, 0, n => {
      n.trust[0]![1] = 60;
      n.trust[1]![0] = 60;
    });
    const sound = card(open, 0, 'soundOut');
    const seen = viewOf(june, open, 0);
    expect(sound.choices).toHaveLength(june.agenda.issues.length);
    expect(cardChips(seen, sound, names)).toEqual([]);
    expect(commonChips(seen, sound, names).map(({ text }) => text)).toEqual(['Trust 2']);
    expect(leakOf(seen, sound.choices[0])).toBeCloseTo(0.1);
    expect(leakOf(seen, card(open, 0, 'call').choices[0])).toBeNull();
  });

  it('are counted where they do not fit beside each other', () => {
    const long = { direction: 'down', text: 'Credibility in the long run 12' } as const;
    const short = { direction: 'up', text: 'Face 3' } as const;
    const more = (count: number) => ({ direction: null, text: `+${count}` });
    expect(fitting([short, long, short], 1, 150)).toEqual([short, short, more(1)]);
    expect(fitting([short, long, short], 1, 126)).toEqual([short, more(2)]);
    expect(fitting([long], 1, 126)).toEqual([long]);
    expect(fitting([short, long], 2, 126)).toEqual([short, long]);
  });

  it('are as many as the measured card has room for, beside each other and under its name', () => {
    const trust = { direction: 'up', text: 'Trust 3' } as const;
    const face = { direction: 'up', text: 'US Face 5' } as const;
    expect(fitting([face, trust], 1, 150)).toEqual([face, trust]);
    expect(fitting([face, trust], 1, 108)).toEqual([face, { direction: null, text: '+1' }]);
    expect(linesFor('Name the damage, state by state', 200)).toBe(2);
    expect(linesFor('Name the damage, state by state', 115)).toBe(1);
    // Three words that would fit into two lines, if they could be broken anywhere.
    expect(linesFor('Llamar negociador presidencial', 126)).toBe(1);
  });
});

describe('what the table shows of a move in focus', () => {
  const view = viewOf(june, opening, 0);

  it('are meters, added up', () => {
    const { meters, draft, measure, paid } = movePreview(view, moveOf(june, 'us gesture mexico'));
    expect(meters).toContainEqual({ of: 1, meter: 'face', by: 5 });
    expect([draft, measure, paid]).toEqual([null, null, null]);
  });

  it('is the next state of a weight', () => {
    expect(movePreview(view, moveOf(june, 'us escalate tariff')).measure).toEqual({
      measure: 0,
      state: 'announced',
      level: 2,
    });
    expect(movePreview(view, moveOf(june, 'us withdraw tariff')).measure?.state).toBe('withdrawn');
  });

  it('is the draft that would stand, and the pin of a down payment', () => {
    const table = movePreview(view, moveOf(june, 'us table guard=2'));
    expect(table.draft?.draft.positions[0]).toBe(2);
    const mexico = viewOf(june, turnOf(june, opening, 1), 1);
    expect(movePreview(mexico, { kind: 'downPayment', by: 1, issue: 0, position: 1 }).paid).toEqual({
      issue: 0,
      position: 1,
    });
  });
});

describe('the log', () => {
  const lines = ['us call mexico', 'us endTurn', 'mexico endTurn', 'mexico rally', 'mexico endTurn'];
  const view = viewOf(june, playLines(june, opening, lines), 0);

  it('tells the end of a turn only where nothing else was done in it', () => {
    const ends = toldEntries(view.log).filter(({ kind }) => kind === 'endTurn');
    expect(ends.map(({ by, round }) => [by, round])).toEqual([[1, 1]]);
  });

  it('has the newest round and the newest entry first', () => {
    const rounds = logRounds(view);
    expect(rounds.map(({ round }) => round)).toEqual([2, 1]);
    expect(view.log[rounds[0]!.places[0]!]!.kind).toBe('rally');
    expect(view.log[rounds[1]!.places.at(-1)!]!.kind).toBe('call');
  });

  it('counts as news what others and the world have done', () => {
    expect(newsSince(view, 0).map(({ kind }) => kind)).toEqual(['dawn', 'rally']);
    expect(newsSince(view, view.log.length)).toEqual([]);
  });

  it('has as the last acts what came since the last turn of the viewer, the newest first', () => {
    const acts = (n: Negotiation, seat: number) => lastActs(viewOf(june, n, seat)).map(({ kind }) => kind);
    expect(acts(opening, 1)).toEqual([]);
    const first = playLines(june, opening, ['us call mexico', 'us rally', 'us endTurn']);
    expect(acts(first, 1)).toEqual(['rally', 'call']);
    expect(acts(first, 0)).toEqual([]);
    const second = playLines(june, first, ['mexico call us']);
    expect(acts(second, 1)).toEqual(['rally', 'call']);
    expect(acts(second, 0)).toEqual(['call']);
  });

  it('begins the last acts with the text that was tabled, and holds nothing older than the last turn', () => {
    const tabled = playLines(june, opening, [
      'us table guard=2 tariff=1',
      'us rally',
      'us endTurn',
      'mexico table guard=1',
      'mexico gesture us',
      'mexico endTurn',
    ]);
    const acts = (n: Negotiation, seat: number) => lastActs(viewOf(june, n, seat));
    expect(acts(tabled, 0).map(({ kind }) => kind)).toEqual(['table', 'gesture', 'moved', 'dawn']);
    // Who ends a round and opens the next is told what came overnight, not what came before.
    expect(opensAgain(viewOf(june, tabled, 1))).toBe(true);
    expect(opensAgain(viewOf(june, tabled, 0))).toBe(false);
    expect(acts(tabled, 1).map(({ kind, by }) => [kind, by])).toEqual([['dawn', null]]);
  });
});

describe('a vote, staged', () => {
  const before = playLines(june, opening, ['us table guard=2', 'us endTurn']);
  const after = playLines(june, before, ['mexico accept us']);
  const news = (seat: number) => {
    const from = viewOf(june, before, seat);
    return ballotOf(from, viewOf(june, after, seat).log.slice(from.log.length))!;
  };

  it('shows the own figures exactly and those of others not at all', () => {
    const [us, mexico] = news(1).bars;
    const { approval, mood } = mexico!.figures!;
    expect(mexico!.passed).toBe(approval + mood >= mexico!.bar);
    const { briefs } = before.secrets;
    expect(mexico!.bar).toBe(briefs[1]!.bar);
    expect(approval).toBe(
      approvalOf(june.agenda, before, briefs[1]!, 1, { positions: [2, 0, 0, 0, 0, 0, 0], covers: [] }).total,
    );
    expect(us).toEqual({
      seat: 0,
      passed: us!.passed,
      figures: null,
      bar: june.agenda.principals[0]!.bar,
    });
    expect(news(0).bars[1]!.figures).toBeNull();
  });

  it('knows the author, the text and how it ended', () => {
    const ballot = news(0);
    expect(ballot.author).toBe(0);
    expect(ballot.draft.positions[0]).toBe(2);
    expect(ballot.ratified).toBe(false);
  });

  it('has a margin that follows from the figures as they are written', () => {
    const written = (approval: number, mood: number, bar: number, passed: boolean) =>
      heldBy({ seat: 0, passed, figures: { approval, mood }, bar });
    // 66.9 + 0.1 against 67.3, where the exact figures are 0.2 apart.
    expect(written(66.94, 0.14, 67.26, false)).toMatchObject({ terms: [66.9, 0.1], need: 67.3, margin: 0.3 });
    expect(written(67.26, 0, 67.29, false)).toMatchObject({ terms: [67.26, 0], need: 67.29, margin: 0.03 });
    expect(heldBy({ seat: 0, passed: true, figures: null, bar: 50 })).toBeNull();
  });

  it('ends the talks where it fails in the last call', () => {
    const from = viewOf(june, before, 1);
    const told = viewOf(june, after, 1).log.slice(from.log.length);
    expect(ballotOf(from, told)!.last).toBe(false);
    const late = { ...from, negotiation: { ...from.negotiation, phase: 'lastCall' as const } };
    expect(ballotOf(late, told)!.last).toBe(true);
  });

  it('is none where nobody voted', () => {
    expect(ballotOf(viewOf(june, opening, 0), [])).toBeNull();
  });

  it('is told up to its result, and a log without a vote all the way', () => {
    const { log } = viewOf(june, after, 1);
    const news = log.slice(viewOf(june, before, 1).log.length);
    expect(news.map(({ kind }) => kind)).toContain('rejected');
    expect(untilVote(news).map(({ kind }) => kind)).toEqual(['accept']);
    expect(untilVote(untilVote(news))).toEqual(untilVote(news));
  });
});
