import { costOfLine, type Names } from '../../present/index.ts';
import type { View } from '../../rules/index.ts';
import type { Brief, Cover, Scenario, Seat } from '../../scenario/types.ts';
import { type PlayWording, textOf } from '../../wording/index.ts';
import type { Shell } from '../shell.ts';
import { grid, rule, wrap } from '../text.ts';

/** The briefing of a delegation: what it wants, fears and knows, its values, its lines, the covers. */
export function briefingLines(shell: Shell, scenario: Scenario, view: View, names: Names): string[] {
  const { width, ink, wording } = shell;
  const me = view.me as Seat;
  const brief = view.brief!;
  const { brief: titles } = wording.play;
  const words = scenario.briefTexts[me]!;
  const say = (text: Parameters<typeof textOf>[0]) => textOf(text, shell.language);
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', ink.bold(title), ...lines];
  const list = (texts: readonly Parameters<typeof textOf>[0][]) =>
    texts.flatMap(text => wrap(`· ${say(text)}`, width, '  ', '    '));
  return [
    ...part(titles.situation, wrap(say(words.situation), width, '  ')),
    ...part(titles.wants, list(words.wants)),
    ...part(titles.fears, list(words.fears)),
    ...part(titles.knows, list(words.knows)),
    ...part(titles.lines, ownLines(shell, view, names)),
    ...part(titles.values, valueLines(shell, view, names)),
    ...part(titles.linkages, linkageLines(shell, brief)),
    ...part(titles.covers, coverLines(shell, scenario, names)),
    '',
    ...wrap(
      wording.play.bar({
        bar: names.format.number(brief.bar),
        support: names.format.number(view.negotiation.meters[me]!.support),
      }),
      width,
    ),
    ...wrap(wording.play.noDeal({ points: names.format.signed(brief.noDeal) }), width),
  ];
}

function ownLines({ wording, width }: Shell, view: View, names: Names): string[] {
  return view.agenda.redLines.flatMap((line, index) => {
    const own = view.brief!.lines[index];
    if (!own) return [];
    const { table, terms } = wording;
    const text = [
      `${names.line(index)} (${line.id}): ${terms.truth[own.truth]}.`,
      textOf(line.text, names.language),
      table.costNow({ cost: names.format.number(costOfLine(view, index)) }),
    ].join(' ');
    return wrap(`· ${text}`, width, '  ', '    ');
  });
}

/** Every issue with its positions, the numbers that notation uses: own points, and what others are thought to value. */
function valueLines({ wording, width, ink }: Shell, view: View, names: Names): string[] {
  const { issues, principals, estimates } = view.agenda;
  const others = principals.flatMap((_, seat) => (seat === view.me ? [] : [seat]));
  const { signed } = names.format;
  const rows = issues.flatMap((issue, index) =>
    issue.positions.map((_, position) => [
      position === 0 ? `${names.issue(index)} (${issue.id})` : '',
      names.numbered(index, position),
      signed(view.brief!.values[index]![position]!),
      ...others.map(seat => signed(estimates[seat]![index]![position]!)),
    ]),
  );
  const { columns, estimate } = wording.table;
  const head = [columns.issue, '', columns.you, ...others.map(seat => estimate(names.principal(seat)))];
  return [
    ...wrap(wording.play.valuesNote, width, '  ').map(ink.dim),
    ...grid(head, rows, width - 2).map(line => `  ${line}`),
  ];
}

function linkageLines({ width, language, format }: Shell, brief: Brief): string[] {
  return brief.linkages.flatMap(linkage =>
    wrap(`· ${textOf(linkage.name, language)}: ${format.signed(linkage.points)}`, width, '  ', '    '),
  );
}

function coverLines(shell: Shell, { agenda }: Scenario, names: Names): string[] {
  const { wording, width, ink } = shell;
  return [
    ...wrap(wording.play.coversNote, width, '  ').map(ink.dim),
    ...agenda.covers.flatMap((cover, index) =>
      wrap(`· ${coverText(shell, cover, index, names)}`, width, '  ', '    '),
    ),
  ];
}

function coverText({ wording, format, language }: Shell, cover: Cover, index: number, names: Names): string {
  const thing = cover.kind === 'line' ? names.line(cover.ref) : names.measure(cover.ref);
  const prices = cover.price.flatMap((price, seat) =>
    price === 0 ? [] : [`${names.principal(seat)} ${format.signed(price)}`],
  );
  return wording.play.cover({
    name: names.cover(index),
    id: cover.id,
    owner: names.prose(cover.for),
    share: format.percent(cover.share),
    what: wording.play.coverOf[cover.kind](thing),
    price: [textOf(cover.text, language), ...prices.map(price => `${price}.`)].join(' '),
    risk: cover.leakRisk === 0 ? null : format.percent(cover.leakRisk),
  });
}

/** Title, summary, who plays whom, and the rules in two minutes. */
export function titleLines(
  shell: Shell,
  scenario: Scenario,
  names: Names,
  game: {
    readonly me: Seat;
    readonly players: readonly string[];
    readonly seed: number;
    readonly options: string;
  },
): string[] {
  const { width, ink, wording } = shell;
  const { play } = wording;
  const others = scenario.agenda.principals.flatMap((_, seat) =>
    seat === game.me
      ? []
      : [play.seated({ name: names.prose(seat), player: playerWord(play, game.players[seat]!) })],
  );
  const office = textOf(scenario.agenda.principals[game.me]!.office, shell.language);
  return [
    ink.bold(rule(textOf(scenario.title, shell.language), width)),
    ...wrap(textOf(scenario.summary, shell.language), width),
    '',
    ...wrap(play.youAre({ name: names.prose(game.me), office }), width),
    ...wrap(play.against({ seats: names.format.list(others) }), width),
    ...wrap(play.gameOf({ seed: game.seed, options: game.options }), width).map(ink.dim),
    '',
    ink.bold(play.howTitle),
    ...play.how.flatMap(text => wrap(`· ${text}`, width, '  ', '    ')),
  ];
}

const playerWord = ({ players }: PlayWording, player: string): string =>
  (players as Readonly<Record<string, string>>)[player] ?? players.script;
