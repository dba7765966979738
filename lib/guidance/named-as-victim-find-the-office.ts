import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Find the office",
  description: "Which prosecutor has a case, read from the top line of an Alabama court paper.",
  answer:
    "Look at the top line of any paper about the case. It says who brings the case. That is the office to reach. If you have no paper, ask the police for the case number or the report number, and for the name of the court. In Alabama that is enough to start.",
  blocks: [
    { kind: "heading", id: "top-line", text: "What the top line says" },
    {
      kind: "table",
      columns: ["The paper says", "Who prosecutes", "How to reach them"],
      rows: [
        [
          "City of …",
          "The city prosecutor, in the municipal court",
          "Call the clerk of that municipal court. A city prosecutor seldom has a number of their own.",
        ],
        [
          "State of Alabama, District Court of … County",
          "The District Attorney of the circuit",
          "Find the county in the list below.",
        ],
        [
          "State of Alabama, Circuit Court of … County",
          "The District Attorney of the circuit, also for felonies",
          "Find the county in the list below.",
        ],
        [
          "United States",
          "The U.S. Attorney",
          "The paper names the district: Northern, Middle or Southern. Ask the clerk of that court for the number.",
        ],
        [
          "A juvenile court",
          "Ask the clerk of that court",
          "Call the clerk of the juvenile court on the paper.",
        ],
        [
          "I have no paper",
          "Ask the police who took the report",
          "Give your name and the day. Ask for the case or report number and for the court.",
        ],
      ],
      claims: ["S1-05", "S1-06"],
    },
    {
      kind: "text",
      text: "How serious a charge is does not make it federal. A federal case rests on a federal law, a federal place or a federal officer. Small charges can be federal too.",
      claims: ["S1-07"],
    },
    { kind: "heading", id: "look-it-up", text: "When a number is missing here" },
    {
      kind: "text",
      text: "For most offices no number could be checked, so none stands here. A wrong number would cost you more. Look it up in one of these ways:",
    },
    {
      kind: "list",
      items: [
        {
          text: "Call the circuit clerk of the county. That number is on most court papers. Ask for the number of the District Attorney.",
        },
        { text: "Call the line for victims of the Attorney General, below. Name the county." },
        { text: "Ask the officer who took the report." },
      ],
    },
  ],
};

const es: Wording = {
  title: "Encuentre la oficina",
  description: "Qué fiscalía tiene un caso, según la primera línea de un papel de la corte de Alabama.",
  answer:
    "Mire la primera línea de cualquier papel del caso. Dice quién lleva el caso. Esa es la oficina. Si no tiene papel, pida a la policía el número del caso o del reporte y el nombre de la corte. En Alabama eso basta para empezar.",
  blocks: [
    { kind: "heading", id: "top-line", text: "Qué dice la primera línea" },
    {
      kind: "table",
      columns: ["El papel dice", "Quién acusa", "Cómo llegar"],
      rows: [
        [
          "City of …",
          "La fiscalía de la ciudad, en la corte municipal",
          "Llame a la secretaría de esa corte municipal. La fiscalía de una ciudad pocas veces tiene número propio.",
        ],
        [
          "State of Alabama, District Court of … County",
          "La fiscalía de distrito (District Attorney) del circuito",
          "Busque el condado en la lista de abajo.",
        ],
        [
          "State of Alabama, Circuit Court of … County",
          "La fiscalía de distrito (District Attorney) del circuito, también en delitos graves",
          "Busque el condado en la lista de abajo.",
        ],
        [
          "United States",
          "La fiscalía federal (U.S. Attorney)",
          "El papel nombra el distrito: Northern, Middle o Southern. Pida el número en la secretaría de esa corte.",
        ],
        [
          "Una corte de menores (juvenile court)",
          "Pregunte en la secretaría de esa corte",
          "Llame a la secretaría de la corte de menores que está en el papel.",
        ],
        [
          "No tengo papel",
          "Pregunte a la policía que tomó el reporte",
          "Dé su nombre y el día. Pida el número del caso o del reporte y el nombre de la corte.",
        ],
      ],
      claims: ["S1-05", "S1-06"],
    },
    {
      kind: "text",
      text: "Que un cargo sea grave no lo hace federal. Un caso federal depende de una ley federal, un lugar federal o un agente federal. También hay cargos federales leves.",
      claims: ["S1-07"],
    },
    { kind: "heading", id: "look-it-up", text: "Cuando aquí falta un número" },
    {
      kind: "text",
      text: "De la mayoría de las oficinas no se pudo revisar ningún número, y por eso no está aquí. Un número equivocado le costaría más. Búsquelo de una de estas maneras:",
    },
    {
      kind: "list",
      items: [
        {
          text: "Llame a la secretaría de la corte de circuito (circuit clerk) del condado. Ese número está en la mayoría de los papeles. Pida el número de la fiscalía de distrito.",
        },
        {
          text: "Llame a la línea para víctimas del fiscal general (Attorney General), abajo. Diga el condado.",
        },
        { text: "Pregunte a la persona de la policía que tomó el reporte." },
      ],
    },
  ],
};

/** Point 4: from the top line of a paper to the office. The list of offices by county is drawn from the pack. */
export const findTheOffice: Article = {
  slug: "find-the-office",
  audience: "namedAsVictim",
  topic: "first",
  related: ["first-call", "when-it-matters"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["C1", "C2", "C10", "C14", "C15", "C17", "H11"],
  words: { en, es },
};
