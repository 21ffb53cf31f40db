import type { MoveKind } from '../rules/index.ts';
import { quotedEs as quoted } from './text.ts';
import type { MoveWording } from './types.ts';

/** Las clases de jugada en español de México. Aciertos y errores según rules.md, sección 15. */
export const movesEs = {
  table: {
    name: 'Presentar un borrador',
    say: words => `Presentar${words.quiet ? ' con discreción' : ''}: ${words.draft}`,
    what: 'Poner sobre la mesa un texto completo: una posición en cada tema y, si conviene, fórmulas de salida.',
    effects:
      'Ceder cuesta Imagen y gana Confianza; si es a la vista, da además crédito a quien sostiene una amenaza. Retroceder cuesta Confianza. El primer borrador no cuesta nada.',
    right:
      'Conviene dar algo que mostrar a quien sostiene una amenaza, o la otra parte acaba de hacer una concesión.',
    wrong: 'Hay una amenaza en contra y poca Imagen. Con discreción, si hay poca confianza: puede filtrarse.',
    theory: 'Concesiones y pérdida de posición: Pruitt 1981. Concesiones correspondidas: Osgood 1962.',
  },
  accept: {
    name: 'Aceptar un borrador',
    say: words => `Aceptar el borrador de ${words.principal}`,
    what: 'Aceptar el borrador vigente de otra parte. Cuando todas las partes lo han aceptado, se vota.',
    effects: 'Por sí sola, ninguno. Perder la votación interna cuesta Imagen y Confianza.',
    right: 'La votación propia probablemente pasa y queda poco tiempo.',
    wrong: 'En las primeras rondas: la otra parte todavía tiene margen.',
    theory: 'Juegos de dos niveles: Putnam 1988.',
  },
  call: {
    name: 'Llamar al otro mandatario',
    say: words => `Llamar a ${words.principal}`,
    what: 'Hablar de mandatario a mandatario. La llamada mantiene abierto el canal reservado hasta el fin de la ronda siguiente, salvo que una filtración lo haya quemado.',
    effects:
      'La Confianza sube en ambos sentidos, menos con cada llamada; llamar cuesta algo de Imagen, más bajo amenaza.',
    right: 'El canal está cerrado o hace falta confianza.',
    wrong: 'Por cuarta vez, o con poca Imagen y bajo amenaza.',
    theory: 'Diplomacia cara a cara: Holmes 2013.',
  },
  soundOut: {
    name: 'Sondear',
    say: words => `Sondear a ${words.principal} sobre ${words.issue}`,
    what: 'Los enviados se dicen con exactitud cuánto vale un tema para cada lado. La información va en ambos sentidos.',
    effects: 'La Confianza sube un poco en ambos sentidos. Si se filtra, baja la Imagen y el canal se quema.',
    right: 'Al principio, cuando aún no se conocen las prioridades.',
    wrong:
      'Al final, cuando la sala hace falta para ofertas, o si pueden aprovecharse de las prioridades propias.',
    theory: 'Contactos para resolver problemas: Kelman 1996. Quien informa se expone: Thompson 1991.',
  },
  warn: {
    name: 'Advertir en privado',
    say: words => `Advertir en privado: ${words.measure} (${words.level})`,
    what: 'Mencionar una medida sin público. Solo lo oye su destinatario y no hay nada en juego.',
    effects: 'La Confianza baja un poco. Un anuncio posterior ofende menos.',
    right: 'Conviene que la amenaza se note sin ofender, o se anunciará más adelante.',
    wrong: 'Se necesita presión ahora.',
    theory: 'El secreto eficiente: Kurizaki 2007.',
  },
  walkOut: {
    name: 'Levantarse de la mesa',
    say: () => 'Levantarse de la mesa',
    what: 'Dejar las pláticas, una vez por partida. En la ronda siguiente nadie tiene jugadas de sala.',
    effects: 'Suben la Imagen y la Credibilidad; todos confían menos.',
    right: 'Hay poca Credibilidad o Imagen y sobra tiempo.',
    wrong: 'Queda poco tiempo, o es uno quien padece la Tensión.',
    theory: 'Señales costosas de firmeza: Schelling 1960, Spence 1973.',
  },
  threaten: {
    name: 'Anunciar una medida',
    say: words => `Anunciar: ${words.measure} (${words.level})`,
    what: 'Anunciar una medida ante todos. Entra en vigor en su fecha si nada la detiene.',
    effects:
      'Sube la Imagen propia y queda una apuesta: dar marcha atrás sin crédito cuesta. En el destinatario baja la Confianza y suben la Tensión y el Apoyo.',
    right: 'La Credibilidad es alta, el daño propio es bajo y la otra parte podría firmar muchos textos.',
    wrong: 'La otra parte tiene poco que dar, o cumplir la amenaza sería insostenible.',
    theory: 'Costos de audiencia: Fearon 1994, Schultz 2001, Tomz 2007.',
  },
  escalate: {
    name: 'Escalar una medida',
    say: words => `Subir de nivel: ${words.measure}`,
    what: 'Subir un nivel una medida anunciada o en vigor.',
    effects:
      'Suben la Imagen propia y la apuesta; en el destinatario baja la Confianza y suben la Tensión y el Apoyo.',
    right: 'La Credibilidad es alta, el daño propio es bajo y la otra parte podría firmar muchos textos.',
    wrong: 'La otra parte tiene poco que dar, o cumplir la amenaza sería insostenible.',
    theory: 'Costos de audiencia: Fearon 1994. La coerción actúa por expectativa: Drezner 2003.',
  },
  carryOut: {
    name: 'Aplicar una medida',
    say: words => `Poner en vigor ahora: ${words.measure}`,
    what: 'Poner en vigor ahora una medida anunciada. Desde entonces daña a ambos lados cada amanecer.',
    effects:
      'Suben la Credibilidad y la Imagen: se cumplió la palabra. En el destinatario baja la Confianza y sube el Apoyo.',
    right: 'Hay que reparar la Credibilidad, el daño propio es pequeño y queda mucho tiempo.',
    wrong: 'El acuerdo está cerca: nadie firma con gusto mientras duele.',
    theory: 'Palabra cumplida y reputación: Schelling 1960; sobre el debate, Press 2005.',
  },
  suspend: {
    name: 'Suspender una medida',
    say: words => `Suspender hasta el ${words.date}: ${words.measure}`,
    what: 'Poner en pausa una medida hasta una fecha; después entra en vigor. Es media marcha atrás.',
    effects:
      'Cuesta la mitad que dar marcha atrás, por la parte que el crédito no respalda; luego la apuesta y el crédito se reducen a la mitad. Sube la Confianza y baja la Tensión del destinatario.',
    right: 'Sin la amenaza la otra parte firma con más facilidad, y basta con la mitad del precio.',
    wrong: 'Aún no hay nada que mostrar y la apuesta es grande.',
    theory: 'Salidas en dos pasos: Zartman y Faure 2005.',
  },
  withdraw: {
    name: 'Retirar una medida',
    say: words => `Retirar: ${words.measure}`,
    what: 'Quitar una medida de la mesa.',
    effects:
      'Con crédito suficiente gana algo de Imagen; sin él cuesta Imagen y Credibilidad. Sube la Confianza y baja la Tensión del destinatario.',
    right: 'El crédito respalda la apuesta.',
    wrong: 'El crédito no respalda la apuesta.',
    theory: 'El costo de dar marcha atrás: Fearon 1994. Puentes de oro: Ury 1991.',
  },
  declare: {
    name: 'Declarar una línea roja',
    say: words => `Declarar la línea roja ${quoted(words.line)}`,
    what: 'Decir en público qué no se firmará. Todos conocen la línea y su peso, no si va en serio.',
    effects: 'La Confianza baja un poco. Cruzar la línea costará más ante la opinión propia.',
    right: 'La otra parte tiene margen en ese tema.',
    wrong: 'La otra parte ya declaró lo contrario.',
    theory: 'Compromiso: Schelling 1960. Atarse las manos: Fearon 1997.',
  },
  soften: {
    name: 'Matizar una línea roja',
    say: words => `Matizar la línea roja ${quoted(words.line)}`,
    what: 'Retirar una línea declarada.',
    effects: 'Baja la Imagen. Cruzar la línea vuelve a costar menos ante la opinión propia.',
    right: 'La línea es el último obstáculo y ninguna fórmula sirve.',
    wrong: 'Hay una fórmula de salida disponible.',
    theory: 'La trampa de las propias palabras: Schimmelfennig 2001.',
  },
  downPayment: {
    name: 'Dar un anticipo',
    say: words => `Cumplir por adelantado: ${words.issue}, ${words.position}`,
    what: 'Cumplir una parte antes de que haya acuerdo. Lo hecho, hecho queda.',
    effects: 'Sube la Confianza y quien sostiene una amenaza gana crédito; cuesta algo de Imagen.',
    right: 'La apuesta de la otra parte es el obstáculo y el acuerdo es probable.',
    wrong: 'La otra parte lo toma y pide más.',
    theory: 'Iniciativas unilaterales: Osgood 1962, Mitchell 2000.',
  },
  gesture: {
    name: 'Tener un gesto',
    say: words => `Tener un gesto con ${words.principal}`,
    what: 'Mostrar respeto en público a la otra parte. Cada nuevo gesto vale la mitad.',
    effects:
      'Suben la Imagen de la otra parte y su Confianza; cuesta un poco de Imagen propia, más bajo amenaza.',
    right: 'A la otra parte la detiene su Imagen.',
    wrong: 'Bajo amenaza y con poca Imagen propia.',
    theory: 'Dar prestigio: Goffman 1967, Brown 1977, Cohen 1997.',
  },
  publish: {
    name: 'Publicar cifras',
    say: () => 'Publicar las cifras del día',
    what: 'Mostrar las cifras que salieron hoy. Solo en una ronda con publicación de datos y solo una vez.',
    effects:
      'Mejores por más de 5\u00a0%: Imagen para el responsable y crédito para quien sostiene la medida. Peores: Imagen para el beneficiario. Sin cambio: cuesta un poco de Imagen.',
    right: 'Las cifras se movieron a favor.',
    wrong: 'Las cifras no cambiaron.',
    theory: 'Criterios objetivos: Fisher y Ury 1981.',
  },
  rally: {
    name: 'Convocar a la unidad',
    say: () => 'Convocar a la unidad en casa',
    what: 'Reunir a la opinión propia, a lo más dos veces. El impulso pierde 1 cada amanecer y no da puntos.',
    effects:
      'Da impulso en la votación; todos confían menos y, por dos rondas, ceder cuesta el doble de Imagen.',
    right: 'La votación será en una o dos rondas y le faltan de 1 a 5.',
    wrong: 'Todavía hay que ceder.',
    theory: 'El impulso se desvanece: Mueller 1970.',
  },
  denounce: {
    name: 'Denunciar una amenaza',
    say: words => `Denunciar la amenaza de ${words.principal}`,
    what: 'Exponer una medida en contra ante la opinión de quien la sostiene. Cada vez trae la mitad de Imagen y de crédito.',
    effects:
      'Sube la Imagen propia y quien sostiene la medida gana crédito para soltarla; la Confianza baja en ambos sentidos y la otra parte recibe un pequeño impulso.',
    right: 'La apuesta de la otra parte es demasiado alta para soltarla.',
    wrong: 'Hace falta confianza para el canal.',
    theory: 'Reverberación: Putnam 1988. Menor costo de ceder: Levendusky y Horowitz 2012.',
  },
  readout: {
    name: 'Dar su versión',
    say: words => `Versión: ${words.tone.toLowerCase()}`,
    what: 'Tras una suspensión precedida por una llamada, y tras una ratificación, cada parte cuenta a su público lo que se acordó. No gasta ninguna jugada del turno, y nadie lee otra versión antes de que todas estén dadas.',
    effects:
      'Sobria: ninguno. Generosa: las otras partes ganan Imagen y confían más en usted; usted pierde un poco de Imagen. Triunfal: usted gana Imagen, las otras partes la pierden y confían menos en usted; un desmentido le cuesta más Imagen de la que ganó, y Credibilidad.',
    right:
      'Generosa, si a la otra parte le falta sostener algo en casa o cumplirlo; triunfal, donde los hechos lo respaldan.',
    wrong: 'Triunfal, donde el texto dice otra cosa o a la otra parte le falta poco para decir que no.',
    theory:
      'Dos públicos: Putnam 1988. Dar imagen: Brown 1977. Afirmaciones que se pueden comprobar: Schultz 2001.',
  },
  endTurn: {
    name: 'Terminar el turno',
    say: () => 'Terminar el turno',
    what: 'Pasar el turno. Las jugadas no usadas se pierden.',
    effects: 'Ninguno.',
    right: 'Ya se hizo lo útil, o conviene esperar.',
    wrong: 'Queda una jugada útil y hay poco tiempo.',
    theory: 'Ofertas alternadas: Rubinstein 1982.',
  },
  decline: {
    name: 'Declinar',
    say: () => 'Declinar todos los borradores',
    what: 'Dejar pasar el último llamado sin aceptar nada.',
    effects: 'Por sí sola, ninguno. Si no hay acuerdo, las pláticas se rompen.',
    right: 'Todo borrador en la mesa es peor que no tener acuerdo.',
    wrong: 'Hay en la mesa un texto que se podría sostener en casa.',
    theory: 'Valor de reserva: Fisher y Ury 1981.',
  },
  effort: {
    name: 'Elegir el esfuerzo',
    say: words => `Esfuerzo: ${words.effort}`,
    what: 'Decidir cuánto se hace hasta la próxima revisión. Todos ven la elección y el resultado.',
    effects:
      'Más esfuerzo cuesta Apoyo y acerca la meta. El cumplimiento cuenta en los puntos de ambos lados.',
    right: 'Según lo prometido o más, si la otra parte reactivaría la medida o si importa la relación.',
    wrong: 'Mínimo, cuando los términos permiten que la medida vuelva.',
    theory: 'El cumplimiento como capacidad y decisión: Chayes y Chayes 1993; Downs, Rocke y Barsoom 1996.',
  },
  verdict: {
    name: 'Dar el dictamen',
    say: words => `Dictamen: ${words.verdict}`,
    what: 'Responder a una revisión no cumplida: dar prórroga o reactivar la medida, si los términos lo permiten.',
    effects:
      'Prórroga: un poco de Confianza, e Imagen perdida según el faltante. Reactivar: baja la Confianza, suben la Credibilidad y la Imagen propias, y ambos lados sufren daño.',
    right: 'Prórroga si faltó poco; reactivar si apenas se intentó.',
    wrong: 'Reactivar por un faltante pequeño: el daño es mutuo.',
    theory: 'Respuesta gradual: Axelrod 1984.',
  },
} satisfies Readonly<Record<MoveKind, MoveWording>>;
