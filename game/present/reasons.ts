import type { ReasonWording, ReasonWords } from '../wording/reasonTexts.ts';
import { capital } from '../wording/text.ts';
import type { Names } from './names.ts';

/** A reason or an objection as data: a code with its figures. */
interface Coded<Code extends string> {
  readonly code: Code;
  readonly data: Readonly<Record<string, number>>;
}

/** Why a machine or an advisor does what it does, in one sentence. */
export const describeReason = (reason: Coded<keyof ReasonWording['reasons']>, names: Names): string =>
  capital(names.wording.reasons.reasons[reason.code](reasonWords(reason.data, names)));

/** Why somebody does not sign an offer, in one sentence to its author. */
export const describeObjection = (
  objection: Coded<keyof ReasonWording['objections']>,
  names: Names,
): string => capital(names.wording.reasons.objections[objection.code](reasonWords(objection.data, names)));

function reasonWords(data: Readonly<Record<string, number>>, names: Names): ReasonWords {
  const spoken = (key: string, say: (index: number) => string) =>
    data[key] === undefined ? '' : say(data[key]);
  const round = (value: number) => Math.round(value * 10) / 10;
  const figure = (key: string) => spoken(key, value => names.format.number(round(value)));
  const points = (key: string) =>
    spoken(key, value => names.format.count(round(value), names.wording.reasons.point));
  const share = (key: string) => spoken(key, value => names.format.percent(value));
  const { issue, measure } = data;
  return {
    principal: spoken('principal', names.prose),
    issue: spoken('issue', names.issue),
    position: issue === undefined ? '' : spoken('position', position => names.position(issue, position)),
    measure: spoken('measure', names.measure),
    level: measure === undefined ? '' : spoken('level', level => names.level(measure, level)),
    line: spoken('line', names.line),
    cover: spoken('cover', names.cover),
    points: points('points'),
    target: figure('target'),
    least: figure('least'),
    breakdown: figure('breakdown'),
    cost: points('cost'),
    gain: figure('gain'),
    chance: share('chance'),
    shortfall: share('shortfall'),
  };
}
