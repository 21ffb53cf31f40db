import type { BalanceWording } from './balance.en.ts';
import { quotedEs as quoted } from './text.ts';

const PLACES = { below: 'por debajo', above: 'por encima' } as const;

/** El informe de equilibrio, en español. */
export const balanceEs: BalanceWording = {
  title: 'Informe de equilibrio',
  of: (games, seed) => `${games} partidas de máquina contra máquina, semillas desde ${seed}`,
  lastValid: 'última versión válida',
  play: games => `Jugar ${games} partidas`,
  again: 'Jugar de nuevo',
  games: 'Partidas',
  cancel: 'Detener',
  playing: 'Partidas jugadas hasta ahora',
  ready: 'El informe de equilibrio está listo.',
  failed: 'No se pudieron jugar las partidas hasta el final.',
  old: 'El texto cambió desde que se jugaron estas partidas.',
  nothing: 'Todavía no hay una versión válida que jugar.',
  faulty: 'El texto tiene errores. Se puede jugar cuando estén corregidos.',
  intro:
    'Máquinas de la segunda dificultad juegan el escenario entre sí; después, otros estilos contra ellas, y las mismas partidas sin cada suceso.',
  hash: hash => `Huella del resultado: ${hash}`,
  asTable: 'Como tabla',
  table: title => `Tabla: ${title}`,
  goTo: what => `Ir a la línea de ${what}`,
  interval: (low, high) => `${low} a ${high}`,
  none: '–',
  ends: {
    title: 'Cómo terminan las partidas',
    names: {
      ratified: 'Acuerdo ratificado',
      rejected: 'Acuerdo rechazado en casa',
      breakdown: 'Ruptura',
    },
    advised: {
      ratified: (share, range, place) =>
        place === 'inside'
          ? `Dentro del intervalo aconsejado: ${range} de acuerdos ratificados.`
          : `${share} de acuerdos ratificados queda ${PLACES[place]} del intervalo aconsejado, ${range}.`,
      failedVote: (share, range, place) =>
        place === 'inside'
          ? `En ${share} de las partidas fracasó una votación, dentro del intervalo aconsejado, ${range}.`
          : `En ${share} de las partidas fracasó una votación, ${PLACES[place]} del intervalo aconsejado, ${range}.`,
      firstRound: (share, range, place) =>
        place === 'inside'
          ? `${share} de las partidas termina con un acuerdo en la ronda 1.`
          : `${share} de las partidas termina con un acuerdo en la ronda 1: más de lo aconsejado, ${range}.`,
    },
    rounds: 'Cuándo se llega a un acuerdo',
    round: 'Ronda',
    deals: 'Parte de las partidas',
  },
  points: {
    title: 'Puntos por parte',
    seat: 'Parte',
    mean: 'Media',
    median: points => `mediana ${points}`,
    middle: 'Mediana',
    tenth: 'Una décima parte, a lo más',
    ninetieth: 'Una décima parte, al menos',
    votesLost: 'Partidas con una votación perdida',
    spread: (tenth, ninetieth) => `ocho de cada diez: ${tenth} a ${ninetieth}`,
    said: (seat, median, tenth, ninetieth) =>
      `${seat}: mediana de ${median} puntos; ocho de cada diez partidas entre ${tenth} y ${ninetieth}.`,
  },
  plane: {
    title: 'Todos los acuerdos y los que se lograron',
    nash: 'Nash',
    noDeal: 'Sin acuerdo',
    axis: side => `puntos para ${side}`,
    across: 'Horizontal',
    up: 'Vertical',
    passes: (count, all, share, sides) =>
      `${count} de ${all} acuerdos se aprueban en ${sides === 2 ? 'ambas capitales' : 'todas las capitales'} (${share}).`,
    best: (count, share) =>
      `En el mejor día de todos los públicos, ${count} (${share}). Votaciones al inicio, sin medidas en pie ni fórmulas de salida.`,
    drawn: all =>
      `Hay demasiados acuerdos para contarlos: se sortearon ${all}, y los buenos salen con más frecuencia de la que les toca.`,
    ends: deals =>
      `Los puntos más grandes y oscuros se aprueban. Anillos: ${deals} acuerdos distintos, más grandes donde terminaron más partidas.`,
    point: 'Punto',
    deal: place => `Acuerdo ${place}`,
    games: 'Partidas',
    text: 'Texto',
  },
  moves: {
    title: 'Lo que cada tema puede mover, en puntos',
    issue: 'Tema',
    agreed: (issues, count) =>
      count === 1
        ? `${issues} no encierra conflicto: todas las partes prefieren el mismo extremo.`
        : `${issues} no encierran conflicto: todas las partes prefieren el mismo extremo.`,
    conflict: 'Todos los temas encierran un conflicto.',
  },
  decided: {
    title: 'Cómo se decidió cada tema',
    note: deals => `Partes de los ${deals} acuerdos ratificados.`,
    noDeals: 'No hubo ningún acuerdo ratificado.',
    position: 'Posición',
    dealt: 'En acuerdos',
    tabled: 'En borradores',
  },
  dead: {
    title: 'Casi sin uso',
    note: share => `En menos de ${share} de las partidas. Las máquinas no lo usaron; las personas quizá sí.`,
    nothing: 'Todo se usó.',
    never: 'nunca',
    rarely: share => `en ${share} de las partidas`,
    move: (move, seat) => `${move} (${seat})`,
    coverTabled: share => `nunca en un acuerdo; en borradores de ${share} de las partidas`,
    position: (issue, position) => `${issue}: ${position}`,
    positionTabled: share => `nunca en un acuerdo; en borradores de ${share} de las partidas`,
    groups: {
      moves: 'Jugadas',
      measures: 'Medidas',
      covers: 'Fórmulas de salida',
      lines: 'Líneas rojas',
      positions: 'Posiciones',
      events: 'Sucesos',
    },
  },
  events: {
    title: 'Lo que mueven los sucesos',
    note: (games, intervals) =>
      `Hasta ${games} partidas en las que llegó el suceso se jugaron otra vez con las mismas semillas y sin él: la diferencia media y su intervalo de 95 %. Un suceso mueve el resultado si cambia un punto o cinco puntos porcentuales y el intervalo deja fuera el cero; de ${intervals} intervalos, uno de cada veinte lo hace por azar.`,
    event: 'Suceso',
    came: 'Llegó en',
    moved: side => `${side}, puntos`,
    ratified: 'Ratificado, puntos porcentuales',
    swing: 'mueve',
    nothing: 'El escenario no tiene sucesos.',
  },
  styles: {
    title: 'Cuánto gana cada estilo',
    note: games =>
      `Cada estilo en un lugar, la máquina habitual en los demás, ${games} partidas cada uno. Ganancia: puntos más que la máquina habitual en ese lugar con las mismas semillas, con su intervalo de 95 %.`,
    style: 'Estilo',
    seat: 'Parte',
    points: 'Puntos',
    gain: 'Ganancia',
    ratified: 'Ratificado',
    names: {
      hardliner: 'línea dura',
      boulware: 'Boulware (cede tarde)',
      conceder: 'cede pronto',
      titForTat: 'toma y daca',
      random: 'al azar',
    },
    pays: 'conviene',
    costs: 'cuesta',
  },
  changes: {
    title: 'Desde la última versión guardada',
    compare: 'Jugar también la última versión guardada',
    same: 'Nada de lo que aquí se dice cambió más allá de su intervalo.',
    identical: 'El resultado es el mismo hasta el último dígito.',
    note: count =>
      `Diferencias más allá de su intervalo de 95 %, de ${count} cifras que tienen ambas versiones; una de cada veinte es azar.`,
    what: 'Cifra',
    before: 'Antes',
    after: 'Ahora',
    difference: 'Diferencia',
    figures: {
      ratified: 'ratificado',
      rejected: 'rechazado en casa',
      breakdown: 'ruptura',
      failedVote: 'partidas con una votación fracasada',
      points: seat => `puntos de ${seat}`,
      votesLost: seat => `votaciones que perdió ${seat}`,
      position: (issue, position) => `${issue}: ${position}, en acuerdos`,
      measure: measure => `${measure}: se anuncia`,
      inForce: measure => `${measure}: entra en vigor`,
      cover: cover => `${cover}, en acuerdos`,
      line: line => `${line}: se declara`,
      crossed: line => `${line}: se cruza`,
      came: event => `${event}: llega`,
      gain: (style, seat) => `ganancia del estilo ${quoted(style)} como ${seat}`,
    },
  },
  numbers: {
    seat: (median, tenth, ninetieth) => `mediana ${median} (${tenth} a ${ninetieth})`,
    bar: share => `votación perdida en ${share}`,
    round: share => `acuerdo en ${share}`,
    position: share => `${share} de los acuerdos`,
    values: points => `mueve ${points}`,
    agreed: 'sin conflicto',
    measure: (announced, inForce) => `se anuncia en ${announced}, en vigor en ${inForce}`,
    cover: share => `${share} de los acuerdos`,
    line: (declared, crossed) => `se declara en ${declared}, se cruza en ${crossed}`,
    event: (came, moved) => (moved === '' ? `llegó en ${came}` : `llegó en ${came}: ${moved}`),
    moved: (code, points) => `${code} ${points}`,
  },
  command: {
    progress: (bar, share) => `${bar} ${share}`,
    against: file => `Frente a ${file}`,
    noGames: 'Se necesita al menos una partida.',
  },
};
