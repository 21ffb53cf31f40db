import type { LintWords } from './lint.ts';

/** El revisor en español: por qué importa cada observación y qué la arreglaría. */
export const lintEs: LintWords = {
  why: 'Por qué',
  fix: 'Arreglo',
  repair: 'Corrección',
  advice: {
    noZone: {
      why: 'Sin zona de acuerdo ninguna habilidad lleva a un acuerdo, y a alguien le conviene levantarse.',
      fix: 'Baje el «noDeal» de una parte, o dele una posición que valga para ella más de lo que cuesta a las demás.',
    },
    noneRatifiable: {
      why: 'Lo que las delegaciones podrían acordar fracasa en casa, y lo que pasaría en casa le paga a alguna menos que irse.',
      fix: 'Baje un «bar» o suba el Apoyo inicial hasta que pasen algunos borradores buenos.',
    },
    onlyOnBestDay: {
      why: 'Sin sucesos, convocatorias y gestos que suban la aprobación, todo acuerdo depende de la suerte del día.',
      fix: 'Baje un «bar» o suba el Apoyo inicial; si la aprobación ha de salir de la propia negociación, siléncielo con ese motivo.',
    },
    cannotWin: {
      why: 'Quien juega esta parte solo aprende que debió irse.',
      fix: 'Baje su «noDeal», suba sus valores en lo que las demás pueden dar, o baje el umbral que frena esos borradores.',
    },
    nothingToTrade: {
      why: 'Donde lo que gana una parte lo pierde la otra por igual en cada tema, solo queda regatear: ningún paquete es mejor que otro para ambas.',
      fix: 'Haga que las partes valoren distinto: que un tema valga mucho para una y cueste poco a la otra, y otro tema al revés.',
    },
    beatenPosition: {
      why: 'Nadie tiene motivo para proponerla: es una opción solo en el papel.',
      fix: 'Haga que valga más para alguien, o quítela con su lugar en cada fila.',
    },
    lineNobodyCrosses: {
      why: 'Una línea que nadie pide cruzar se declara gratis y nunca se pone a prueba.',
      fix: 'Haga que otra parte gane con una posición más allá de la línea, o trácela donde alguien empuja.',
    },
    lineAgainstBrief: {
      why: 'Un mismo archivo tira en dos sentidos de la parte que gana al cruzar su línea: su máquina y su jugador la cruzarán con gusto.',
      fix: 'Haga que las posiciones más allá de la línea le cuesten algo a su dueño, o escriba «posture» si solo se dice.',
    },
    emptyThreat: {
      why: 'Una amenaza que no hace daño no mueve a nadie; solo ata las manos de quien la hace.',
      fix: 'Haga que su destinatario pierda algo si las pláticas se rompen.',
    },
    cheapThreat: {
      why: 'Quien no arriesga nada con una amenaza no tiene motivo para no hacerla ni para retirarla.',
      fix: 'Haga que quien la usa también pierda algo: lo usual es entre un tercio y la mitad del daño.',
    },
    beatenCover: {
      why: 'Dos fórmulas de salida para lo mismo no son una elección si una nunca es peor.',
      fix: 'Haga que alivie más, cueste menos o sea más segura que la otra en algo, o bórrela.',
    },
    eventNever: {
      why: 'Lo que se escribió para que lo lean los jugadores no se leerá nunca.',
      fix: 'Páselo a una ronda posterior, o pida un estado al que se pueda llegar para entonces.',
    },
    barTooLow: {
      why: 'Una opinión pública que aprueba cualquier firma no es una segunda mesa: no hay votación que ganar, y los mítines y las fórmulas de salida no sirven de nada.',
      fix: 'Suba su "bar" hasta un poco por encima de su Apoyo inicial, o dele posiciones que le cuesten algo.',
    },
    sameInBoth: {
      why: 'La mitad de los lectores recibe una frase en un idioma que no eligió.',
      fix: 'Tradúzcala.',
    },
    missingLanguage: {
      why: 'Un archivo que habla ambos idiomas se interrumpe aquí para la mitad de sus lectores.',
      fix: 'Escríbalo en ambos: { "en": …, "es": … }.',
    },
    alwaysCrossed: {
      why: 'Su dueño paga por la línea se acuerde lo que se acuerde, y nada se puede hacer por ella.',
      fix: 'Deje al menos una posición de este lado de la línea.',
    },
    neverLifted: {
      why: 'Una amenaza que ningún acuerdo levanta no le da a su destinatario motivo para acordar.',
      fix: 'Nombre una posición que exista, o «anyDeal».',
    },
    coversNothing: {
      why: 'Quien la concede paga su precio y a nadie se le ahorra nada.',
      fix: 'Haga que se refiera a algo que pueda costar, o bórrela.',
    },
    unusedBenchmark: {
      why: 'Sus revisiones y metas no llegarán nunca.',
      fix: 'Nómbrela en la posición que la acuerda, o bórrela.',
    },
    uncitedSource: {
      why: 'Quien lee no sabe qué se supone que prueba.',
      fix: 'Nómbrela donde se usa, o bórrela.',
    },
    eventWithoutSource: {
      why: 'Quien lee no puede distinguir un hecho de una invención.',
      fix: 'Cite la fuente, o «assumption».',
    },
    partWithoutSource: {
      why: 'Quien lee no puede distinguir un hecho de una invención.',
      fix: 'Cite la fuente, o «assumption».',
    },
    longName: {
      why: 'En la mesa el nombre sale cortado.',
      fix: 'Añada al lado un «short» de pocas palabras.',
    },
    idNotFileName: {
      why: 'Las partidas guardadas y los enlaces buscan un escenario por su id.',
      fix: 'Ponga el mismo nombre al id y al archivo.',
    },
    unusedSilence: {
      why: 'Aquello para lo que se escribió ya no está o se movió, y un fallo nuevo ahí pasaría inadvertido.',
      fix: 'Bórrelo, o arregle su código o su ruta.',
    },
  },
};
