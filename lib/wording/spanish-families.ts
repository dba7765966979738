import type { Rule } from "@/lib/wording/lint";

/**
 * Spanish, by families of words: who an end is promised by or to, which paper calls to court, who the other side is and
 * what reaches it. See english-families.ts; a family has its own forms here and is no translation.
 */

/** Word boundaries that know accents. */
const B = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;

const CASE =
  "(?:el|su|sus|los|este|estos|esta|ese|todo|todos|un|la) (?:casos?|cargos?|historial|antecedentes|arresto|multa|asunto|fianza|problema)";
const ENDS =
  "(?:desestim|retir|quit|cerr|cierr|termin|acab|borr|desaparec|desaparez|esfum|evapor|caer|cae|cay|derrumb|ganad|limpi|libr|absuel)";
const AUTHORITY = "(?:fiscal|fiscalía|juez|jueza|corte|tribunal|jurado|Estado|ciudad)";
const PAPER =
  "(?:citación|citatorio|cita de la corte|papel de la corte|aviso de la corte|orden de comparecer|carta de la corte)";
const DATE = "(?:audiencia|corte|juicio|fecha|fecha de corte|comparecencia|lectura de cargos)";
const RELATIVE = `(?:amig[oa]s?|familia|familiar(?:es)?|madre|padre|padres|herman[oa]s?|hij[oa]s?|tí[oa]s?|prim[oa]s?|vecin[oa]s?|pastor|pastora|cura|jefe|jefa)`;
const WHO_CALLED = `quien (?:llamó|denunció|firmó|se quejó|puso la (?:denuncia|queja))|la persona que (?:llamó|denunció|firmó|se quejó|lo acusa|la acusa|puso la (?:denuncia|queja))`;
/** The other side of a case. Somebody of one's own household is not on it by that alone. */
const OTHER = `(?:(?:la |las |su |el |los |a la |al |una? )?(?:presunta )?(?:víctimas?|denunciantes?|testigos?|otra (?:persona|parte|familia)|otro conductor|vecin[oa]s?|dueñ[oa](?: de la tienda)?|tienda|gerente)|${WHO_CALLED})`;
const PARTNER = "(?:su (?:pareja|espos[oa]|ex|novi[oa]|marido|mujer))";

const ORDER = `(?:^|[.:;,–—] |${B}(?:y|o|solo|simplemente|también|luego|entonces|mejor|así que) )`;
const MAY = `${B}(?:puede|pueden|podría|podrían|debe|debería|conviene|ayuda|intente|trate de|basta con|es mejor|lo mejor es|le conviene|hay que|no dude en|está bien|no pasa nada por|es libre de|son libres de|más vale|vale más|mejor)${E}(?: (?:también|siempre|simplemente|luego))? `;

/** An order in its imperative form, or in the infinitive after "puede" and the like. At the head of a sentence an infinitive is a thing. */
function told(imperatives: string, infinitives: string): string {
  return `(?:${ORDER}(?:${imperatives})${infinitives === "" ? "" : `|${MAY}(?:${infinitives})`})`;
}

const rule = (source: string) => new RegExp(source, "giu");
/** Words in between that hold no "not". */
const upTo = (most: number) => `(?:(?!${B}(?:no|nunca|ni|sin|jamás)${E}).){0,${most}}?`;

const PROMISES: readonly Rule[] = [
  {
    intent: "promise",
    act: rule(
      `${B}se (?:cae|desestima|retira|quita|archiva|cierra)n? (?:siempre|cada vez|todas las veces)|${B}(?:espere|cuente con) (?:que (?:se|le) |una |la |su )(?:desestim|absol|absuel|retir|libert|rebaj|suelt|archiv)|${B}(?:le|les|lo|la) (?:sacamos|sacaremos|vamos a sacar|ganamos|ganaremos|vamos a ganar|quitamos|borramos|bajamos)${E}`,
    ),
  },
  {
    intent: "promise",
    act: rule(
      String.raw`${B}${CASE} (?:se )?(?:desaparecerán?|caerán?|desvanecerán?|esfumarán?|acabarán?|terminarán?|retirarán?|desestimarán?|cerrarán?|borrarán?|quitarán?|van? a (?:ser )?${ENDS}\p{L}*|será ${ENDS}\p{L}*|serán ${ENDS}\p{L}*)${E}`,
    ),
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      `${B}${AUTHORITY} (?:debe|tendrá que|tiene que|está obligad[oa] a|va a|no tendrá más remedio que|no puede más que|se verá obligad[oa] a) (?:dejar(?:lo|la)|desestimar|retirar|quitar|cerrar|soltar|bajar|archivar|rendirse|olvidar|ceder)`,
    ),
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      String.raw`${B}(?:${AUTHORITY}|policía|ellos|otra parte) (?:no (?:tiene|tienen|tendrá|tendrán) (?:\p{L}+ )?(?:oportunidad|caso|pruebas?|nada|modo|manera|posibilidad)|(?:tiene|tienen) (?:pocas|cero) )`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      `${B}(?:(?:quédese|esté|puede estar) tranquil[oa]s?|no tiene (?:nada )?(?:de qué|que|nada que) (?:preocuparse|temer|perder)|delo por hecho|no hay de qué preocuparse|pan comido|es cosa segura|problema resuelto)`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      String.raw`${B}(?:cuente con nosotr[oa]s|confíe en (?:nosotr[oa]s|nuestr\p{L}+ \p{L}+)|contrátenos|elíjanos|déjelo en nuestras manos|llámenos y)${E}${upTo(40)}${B}(?:${ENDS}\p{L}*|bajar|ganar|salir|sale|resultados?|casa)`,
    ),
  },
  {
    intent: "promise",
    act: rule(
      String.raw`${B}(?:nuestr[oa]s client[ae]s (?:\p{L}+ )?(?:vuelven|salen|ganan|quedan|consiguen|evitan|regresan)|sabemos (?:cómo )?(?:hacer|lograr|conseguir|ganar|bajar|quitar)|siempre encontramos la manera|borramos|ganamos)${E}`,
    ),
  },
  {
    intent: "promise",
    act: rule(
      `${B}usted (?:vuelve|regresa|sale|volverá|regresará|saldrá) (?:a casa|libre|hoy|bien)|${B}(?:esto|todo|su caso|el caso) (?:termina|acaba|sale|va a (?:salir|terminar|acabar)|saldrá|terminará|acabará) (?:bien|a su favor|en nada)${E}`,
    ),
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      `${B}(?:nunca|casi nunca|rara vez|jamás) (?:llevan?|terminan?|acaban?|significan?|traen?) .{0,20}(?:cárcel|prisión|condena|juicio)`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      `${B}sin (?:la |el |esa |ese |su |un |una )?(?:presunta )?(?:víctima|testigo|denunciante|persona|testimonio|declaración)${E}.{0,25}${B}(?:no (?:tienen? caso|hay caso|puede seguir|pueden seguir)|se acaba|termina|se cae|tiene que)`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "promise",
    act: rule(
      `(?<!${B}(?:ningún|ninguna|no hay) )${B}(?:declaración jurada|carta|formulario|firma|papel|solicitud|nota|disculpa|pago)${E}${upTo(40)}${B}(?:(?:termina|cierra|acaba|quita|retira|borra|resuelve) (?:el|su|los|con el|con su)|para (?:el|su) (?:caso|cargo))${E}`,
    ),
    reportable: true,
  },
];

const ABSENCES: readonly Rule[] = [
  {
    intent: "absent",
    act: rule(
      String.raw`${B}(?:presentarse|ir|acudir|asistir|comparecer)(?: a (?:la )?\p{L}+)? es (?:perder|una pérdida|inútil|opcional|innecesario|por gusto)|${B}no se (?:moleste|apure|preocupe) (?:en|por|de) (?:ir|presentarse|acudir|asistir|comparecer)|${B}${DATE}${E}.{0,25}${B}(?:descanse|relájese|quédese|duerma) (?:en casa|tranquil)`,
    ),
    negatable: false,
  },
  {
    intent: "absent",
    act: rule(
      `${MAY}(?:no hacer caso (?:de|a)|hacer caso omiso (?:de|a)|desoír) ?(?:la |su |esa |el |l |ese )?${PAPER}`,
    ),
  },
  {
    intent: "absent",
    act: rule(
      `${B}(?:puede|pueden|podría|debería|es libre de|son libres de) (?:también )?(?:quedarse|permanecer) en (?:su )?casa|${B}(?:espere|quédese|permanezca) en (?:su )?casa${E}.{0,50}(?:${DATE}|hasta que (?:un|su|el|nuestro) abogado)`,
    ),
  },
  {
    intent: "absent",
    act: rule(
      String.raw`${B}(?:${DATE}|${PAPER})${E}(?: (?!nunca|no|ni)\p{L}+){0,3}? (?:es|son) (?:solo |un |una )?(?:opcional(?:es)?|voluntari[oa]s?|mero trámite|trámite|formalidad|cosa suya|no obligatori[oa]s?)${E}|${B}(?:${DATE}|${PAPER})${E}(?: \p{L}+){0,3}? no (?:es|son) (?:obligatori|necesari|importante)`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "absent",
    act: rule(
      String.raw`(?:${MAY}|${ORDER})(?:pasar|pase|dejar|deje|olvidar|olvide|saltarse|sáltese|perderse|piérdase)(?:se)? (?:por alto |pasar )?(?:de )?(?:la|su|esa|esta|una|el|ese) (?:\p{L}+ )?(?:${DATE})${E}`,
    ),
  },
  {
    intent: "absent",
    act: rule(
      String.raw`(?:${MAY}|${ORDER})(?:tirar|tire|romper|rompa|quemar|queme|botar|bote|olvidar|olvide|ignorar|ignore|descartar|descarte)(?: a la basura)? (?:la|su|esa|esta|una|el|ese) (?:\p{L}+ )?${PAPER}`,
    ),
  },
  {
    intent: "absent",
    act: rule(
      `${B}(?:queda|está|quedan|están) (?:disculpad|excusad|libre|exent|dispensad)[oa]?s? de (?:ir|asistir|acudir|comparecer|presentarse|la (?:corte|audiencia))`,
    ),
    reportable: true,
  },
  {
    intent: "absent",
    act: rule(
      String.raw`${B}(?:no (?:habrá|hay|tiene|trae)|sin) (?:ningun[oa] |ningún )?(?:consecuencias?|castigo|riesgos?|problemas?|pena)${E}.{0,20}(?:faltar|falta|no ir|no va|quedarse|perder)|${B}faltar a (?:una|la|su|esa) \p{L}+(?: de corte)? no (?:tiene (?:consecuencias|importancia)|es (?:grave|nada)|importa|pasa nada)`,
    ),
    negatable: false,
    reportable: true,
  },
];

const REACHING: readonly Rule[] = [
  {
    intent: "moveWitness",
    act: rule(
      `${told("escríbale|mándele|llámele|ofrézcale|pídale|dígale|explíquele|pregúntele|dele|envíele|cuéntele|ruéguele|prométale|páguele", "escribirle|mandarle|llamarle|ofrecerle|pedirle|explicarle|preguntarle|darle|enviarle|contarle|rogarle|prometerle|pagarle")}${E}${upTo(30)}${B}(?:al|a la|a los|a las) (?:presunta )?(?:víctimas?|testigos?|denunciantes?|dueñ[oa]s?|vecin[oa]s?|otra (?:persona|parte|familia)|otro conductor|tienda|gerente)${E}`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      `${told("haga que|consiga que|logre que", "hacer que|conseguir que|lograr que")} (?:${OTHER})${E}|${told("dígale|recuérdele|cuéntele|explíquele", "decirle|recordarle|contarle|explicarle")} a (?:${PARTNER}) (?:lo que|qué|cómo|cuánto)${E}|${told("pídale|dígale|mande", "pedirle|decirle|mandar")} a (?:su|un|una|algún|alguna) ${RELATIVE} (?:que|a) (?:hable|llame|escriba|visite|vea|busque|explique|vaya|hablar|llamar|ver|visitar)${E}${upTo(12)}(?:${B}(?:con|a|al) )?(?:${OTHER})${E}`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${told("vea|averigüe|pregunte|pregúntele", "ver|averiguar|preguntar")} (?:a (?:su|la|el) \p{L}+ )?si (?:${OTHER}|${PARTNER}) .{0,20}(?:reconsider|cambi|retir|perdon|olvid|firm|arregl|desist|lo dej)`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      `${told("hágale saber|acérquese|comuníquese con|póngase en contacto con|búsquele|recuérdele|suplíquele", "hacerle saber|acercarse|recordarle|suplicarle")}(?: a| con)? ?(?:${OTHER}|${PARTNER})${E}`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      `${B}(?:nota|mensaje|carta|recado|llamada|regalo|disculpa)${E}${upTo(10)}${B}(?:por medio de|a través de|mediante|con ayuda de) (?:su|un|una) ${RELATIVE} (?:puede|podría|suele|va a|ayuda|sirve|logra)`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      `${B}(?:su|un|una|algún|alguna) ${RELATIVE} (?:puede|podría|debería|debe)n? (?:acercarse|suavizar|hablar|visitar|llamar|escribir|explicar|mandar|arreglar|calmar|convencer|pedir|pedirle)${E}${upTo(35)}(?:${B}(?:con|a|al) )?(?:${OTHER})${E}`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      `${told("arréglelo|arregle (?:esto|las cosas|el asunto)|resuélvalo|háblelo|hable|haga las paces|reconcíliese|llegue a un acuerdo|negocie|haga un trato", "arreglarlo|resolverlo|hablarlo|hacer las paces|reconciliarse|llegar a un acuerdo|negociar")}(?: directamente)? con (?:${OTHER}|${PARTNER}|el dueño|la dueña)${E}`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      `${told("vaya|pase|acuda", "ir|pasar")} a (?:hablarlo|hablar|ver|visitar|explicarle|explicarlo|pedirle|disculparse)(?:le)?(?: con| a| al)? ?(?:el |la )?(?:${OTHER})${E}`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      `${told("mande|mándele|envíe|envíele|lleve|llévele|regale|regálele|deje|déjele", "mandar|enviar")} (?:unas |un |una )?(?:flores|regalos?|tarjetas?|chocolates|detalle)${E}.{0,15}${B}(?:y (?:diga|dígale|escriba|pida|pídale)|a (?:${OTHER}|${PARTNER})|con una nota)`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${told("muéstrele|enséñele|mándele|envíele|comparta|pásele|reenvíele", "mostrarle|enseñarle|mandarle|enviarle|compartir")}${E}.{0,10}(?:este|esta|nuestr[oa]|un|una|el|la) (?:\p{L}+ )?(?:página|enlace|sitio|formulario|artículo|texto|papel|declaración)${E}.{0,10}(?:${B}(?:a|al|con) )?(?:${OTHER}|${PARTNER})`,
    ),
  },
  {
    intent: "moveWitness",
    act: rule(
      String.raw`${told("consiga|obtenga|junte|reúna|pida", "conseguir|obtener|juntar|reunir|pedir")} (?:una?|la|el|las|los)? ?(?:declaración|declaraciones|carta|cartas|firma|firmas|nota|promesa)(?: \p{L}+)? (?:de|del|por) ?(?:${OTHER}|los vecinos|testigos)`,
    ),
  },
];

const ADVICE: readonly Rule[] = [
  {
    intent: "adviseWitness",
    act: rule(
      `${B}(?:víctimas?|testigos?|cónyuges?) pueden? (?:simplemente |solo )?no (?:ir|acudir|venir|declarar|contestar|presentarse|cooperar)${E}`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "adviseWitness",
    act: rule(
      `${B}(?:nadie|ningún juez|ninguna corte|no) (?:le |les )?(?:puede|pueden) (?:obligar|forzar)(?:le|lo|la|les)? (?:a (?:un|una|la|el|su|los|las) (?:testigos?|víctimas?|espos[oa]s?|cónyuge) )?a (?:hablar|declarar|testificar|venir|ir|contestar en la corte)(?! con la policía)`,
    ),
    negatable: false,
    reportable: true,
  },
  {
    intent: "adviseWitness",
    act: rule(
      `${B}(?:guarde silencio|calle|cállese|quédese callad[oa])${E}.{0,12}${B}(?:en el estrado|como testigo|con el fiscal|ante la fiscalía|sobre lo que vio)|${B}(?:cuando|si) (?:le )?(?:llame|llama) (?:el fiscal|la fiscalía|la persona de servicios)[^,]{0,25}, (?:solo |simplemente )?(?:cuelgue|no (?:conteste|hable|abra)|ignore|calle|niéguese)`,
    ),
    negatable: false,
  },
  {
    intent: "adviseWitness",
    act: rule(
      `${told("diga|dígales?|declare|jure|escriba|explique|insista", "decir(?:les?)?")}${E}${upTo(25)}${B}que (?:todo )?(?:fue|es|era|hubo) (?:solo )?(?:un |una )?(?:malentendido|accidente|broma|error|mentira|exageración)|${B}(?:diga|dígales?|declare|jure)${E}${upTo(20)}que (?:exageró|lo imaginó|no pasó nada|se confundió)`,
    ),
  },
  {
    intent: "adviseWitness",
    act: rule(
      String.raw`${B}(?:firme|llene|envíe|jure)${E}${upTo(30)}${B}(?:y|para que|entonces)${E}${upTo(12)}${B}(?:caso|cargo|cargos|todo)${E} (?:queda|está|se|quedan) (?:\p{L}+ )?(?:cerrad|terminad|cierra|acaba|retira|desestim|acabad)`,
    ),
    reportable: true,
  },
  {
    intent: "adviseWitness",
    act: rule(
      `${B}(?:víctimas?|testigos?|cónyuges?|espos[oa]s?) (?:son libres|es libre|tienen? (?:todo el )?derecho|no tienen? obligación|pueden?) (?:de|a)? ?(?:ignorar|negarse|faltar|quedarse|irse|desobedecer|callar|no (?:ir|declarar|contestar))`,
    ),
  },
];

const GENDER: readonly Rule[] = [
  {
    // "Esposos" is a couple too; one "esposo" is a man.
    intent: "gender",
    act: rule(
      `(?<!${B}esposas?${E}.*)${B}esposo${E}(?!.*${B}esposas?${E})|${B}(?:damas|caballeros|señoras|muchachas|muchachos)${E}`,
    ),
    negatable: false,
    asks: false,
  },
];

/** What the families find beside the rules of spanish.ts. */
export const SPANISH_FAMILIES: readonly Rule[] = [
  ...PROMISES,
  ...ABSENCES,
  ...REACHING,
  ...ADVICE,
  ...GENDER,
];
