import type { ReasonWording } from './reasonTexts.ts';
import { quotedEs as quoted } from './text.ts';

/** Razones de máquinas y asesores, en español. */
export const reasonsEs: ReasonWording = {
  reasons: {
    acceptsGoodOffer: ({ points, target }) =>
      `La oferta vale ${points} para nosotros; por lo que pediríamos después (${target}) no vale la pena esperar.`,
    acceptsBeforeDeadline: ({ points, chance }) =>
      `Queda poco tiempo: ${points} con una probabilidad de ${chance} en casa son mejores que el riesgo de otra ronda.`,
    declinesWorseThanNothing: ({ breakdown }) =>
      `Ninguna oferta sobre la mesa es mejor para nosotros que irnos sin acuerdo (${breakdown} puntos).`,
    signsAtLast: ({ points, chance, breakdown }) =>
      `Es la última palabra: ${points} con una probabilidad de ${chance} en casa, o ${breakdown} sin acuerdo.`,
    declinesLostVote: ({ chance }) =>
      `Nuestro propio público probablemente no lo aprobaría (probabilidad ${chance}): perder un voto cuesta Imagen y confianza y no trae nada.`,
    declinesForOwnText: () =>
      'Nuestro borrador vale más para nosotros, y quien habla después todavía puede firmarlo.',
    declinesTooLittle: ({ points, breakdown }) =>
      `La oferta (${points}) apenas es mejor para nosotros que irnos sin acuerdo (${breakdown}).`,
    opensChannel: ({ principal }) =>
      `Sin un canal reservado con ${principal} no se puede preguntar nada en privado.`,
    asksWhatMatters: ({ principal, issue }) =>
      `No sabemos cuánto vale ${issue} para ${principal}; puede ser barato de dar y valioso de recibir, o al revés.`,
    tablesFirst: ({ points, chance }) =>
      `Es hora de un texto nuestro: este vale ${points} para nosotros y pasaría en casa con una probabilidad de ${chance}.`,
    concedes: ({ points }) =>
      `Con el tiempo que queda basta un texto que valga ${points} para nosotros; de los que valen eso, este es el que más conviene a los demás.`,
    replacesStale: ({ chance }) =>
      `Nuestro borrador había perdido la mayoría en casa; el nuevo pasaría con una probabilidad de ${chance}.`,
    warnsQuietly: ({ principal, measure }) =>
      `${principal} nos presiona; una advertencia discreta sobre ${measure} no ofende a nadie y la mantiene posible.`,
    walksOut: ({ points, least }) =>
      `Lo que se ofrece (${points}) está por debajo de lo que podemos firmar con dignidad (${least}), y nadie se mueve.`,
    threatens: ({ measure, level }) =>
      `${measure} (${level}) haría que irse sin acuerdo le costara más a la otra parte que a nosotros.`,
    escalates: ({ measure }) =>
      `${measure} en su nivel actual no ha traído un acuerdo; el siguiente quizá sí.`,
    carriesOut: ({ measure }) => `Nadie cree ya en ${measure} si no se aplica.`,
    stepsBackCovered: ({ measure }) =>
      `Hay bastante que mostrar a cambio de ${measure}: retroceder ahora no cuesta nada y facilita la firma.`,
    stepsBackAtACost: ({ measure }) =>
      `${measure} impide un acuerdo que vale más que la Imagen que cuesta retroceder.`,
    declaresLine: ({ line }) => `Atados en público a ${quoted(line)}, nadie puede pedirnos que la crucemos.`,
    softensLine: ({ line }) =>
      `El acuerdo se rompería por ${quoted(line)}, y ninguna fórmula de salida basta.`,
    givesFace: ({ principal }) =>
      `${principal} necesita prestigio en casa antes de firmar algo; un gesto nos cuesta poco.`,
    paysInAdvance: ({ issue, position }) =>
      `De todos modos aceptaríamos ${position} en ${issue}; hecho ahora, da a la otra parte algo que mostrar.`,
    weakensThreat: () =>
      'Una amenaza denunciada se abandona a menor costo, y a nuestro público le gusta oírlo.',
    showsFigures: () => 'Las cifras del día hablan a favor nuestro.',
    gathersSupport: ({ chance }) =>
      `El texto que podría firmarse ahora pasaría en casa con una probabilidad de ${chance}; algo más de respaldo puede decidirlo.`,
    keepsWord: () => 'Lo prometido se cumple: también el próximo texto tendrá que ser creído.',
    makesUpLostTime: () => 'Al ritmo de siempre no se alcanzaría la meta y la medida volvería.',
    givesTime: ({ shortfall }) =>
      `Un faltante de ${shortfall} puede ocurrir una vez; dar más tiempo cuesta menos que otra disputa.`,
    sanctionsRepeatedMiss: ({ shortfall }) =>
      `Un faltante de ${shortfall} ya no es casualidad: se aplica lo acordado para este caso.`,
    saysNoMore: ({ chance }) =>
      `Decir más que los hechos no conviene: presumir llevaría a un desmentido con una probabilidad de ${chance}, y reconocer méritos ajenos no trae nada ahora.`,
    givesCredit: ({ principal }) =>
      `A ${principal} le falta sostener esto en casa; una buena palabra en público nos cuesta poco y acerca su sí.`,
    keepsGoodwill: ({ principal }) =>
      `Mucho de lo que este acuerdo nos vale está en manos de ${principal}; nadie cumple de buena gana tras una humillación.`,
    claimsVictory: ({ chance }) =>
      `Los hechos respaldan bastante lo que se dice (probabilidad de un desmentido: ${chance}), y a nuestro público le gusta ganar.`,
    awaitsAnswer: () => 'Nuestro último borrador aún no tiene respuesta: no pujamos contra nosotros mismos.',
    awaitsMarks: () => 'Hemos aceptado; los demás tienen la palabra.',
    holdsFirm: () => 'Nuestro borrador sigue en pie. Nada de lo ofrecido pide otro.',
    hasActed: () => 'Lo que había que hacer en este turno está hecho.',
    waits: () => 'Nada de lo que se puede hacer ahora vale su precio.',
    agreesForIssue: ({ issue, position }) =>
      `Coincido con otro asesor, por una razón propia: en ${issue}, ${position} es lo que me toca cuidar.`,
    agreesAgainstIssue: ({ issue, position }) =>
      `Coincido con otro asesor: en ${issue}, ${position} es más de lo que puedo defender.`,
    agreesForVote: ({ chance }) => `Coincido con otro asesor: lo que miro es el voto en casa (${chance}).`,
    agreesForStanding: () =>
      'Coincido con otro asesor: conviene a nuestra reputación, en casa y ante los demás.',
    agreesForTalks: () =>
      'Coincido con otro asesor: los demás confiarán más en nosotros o nos presionarán menos.',
    agreesForAll: () => 'Coincido con otro asesor: no quita nada de lo que me toca cuidar.',
    agreesReluctantly: () => 'Coincido con otro asesor, aunque no por lo que me toca cuidar.',
    nothingBetter: () => 'Hoy no tengo nada que proponer.',
  },
  objections: {
    tooEarly: () => 'Una buena oferta, pero tan temprana que debe haber otra mejor.',
    worseThanNothing: ({ points, breakdown }) =>
      `Con eso quedaríamos peor (${points}) que sin acuerdo alguno (${breakdown}).`,
    failsAtHome: ({ issue, chance }) =>
      issue === ''
        ? `Nuestro propio público no lo aprobaría (probabilidad ${chance}).`
        : `Nuestro propio público no lo aprobaría (probabilidad ${chance}), sobre todo por ${issue}.`,
    belowDignity: ({ issue, position }) =>
      `Ningún gobierno nuestro podría firmar ${position} en ${issue} y conservar su buen nombre.`,
    asksTooMuch: ({ issue, cost }) =>
      `Lo que usted pide en ${issue} nos cuesta ${cost} más de lo que estamos dispuestos a dar.`,
    offersTooLittle: ({ issue, cost }) =>
      `Lo que usted ofrece en ${issue} nos da ${cost} menos de lo que podemos aceptar.`,
    lacksCover: ({ cover, points, chance }) =>
      `Le falta una fórmula de salida que necesitamos, ${quoted(cover)}: sin ella, ${points} para nosotros y ${chance} en casa.`,
    rejectsCover: ({ cover, cost }) => `Una de sus fórmulas de salida, ${quoted(cover)}, nos cuesta ${cost}.`,
    wantsMore: ({ points }) =>
      `Ningún punto por sí solo lo impide: en conjunto nos da demasiado poco (${points}).`,
    comesCloser: ({ issue }) => `Es un paso hacia nosotros. En ${issue} todavía no basta.`,
    nothingNew: ({ points, chance, issue, cover }) => {
      const answer = `Ya tiene nuestra respuesta a este texto: ${points} para nosotros, ${chance} en casa`;
      const about = issue || (cover && quoted(cover));
      return about === '' ? `${answer}.` : `${answer}; vuelva a mirar ${about}.`;
    },
  },
  point: { one: 'punto', other: 'puntos' },
  portfolios: { trade: 'Comercio', security: 'Seguridad', politics: 'Política' },
  estimate: ({ points, deal, gain }) =>
    `${points} puntos al final, acuerdo ${deal}, ${gain} frente a esperar`,
};
