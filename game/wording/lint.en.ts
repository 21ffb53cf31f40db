import type { LintWords } from './lint.ts';

/** The linter in English: why each remark matters, and what would mend it. */
export const lintEn: LintWords = {
  why: 'Why',
  fix: 'Fix',
  repair: 'Repair',
  advice: {
    noZone: {
      why: 'Without a zone of agreement no skill leads to a deal, and walking away is right for somebody.',
      fix: 'Lower "noDeal" of a side, or give it a position that is worth more to it than it costs the others.',
    },
    noneRatifiable: {
      why: 'What the delegations could agree on fails at home, and what would pass at home pays one of them less than leaving.',
      fix: 'Lower a "bar" or raise Support at the start until some good drafts pass.',
    },
    onlyOnBestDay: {
      why: 'Without events, rallies and gestures that raise approval, every deal hangs on the luck of the day.',
      fix: 'Lower a "bar" or raise Support at the start; if the talks themselves are to bring the approval, silence this with that reason.',
    },
    cannotWin: {
      why: 'Whoever plays this side learns only that it should have left.',
      fix: 'Lower its "noDeal", raise its values on what the others can give, or lower the bar that stops those drafts.',
    },
    nothingToTrade: {
      why: 'Where one side’s gain is the other’s loss on every issue alike, there is only haggling: no package is better than another for both.',
      fix: 'Let the sides care differently: make one issue worth much to one and cost the other little, and another issue the other way round.',
    },
    beatenPosition: {
      why: 'Nobody has a reason to propose it, so it is a choice on paper only.',
      fix: 'Make it worth more to somebody, or take it out with its place in every row.',
    },
    lineNobodyCrosses: {
      why: 'A line that nobody asks anybody to cross can be declared for nothing and is never tested.',
      fix: 'Let another side gain by a position beyond the line, or draw the line where somebody pushes.',
    },
    lineAgainstBrief: {
      why: 'A side that gains by crossing its own line is pulled two ways by one file: its machine and its player will cross it gladly.',
      fix: 'Make the positions beyond the line cost its owner something, or write "posture" if it is only said.',
    },
    emptyThreat: {
      why: 'A threat that does no harm moves nobody; it only ties the hands of whoever makes it.',
      fix: 'Give the target some harm at breakdown.',
    },
    cheapThreat: {
      why: 'Whoever risks nothing by a threat has no reason not to make it, nor to take it back.',
      fix: 'Let the holder lose something by it too: a third to a half of the harm is usual.',
    },
    beatenCover: {
      why: 'Two covers for one thing are no choice where one of them is never worse.',
      fix: 'Let it take away more, cost less or be safer than the other in something, or delete it.',
    },
    eventNever: {
      why: 'What is written for the players to read will never be read.',
      fix: 'Move it to a later round, or ask for a state that can be reached by then.',
    },
    barTooLow: {
      why: 'A public that approves whatever is signed is no second table: there is no vote to win, and nothing to gain by rallies or covers.',
      fix: 'Raise its "bar" to a little above its Support at the start, or give it positions that cost it something.',
    },
    sameInBoth: {
      why: 'Half of the readers get a sentence in a language that they did not choose.',
      fix: 'Translate it.',
    },
    missingLanguage: {
      why: 'A file that speaks both languages breaks off here for half of its readers.',
      fix: 'Write it in both: { "en": …, "es": … }.',
    },
    alwaysCrossed: {
      why: 'Its owner pays for the line whatever is agreed, so nothing can be done for it.',
      fix: 'Leave at least one position on this side of the line.',
    },
    neverLifted: {
      why: 'A threat that no deal lifts gives its target no reason to deal.',
      fix: 'Name a position that exists, or "anyDeal".',
    },
    coversNothing: {
      why: 'Whoever grants it pays its price, and nobody is spared anything.',
      fix: 'Let it refer to something that can cost, or delete it.',
    },
    unusedBenchmark: {
      why: 'Its checkpoints and targets will never come to pass.',
      fix: 'Name it at the position that agrees it, or delete it.',
    },
    uncitedSource: {
      why: 'A reader cannot tell what it is meant to prove.',
      fix: 'Name it where it is used, or delete it.',
    },
    eventWithoutSource: {
      why: 'A reader cannot tell a fact from an invention.',
      fix: 'Cite the source, or "assumption".',
    },
    partWithoutSource: {
      why: 'A reader cannot tell a fact from an invention.',
      fix: 'Cite the source, or "assumption".',
    },
    longName: {
      why: 'On the table the name is cut off.',
      fix: 'Add a "short" caption of a few words beside it.',
    },
    idNotFileName: {
      why: 'Saved games and links look for a scenario by its id.',
      fix: 'Give the id and the file the same name.',
    },
    unusedSilence: {
      why: 'What it was written for has gone or moved, and a new fault there would go unheard.',
      fix: 'Delete it, or mend its code or path.',
    },
  },
};
