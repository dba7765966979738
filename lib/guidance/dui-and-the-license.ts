import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "DUI and your license",
  description: "A DUI arrest in Alabama can start a second case about your license. Its time is short.",
  answer:
    "A DUI arrest can start two cases: one in court, one about your license. The time to ask for a license hearing is short. Ask today, on the state’s page and by letter. You can do it without a lawyer. Asking does not stop a suspension. Still go to every court date.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "actBy",
      clock: "duiHearingRequest",
      text: "Ask in writing for a hearing about your license. The days count from your arrest or from the date on the notice, whichever is earlier. Weekends and holidays count like any other day. You know only one of the two dates? Use that one. You know neither? Send it today.",
    },
    { kind: "text", text: "You can send this request yourself today:" },
    {
      kind: "list",
      items: [
        {
          text: "Open the state’s hearing page, which is linked to the last day above. Ask for the hearing there.",
        },
        {
          text: "Write a short letter too: your name, your address, the date of the arrest, and the date and number of the notice. Add one line: “I ask for a hearing about the suspension of my driver license.”",
        },
        {
          text: "Mail it to the Driver License Division of the Alabama Law Enforcement Agency in Montgomery. Take the address from your notice or from the official page. It must arrive or be postmarked in time.",
        },
        {
          text: "Ask the post office for proof of the day you mailed it. Keep that with a copy of the letter.",
        },
        {
          text: "Put every paper from the arrest in one place: the notice, the ticket, the permit, the bond.",
        },
        { text: "Plan rides to work, school and court now, in case you cannot drive." },
      ],
    },
    {
      kind: "text",
      text: "Why both ways? The law speaks of a written request, handed over or mailed. A lawyer has not yet checked whether the web page is enough.",
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "list",
      items: [
        {
          text: "Waiting for your court date. The license clock does not wait for it. Send the request first.",
        },
        { text: "Counting on a Monday because the last day is a Sunday. Send it before." },
        {
          text: "Driving because you asked for a hearing. The request does not pause a suspension. Before you drive, ask a lawyer or the Driver License Division.",
        },
        { text: "Telling your story in the letter. Ask for the hearing and stop there." },
        {
          text: "Posting about that night, or talking about it on a jail phone. Tell your lawyer, and only your lawyer.",
        },
      ],
    },
    {
      kind: "warning",
      title: "No page can say that you are in time",
      text: "The law counts from the notice. The state’s own page counts from the arrest. A lawyer has not yet checked which one holds. So use the earlier day. If you may be late, send it today all the same and call a lawyer.",
    },
    { kind: "heading", id: "two-cases", text: "Two cases, side by side" },
    {
      kind: "table",
      columns: ["Question", "In court", "About the license"],
      rows: [
        ["What is it about?", "The charge of driving under the influence", "Whether you may drive"],
        ["Who handles it?", "A city or county court", "The state’s Driver License Division"],
        ["What comes first?", "Your next court date", "Your written request for a hearing"],
      ],
    },
    {
      kind: "text",
      text: "Do not count on one case to fix the other. A good day in court may leave the license as it is. Ask your lawyer how they touch each other.",
    },
    { kind: "heading", id: "the-notice", text: "The notice and the paper permit" },
    {
      kind: "text",
      text: "It starts with an alcohol test over the limit or with a refused test. The officer gives you a notice that your license will be suspended. The officer also takes an Alabama license and hands you a paper permit. Read what that permit lets you do. Web pages do not agree on how long it lasts, so ask the Driver License Division.",
    },
    {
      kind: "text",
      text: "It was a friend’s car? The clock on your license is the same. You have a license from another state, or the test was for drugs? Other rules may apply. If you got a notice, send the request and ask a lawyer today.",
    },
    { kind: "heading", id: "how-long", text: "How long a suspension can last" },
    {
      kind: "text",
      text: "Earlier cases with alcohol or drugs and driving make it longer. Older web pages look back too few years.",
    },
    { kind: "comfort", clock: "duiSuspensionFirst", text: "With no earlier case of this kind." },
    { kind: "comfort", clock: "duiSuspensionSecond", text: "With one earlier case of this kind." },
    { kind: "comfort", clock: "duiSuspensionThird", text: "With two earlier cases of this kind." },
    { kind: "comfort", clock: "duiSuspensionFourth", text: "With three or more earlier cases of this kind." },
    { kind: "heading", id: "commercial-drivers", text: "If you drive for a living" },
    {
      kind: "text",
      text: "Alabama’s diversion law does not take people with a commercial license (CDL). Diversion is a program that can end a case without a conviction. Tell your lawyer about the CDL first, before any deal. Ask what your employer must be told, and when.",
    },
    { kind: "heading", id: "now", text: "Today" },
    {
      kind: "text",
      text: "Send the request. Write your court date where you see it every day. Then talk with a lawyer about both cases. You cannot pay for one in court? Say so to the judge and ask for one.",
    },
    {
      kind: "text",
      text: "This page is general information about Alabama. It cannot stand in for a lawyer who has read your papers.",
    },
  ],
};

const es: Wording = {
  title: "Un DUI y su licencia de manejar",
  description:
    "En Alabama, un arresto por DUI puede abrir otro caso sobre su licencia, con un plazo corto y propio.",
  answer:
    "Un arresto por DUI puede abrir dos casos: uno en la corte y otro sobre su licencia. El plazo para pedir una audiencia sobre la licencia es corto. Pídala hoy, en la página del estado y por carta. No necesita abogado. Pedirla no detiene la suspensión. Vaya también a cada fecha de corte.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "actBy",
      clock: "duiHearingRequest",
      text: "Pida por escrito una audiencia sobre su licencia. Los días cuentan desde el arresto o desde la fecha del aviso, lo que haya sido primero. Los fines de semana y feriados cuentan igual. ¿Sabe solo una de las dos fechas? Use esa. ¿No sabe ninguna? Mándela hoy.",
    },
    { kind: "text", text: "Usted puede mandar esta petición hoy mismo:" },
    {
      kind: "list",
      items: [
        {
          text: "Abra la página del estado para audiencias, que está junto al último día de arriba. Pida allí la audiencia.",
        },
        {
          text: "Escriba también una carta corta: su nombre, su dirección, la fecha del arresto, y la fecha y el número del aviso. Agregue una línea: “I ask for a hearing about the suspension of my driver license”. Significa: pido una audiencia sobre la suspensión de mi licencia.",
        },
        {
          text: "Mándela por correo a la Driver License Division de la agencia estatal de policía (ALEA) en Montgomery. Tome la dirección de su aviso o de la página oficial. Debe llegar o llevar el sello del correo a tiempo.",
        },
        { text: "Pida en el correo una prueba del día en que la mandó. Guárdela con una copia de la carta." },
        { text: "Junte todos los papeles del arresto: el aviso, la multa, el permiso, la fianza." },
        { text: "Busque ya quién le lleve al trabajo, a la escuela y a la corte, por si no puede manejar." },
      ],
    },
    {
      kind: "text",
      text: "¿Por qué de las dos formas? La ley habla de una petición escrita, entregada o por correo. Un abogado todavía no ha revisado si basta la página de internet.",
    },
    { kind: "heading", id: "what-harms", text: "Qué no conviene hacer" },
    {
      kind: "list",
      items: [
        {
          text: "Esperar la fecha de corte. El plazo de la licencia no la espera. Mande primero la petición.",
        },
        { text: "Contar con el lunes porque el último día es domingo. Mande antes la petición." },
        {
          text: "Manejar porque ya pidió la audiencia. La petición no detiene una suspensión. Antes de manejar, pregunte a un abogado o a la Driver License Division.",
        },
        { text: "Contar su historia en la carta. Pida la audiencia y nada más." },
        {
          text: "Publicar algo sobre esa noche, o hablar de ella por el teléfono de la cárcel. Cuéntelo a su abogado y a nadie más.",
        },
      ],
    },
    {
      kind: "warning",
      title: "Ninguna página puede decirle que está a tiempo",
      text: "La ley cuenta desde el aviso. La página del estado cuenta desde el arresto. Un abogado todavía no ha revisado cuál vale. Use entonces el día más temprano. Si quizá ya es tarde, mándela hoy de todos modos y llame a un abogado.",
    },
    { kind: "heading", id: "two-cases", text: "Dos casos, uno al lado del otro" },
    {
      kind: "table",
      columns: ["Pregunta", "En la corte", "Sobre la licencia"],
      rows: [
        ["¿De qué trata?", "Del cargo de manejar bajo la influencia", "De si usted puede manejar"],
        ["¿Quién lo lleva?", "Una corte de la ciudad o del condado", "La Driver License Division del estado"],
        ["¿Qué va primero?", "Su próxima fecha de corte", "Su petición escrita de audiencia"],
      ],
    },
    {
      kind: "text",
      text: "No cuente con que un caso arregle el otro. Un buen día en la corte puede dejar la licencia como está. Pregunte a su abogado cómo se tocan los dos.",
    },
    { kind: "heading", id: "the-notice", text: "El aviso y el permiso de papel" },
    {
      kind: "text",
      text: "Todo empieza con una prueba de alcohol que pasa del límite, o con negarse a ella. El agente le da un aviso de que su licencia será suspendida. También se queda con la licencia de Alabama y le da un permiso de papel. Lea qué le deja hacer ese permiso. Las páginas de internet no coinciden en cuánto dura; pregunte a la Driver License Division.",
    },
    {
      kind: "text",
      text: "¿Era el carro de un amigo? El plazo de su licencia es el mismo. ¿Su licencia es de otro estado, o la prueba era de drogas? Puede haber otras reglas. Si recibió un aviso, mande la petición y pregunte hoy a un abogado.",
    },
    { kind: "heading", id: "how-long", text: "Cuánto puede durar una suspensión" },
    {
      kind: "text",
      text: "Los casos anteriores de alcohol o drogas al manejar la alargan. Algunas páginas viejas miran muy pocos años atrás.",
    },
    { kind: "comfort", clock: "duiSuspensionFirst", text: "Sin ningún caso anterior de este tipo." },
    { kind: "comfort", clock: "duiSuspensionSecond", text: "Con un caso anterior de este tipo." },
    { kind: "comfort", clock: "duiSuspensionThird", text: "Con dos casos anteriores de este tipo." },
    { kind: "comfort", clock: "duiSuspensionFourth", text: "Con tres o más casos anteriores de este tipo." },
    { kind: "heading", id: "commercial-drivers", text: "Si vive de manejar" },
    {
      kind: "text",
      text: "La ley de Alabama sobre programas alternativos (diversion) no acepta a quien tiene licencia comercial (CDL). Un programa así puede cerrar un caso sin condena. Hable primero a su abogado de la CDL, antes de cualquier acuerdo. Pregunte qué debe saber su empleador, y cuándo.",
    },
    { kind: "heading", id: "now", text: "Hoy" },
    {
      kind: "text",
      text: "Mande la petición. Escriba su fecha de corte donde la vea cada día. Después hable con un abogado sobre los dos casos. ¿No puede pagarlo en la corte? Dígaselo al juez y pida uno.",
    },
    {
      kind: "text",
      text: "Esta página es información general sobre Alabama. No reemplaza a un abogado que haya leído sus papeles.",
    },
  ],
};

/** The license case after a DUI arrest: the first clock that people lose, because nothing in court reminds of it. */
export const duiAndTheLicense: Article = {
  slug: "dui-and-the-license",
  audience: "accused",
  topic: "license",
  related: ["two-clocks", "court-dates", "first-appearance-and-a-lawyer", "how-a-case-ends"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["K1", "K6", "K7", "K2", "K3", "K4", "J1", "B9"],
  words: { en, es },
};
