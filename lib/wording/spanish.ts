import type { Grammar } from "@/lib/wording/lint";
import { SPANISH_FAMILIES } from "@/lib/wording/spanish-families";

/** Word boundaries that know accents; `\b` would end a word before the é. */
const B = String.raw`(?<![\p{L}])`;
const E = String.raw`(?![\p{L}])`;

/** What stands before an infinitive that tells the reader to do it. */
const ORDER = `${B}(?:puede|podría|debe|debería|conviene|ayuda|intente|trate de|basta con|es mejor|lo mejor es|le conviene|hay que|pueden|no dude en|vamos a|está bien)${E}(?: (?:también|siempre|simplemente|luego))? `;

const COURT = "(?:corte|tribunal|audiencia|juicio|lectura de cargos|fecha|citación|comparecencia|cita)";
const YIELD =
  "(?:retir|quit|cambi|falt|olvid|perdon|firm|calle|desist|mient|se quede|se calle|deje|diga|borre|no (?:vaya|declare|hable|venga|testifique|se presente|vuelva))";
const WITNESS =
  "(?:víctima|testigos?|persona|vecin[oa]s?|dueñ[oa]|tienda|pareja|espos[oa]|novi[oa]|quien llamó)";
const ENDED = String.raw`(?:desestimad\p{L}+|retirad\p{L}+|absuelt\p{L}+|cerrad\p{L}+|libres?|sin cargos)`;

const rule = (source: string) => new RegExp(source, "giu");

/** Spanish. An order is an imperative with or without pronouns ("pídale"), or "puede" and the like with an infinitive. */
export const SPANISH: Grammar = {
  negation:
    /(?<!\p{L})(?:no|nunca|jamás|nadie|ninguna?|ningún|ni|sin|tampoco)(?!\p{L})(?! (?:espere|se preocupe|dude|tenga miedo))/u,
  joins: /(?<!\p{L})(?:ni|o|y)(?!\p{L})/iu,
  urges: /^¿?por qué no (?!ha)/iu,
  reports:
    /(?<!\p{L})(?:si|cree|crea|creen|piensa|piense|oyó|oye|dice|dicen|dijo|dijeron|espera|cuente con)(?!\p{L})[^.;:,]*$/iu,
  dictates: /(?<!\p{L})(?:dígale|dígales|diga|escríbale|escriba|pídale|mándele)(?!\p{L})[^“"«]*$/iu,
  rules: [
    {
      intent: "promise",
      act: rule(`${B}(?:garantizamos|prometemos|aseguramos|le (?:garantizo|prometo|aseguro))${E}`),
    },
    {
      intent: "promise",
      act: rule(
        String.raw`${B}(?:vamos a|podemos|sabemos cómo|logramos|nuestr[oa]s? \p{L}+ (?:pueden?|van a|va a|logran?))${E}.{0,20}?(?:lograr|hacer|conseguir|ganar|sacar)\p{L}*.{0,40}?(?:quit|desaparez|retir|desestim|libre|acab|cargos|caso)\p{L}*`,
      ),
    },
    {
      intent: "promise",
      act: rule(
        String.raw`${B}(?:su|el|este|todo) (?:caso|cargo)s? (?:será|va a ser|van a ser|quedará|serán)(?: \p{L}+)? ?${ENDED}`,
      ),
    },
    {
      intent: "promise",
      act: rule(
        String.raw`${B}(?:saldrá|va a salir|quedará|salen) (?:\p{L}+ )?(?:libres?|absuelt\p{L}+|bien)${E}`,
      ),
    },
    {
      intent: "promise",
      act: rule(
        String.raw`${B}(?:la mayoría de|casi todos|nueve de cada diez|\d+ de cada \d+)${E}.{0,60}?(?:desestim|gana|quedan? libre|salen libre|retira)\p{L}*`,
      ),
    },
    {
      intent: "promise",
      act: rule(
        `${B}si [^,]{0,60}(?:víctima|testigo|persona)[^,]{0,60}, (?:el|su) (?:caso|cargo) (?:se )?(?:termina|acaba|cierra|desestima|cae)`,
      ),
    },
    {
      intent: "promise",
      act: rule(
        `${B}(?:seguro que|sin duda|con seguridad|claro que)${E}.{0,40}?(?:baja|quita|retira|desestima|gana|suelta|sale)`,
      ),
    },
    {
      intent: "promise",
      act: rule(`${B}(?:siempre (?:gana|ganamos)|nunca hemos perdido)`),
      negatable: false,
    },
    {
      intent: "promise",
      act: rule(String.raw`\d{1,3} ?(?:%|por ciento)|${B}los mejores abogados`),
      negatable: false,
      asks: false,
    },
    {
      intent: "promise",
      act: rule(
        `${B}(?:le|les) (?:van|va) a (?:quitar|retirar|soltar|dejar libre|bajar)${E}|${B}(?:fiscal|fiscalía|juez|jueza|corte) (?:va a|tendrá que|tiene que) (?:retirar|quitar|desestimar|cerrar|soltar|bajar)|${B}(?:fiscal|fiscalía|juez|jueza|corte) (?:retirará|quitará|desestimará|cerrará|soltará|bajará)`,
      ),
      reportable: true,
    },
    {
      intent: "promise",
      act: rule(
        `${B}(?:no irá|no va a ir|no pisará) a la cárcel|${B}(?:usted )?(?:va a ganar|ganará|estará (?:en casa|libre)|quedará (?:libre|limpio|limpia))${E}|${B}(?:haremos|lograremos|conseguiremos|conseguimos) que|${B}(?:conseguimos|obtenemos|logramos|damos) (?:muy )?(?:buenos|los mejores) resultados|${B}(?:cargo|caso)s? (?:va|van) a (?:desaparecer|caer|quitarse|retirarse|cerrarse)`,
      ),
      reportable: true,
    },
    {
      intent: "promise",
      act: rule(
        `${B}no hay (?:forma|manera) de que (?:lo|la|le) (?:condenen|declaren|prueben)|${B}casos?${E}.{0,20}${B}nunca (?:terminan?|acaban?) en|${B}(?:siempre|casi siempre|normalmente) (?:se )?(?:desestima|retira|cae|quita)`,
      ),
      negatable: false,
      reportable: true,
    },
    {
      intent: "absent",
      act: rule(
        String.raw`${B}(?:no|nunca) (?:\p{L}+ )?(?:vaya|asista|acuda|se presente|comparezca|responda|obedezca)(?: (?:a|ante|en))?(?: (?:la|el|su|esa|ese|una|ninguna))? ?(?:\p{L}+ )?${COURT}(?! (?:sin|con|sol[oa]|tarde))`,
      ),
      negatable: false,
    },
    {
      intent: "absent",
      act: rule(
        `${B}(?:no (?:tiene que|hace falta|necesita|hay que|es necesario|está obligad[oa] a)|no debe) (?:ir a (?:la )?corte|presentarse|comparecer|asistir|acudir)`,
      ),
      negatable: false,
    },
    {
      intent: "absent",
      act: rule(
        `(?:^|[.:;,] |${B}(?:simplemente|solo|y|o) )(?:falte a|ignore|evite|sáltese|quédese en casa)${E}.{0,30}?${COURT}`,
      ),
    },
    {
      intent: "absent",
      act: rule(
        `${ORDER}(?:faltar a|ignorar|evitar|saltarse|no ir a|no hacer caso (?:de|a))${E}.{0,20}?${COURT}`,
      ),
    },
    {
      intent: "absent",
      act: rule("no (?:pasa nada|importa|es grave|hay problema) si (?:falta|no va|no se presenta)"),
      negatable: false,
    },
    {
      intent: "absent",
      act: rule(
        `${B}no se presente${E}(?! (?:sin|con|sol|tarde))|${B}deje pasar (?:la|su|esa) (?:fecha|audiencia)|${B}nadie (?:tiene que|necesita|debe) (?:comparecer|presentarse|ir a la corte|asistir)|${B}no hace falta que (?:vaya a la corte|se presente|comparezca|asista)`,
      ),
      negatable: false,
    },
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${B}(?:pídal[eo]s?|dígales?|ruéguele|suplíquele|exíjale|recuérdele|escríbale|mándele|insístale|aconséjele|anime|presione|convénz\p{L}+|persuada|logre|consiga|haga|(?<=^)le (?:pide|dice))${E}.{0,50}?${B}que (?:(?:su|la|el) \p{L}+ )?(?:lo |la |le |se )?${YIELD}`,
      ),
      asks: false,
    },
    {
      intent: "moveWitness",
      act: rule(
        `(?:${ORDER})(?:pedir|decir|rogar|exigir|recordar|escribir|mandar|aconsejar)l(?:e|es|o|a)${E}(?! (?:al?|a la) (?:juez|jueza|corte|tribunal|fiscal|fiscalía|abogad[oa]))(?! a su abogad[oa]).{0,60}?${B}que (?:lo |la |le |se )?${YIELD}`,
      ),
    },
    {
      intent: "moveWitness",
      act: rule(
        String.raw`(?:${ORDER}|^)(?:recordarle|decirle|recuérdele) a[l]? (?:la )?(?:\p{L}+ )?${WITNESS}${E}.{0,40}?(?:cuánto|cómo|qué|lo que)`,
      ),
    },
    { intent: "moveWitness", act: rule(`${B}(?:convenza|presione|persuada)${E} (?:a|al)${E}`) },
    {
      intent: "moveWitness",
      act: rule(`${B}(?:dígale|diga):? (?:por favor, )?(?:retire|quite|olvide|perdone)`),
    },
    {
      intent: "moveWitness",
      act: rule(
        String.raw`${B}(?:mande|envíe|pida|ponga) a (?:un|una|su|algún|alguien)(?: \p{L}+)? (?:a |que )?(?:hablar|hable|ver|visitar|explicar|llevar|explique|lleve)`,
      ),
    },
    {
      intent: "moveWitness",
      act: rule(
        `${B}(?:ofrezca|ofrézcale|pague|páguele|dele|regale|prométal[eo]s?|prometa)${E}.{0,50}?${B}(?:para que|a cambio de que|por callar|si (?:quita|retira))|${B}(?:ruegue|suplique|ruéguele|suplíquele)${E}`,
      ),
    },
    {
      intent: "moveWitness",
      act: rule(
        `${B}(?:descargue|imprima|llene|use|lleve)${E}.{0,40}?declaración jurada.{0,40}?(?:víctima|testigo|persona)`,
      ),
    },
    // Any order to reach a victim or a witness is one too many, whatever it is to be for.
    {
      intent: "moveWitness",
      act: rule(
        `${B}(?:llame|escriba|escríbale|hable con|busque|visite|contacte|pídale|pida|dígale|diga|convenza|persuada|anime|presione|ruegue|ruéguele|explíquele|mándele|recuérdele|ayude|ayúdele|haga que)(?: perdón)?(?: (?:al?|con))? ?(?:la |las |los |el |su |una? )?(?:víctimas?|testigos?)${E}`,
      ),
    },
    {
      intent: "moveWitness",
      act: rule(
        `(?<!${B}(?:abogad[oa]|fiscal|fiscalía|juez|jueza|corte|policía|agente|defensa) )${ORDER}(?:llamar|escribir(?:le)?|hablar con|buscar|visitar|pedirle|decirle|convencer|persuadir|animar|presionar|rogarle|explicarle)(?: perdón)?(?: (?:al?|con))? ?(?:la |las |los |el |su |una? )?(?:víctimas?|testigos?)${E}`,
      ),
    },
    {
      intent: "moveWitness",
      act: rule(
        `${B}(?:pídale|dígale|escríbale|mándele)${E}.{0,20}(?:perdón|lo siente|disculpas|la quiere|lo quiere)|(?:^|${B}(?:haga|deje|pida) )que su (?:hermana|hermano|madre|padre|familia|amig[oa]|prim[oa]) (?:hable|le diga|le explique|la visite|lo visite)`,
      ),
    },
    {
      intent: "adviseWitness",
      act: rule(
        `${B}(?:puede|podría|pueden) (?:negarse|rehusarse) a (?:declarar|testificar|ir a la corte|cooperar|hablar con (?:el fiscal|la fiscalía))`,
      ),
    },
    {
      intent: "adviseWitness",
      act: rule(
        `${B}no (?:tiene|tienen) que (?:declarar|testificar|contestar(?:le)? (?:al fiscal|a la fiscalía)|cooperar|hablar con (?:el fiscal|la fiscalía)|obedecer)`,
      ),
      negatable: false,
    },
    {
      intent: "adviseWitness",
      act: rule(`${B}(?:diga|dígale|conteste)${E}.{0,30}?que no (?:se acuerda|recuerda|lo recuerda|sabe)`),
    },
    {
      intent: "adviseWitness",
      act: rule(
        `(?:^|[.:;,] |${B}(?:y|o) )(?:retire|cambie|suavice|omita)${E}.{0,20}?(?:declaración|testimonio|versión|lo que (?:dijo|declaró|vio))`,
      ),
    },
    {
      intent: "adviseWitness",
      act: rule(
        `${ORDER}(?:dejar fuera|omitir|cambiar|suavizar|retirar)${E}.{0,30}?(?:declaración|testimonio|detalles)`,
      ),
    },
    {
      intent: "adviseWitness",
      act: rule(
        `${B}(?:cónyuge|espos[oa]s?|marido)${E}.{0,20}?(?:no|nunca) (?:puede|pueden|tiene que|tienen que|está obligad[oa] a) (?:declarar|testificar)`,
      ),
      negatable: false,
    },
    {
      intent: "adviseWitness",
      act: rule(
        `${B}si (?:usted )?es (?:la |una? )?(?:víctima|testigo)[^.]{0,40}(?:puede quedarse|puede negarse|no tiene que|no necesita)|${B}no (?:colabore|coopere)${E}|${B}no le (?:diga|cuente)${E}.{0,30}lo que vio`,
      ),
      negatable: false,
    },
    {
      intent: "adviseWitness",
      act: rule(
        `${B}(?:diga|dígales?)(?: (?:al juez|a la corte|al fiscal|a la fiscalía|a la policía))? que (?:lo inventó|mintió|no pasó|fue mentira|se equivocó|fue un accidente)|${B}testigos? (?:deben?|pueden?|deberían?) (?:(?:simplemente |solo )?no${E}|decir lo menos|callar|quedarse|negarse|olvidar|faltar)`,
      ),
    },
    {
      intent: "gender",
      act: rule(
        `(?<!${B}(?:espos|novi|marid|hombr)[oe]s?${E}.*)${B}(?:espos|novi)as?${E}(?!.*${B}(?:espos|novi|marid)os?${E})|(?<!${B}(?:espos|novi)as?${E}.*)${B}(?:novi|marid)os?${E}(?!.*${B}(?:espos|novi)as?${E})|${B}(?:la|una|las) muj(?:er|eres)${E}|${B}(?:el|un|los) hombres?${E}`,
      ),
      negatable: false,
      asks: false,
    },
    {
      // After a preposition it may stand for a thing or for "la persona"; as the one who acts it is somebody's sex.
      intent: "gender",
      act: rule(
        `(?<!${B}personas?${E}.*)(?<!${B}(?:a|ante|con|contra|de|en|entre|hasta|para|por|según|sin|sobre) )${B}(?:ella|él)${E}`,
      ),
      negatable: false,
      asks: false,
    },
    ...SPANISH_FAMILIES,
  ],
};
