import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Courts and prosecutors of Alabama",
  description:
    "The top line of your paper shows which court in Alabama has your case, and which prosecutor decides.",
  answer:
    "Read the top line of your paper. “City of …” means a city court and a city prosecutor. “State of Alabama” means the District Attorney. “United States” means a federal court, for small charges and serious ones. The person who called the police is not a side in the case.",
  blocks: [
    {
      kind: "actBy",
      clock: "municipalOrDistrictAppeal",
      text: "Found guilty in a city or district court? The court must have your notice of appeal within this time. It runs from the day the judge spoke the judgment. An appeal means a new trial in circuit court. Call a lawyer the same day.",
    },
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Take a picture of the top of the paper. You need the court, the county or city, and the case number.",
        },
        { text: "Call the clerk of that court. Ask for your next date, the time and the room." },
        {
          text: "No paper? Ask the jail or the police for the case or report number, and for the court.",
        },
        {
          text: "Give your lawyer court, number and date. The lawyer speaks with the prosecutor for you.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "warning",
      title: "Do not argue your case on the phone",
      text: "The prosecutor and the clerk are not your lawyers. What you tell a prosecutor can be used against you. Ask a clerk for dates only, and let a lawyer do the rest.",
    },
    {
      kind: "list",
      items: [
        {
          text: "Do not write to the judge about what happened. Your lawyer files what the court should read.",
        },
        {
          text: "Do not think a city case is nothing. Take every date and every paper seriously.",
        },
        {
          text: "Do not look to the other person to end it. Even if they signed the paper, it is a case of the city or the State.",
          claims: ["S2-03", "S2-09"],
        },
      ],
    },
    { kind: "heading", id: "top-line", text: "What the top line tells you" },
    {
      kind: "text",
      text: "The court on your paper shows whose case it is. It can be the city prosecutor’s, the District Attorney’s or the United States Attorney’s.",
      claims: ["S1-05"],
    },
    {
      kind: "table",
      columns: ["On your paper", "The court", "The prosecutor", "What it hears"],
      rows: [
        [
          "“City of …” or “Municipal Court”",
          "City court",
          "City prosecutor",
          "Traffic, city rules and smaller charges from inside the city. No felonies.",
        ],
        [
          "“State of Alabama”, District Court of a county",
          "District court",
          "District Attorney of that county’s circuit",
          "Smaller State charges. The first hearing in many felony cases.",
        ],
        [
          "“State of Alabama”, Circuit Court of a county",
          "Circuit court",
          "District Attorney, as above",
          "Felonies, trials with a jury, and appeals from the two courts above.",
        ],
        [
          "“Juvenile Court”",
          "Juvenile court",
          "Ask the clerk of that court who it is",
          "Cases of children under 18. Some charges at 16 or 17 go to adult court.",
        ],
        [
          "“United States”",
          "Federal court",
          "United States Attorney",
          "Federal crimes only, small or serious.",
        ],
      ],
    },
    { kind: "heading", id: "who-decides", text: "Who decides" },
    {
      kind: "text",
      text: "The name against yours is the State, the city or the United States. It is not the person who called. The prosecutor decides whether to ask the court to end the case. The court enters the end.",
      claims: ["S2-03", "S2-10", "S2-11"],
    },
    {
      kind: "text",
      text: "Voters elect a District Attorney for each circuit. A circuit is one county or a few. Jefferson County has two: one in Birmingham, one in Bessemer.",
    },
    { kind: "heading", id: "not-federal", text: "Serious does not mean federal" },
    {
      kind: "text",
      text: "Alabama has city, district, circuit and juvenile courts. Federal courts are apart from them. How serious a charge is does not make it federal. What counts is which law was broken, and where. Murder is most often a case of the State. A small offense on federal land can be federal.",
      claims: ["S1-06", "S1-07"],
    },
    { kind: "heading", id: "moves", text: "A case can move" },
    {
      kind: "text",
      text: "A felony may start in district court and go on in circuit court. Then the number, the room and the judge change. Each time, ask the clerk for the new number and date.",
    },
    { kind: "heading", id: "examples", text: "Three examples" },
    {
      kind: "list",
      items: [
        {
          text: "A store says that something was taken. City police came, and the ticket names the city. It is most likely in city court.",
        },
        {
          text: "A friend says that you kept a car. The paper says “State of Alabama”, District Court. The District Attorney’s office has it.",
        },
        {
          text: "A neighbor swears before a magistrate that you broke a fence. From then on it is the city’s or the State’s case.",
          claims: ["S2-09"],
        },
      ],
    },
    {
      kind: "text",
      text: "This is general information about Alabama. If your paper says something else, the paper counts. Ask a lawyer.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

const es: Wording = {
  title: "Cortes y fiscales de Alabama",
  description: "La primera línea de su papel muestra qué corte de Alabama tiene su caso y qué fiscal decide.",
  answer:
    "Lea la primera línea de su papel. “City of …” es una corte de ciudad y un fiscal de la ciudad. “State of Alabama” es el fiscal de distrito. “United States” es una corte federal, para cargos pequeños y graves. La persona que llamó a la policía no es parte en el caso.",
  blocks: [
    {
      kind: "actBy",
      clock: "municipalOrDistrictAppeal",
      text: "¿Le declararon culpable en una corte de ciudad o de distrito? La corte debe tener su aviso de apelación dentro de este plazo. Corre desde el día en que el juez dijo el fallo. Apelar es tener un juicio nuevo en la corte de circuito. Llame a un abogado ese mismo día.",
    },
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Tome una foto de la parte de arriba del papel. Necesita la corte, el condado o la ciudad y el número de caso.",
        },
        { text: "Llame a la secretaría (clerk) de esa corte. Pregunte su próxima fecha, la hora y la sala." },
        {
          text: "¿No tiene papel? Pida en la cárcel o a la policía el número del caso o del reporte, y la corte.",
        },
        {
          text: "Dele a su abogado la corte, el número y la fecha. El abogado habla con el fiscal por usted.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no hacer" },
    {
      kind: "warning",
      title: "No defienda su caso por teléfono",
      text: "El fiscal y la secretaría no son sus abogados. Lo que le diga a un fiscal puede usarse contra usted. A la secretaría pregúntele solo fechas, y deje lo demás a un abogado.",
    },
    {
      kind: "list",
      items: [
        { text: "No le escriba al juez sobre lo que pasó. Su abogado presenta lo que la corte debe leer." },
        {
          text: "No piense que un caso de la ciudad no es nada. Tome en serio cada fecha y cada papel.",
        },
        {
          text: "No espere que la otra persona lo termine. Aunque haya firmado el papel, el caso es de la ciudad o del Estado.",
          claims: ["S2-03", "S2-09"],
        },
      ],
    },
    { kind: "heading", id: "top-line", text: "Qué le dice la primera línea" },
    {
      kind: "text",
      text: "La corte de su papel muestra de quién es el caso. Puede ser del fiscal de la ciudad, del fiscal de distrito o del fiscal federal.",
      claims: ["S1-05"],
    },
    {
      kind: "table",
      columns: ["En su papel", "La corte", "El fiscal", "Qué casos ve"],
      rows: [
        [
          "“City of …” o “Municipal Court”",
          "Corte de ciudad",
          "Fiscal de la ciudad",
          "Tránsito, reglas de la ciudad y cargos menores de dentro de la ciudad. Ningún delito grave.",
        ],
        [
          "“State of Alabama”, District Court de un condado",
          "Corte de distrito",
          "Fiscal de distrito del circuito de ese condado",
          "Cargos menores del Estado. La primera audiencia en muchos delitos graves.",
        ],
        [
          "“State of Alabama”, Circuit Court de un condado",
          "Corte de circuito",
          "Fiscal de distrito, como arriba",
          "Delitos graves, juicios con jurado y apelaciones de las dos cortes de arriba.",
        ],
        [
          "“Juvenile Court”",
          "Corte de menores",
          "Pregunte quién es en la secretaría de esa corte",
          "Casos de menores de 18 años. Algunos cargos a los 16 o 17 van a la corte de adultos.",
        ],
        [
          "“United States”",
          "Corte federal",
          "Fiscal federal (United States Attorney)",
          "Solo delitos federales, pequeños o graves.",
        ],
      ],
    },
    { kind: "heading", id: "who-decides", text: "Quién decide" },
    {
      kind: "text",
      text: "El nombre contra el suyo es el Estado, la ciudad o los Estados Unidos. No es la persona que llamó. El fiscal decide si le pide a la corte que termine el caso. La corte deja escrito el final.",
      claims: ["S2-03", "S2-10", "S2-11"],
    },
    {
      kind: "text",
      text: "Los votantes eligen un fiscal de distrito en cada circuito. Un circuito es un condado o varios. El condado de Jefferson tiene dos: uno en Birmingham y otro en Bessemer.",
    },
    { kind: "heading", id: "not-federal", text: "Grave no quiere decir federal" },
    {
      kind: "text",
      text: "Alabama tiene cortes de ciudad, de distrito, de circuito y de menores. Las cortes federales son aparte. Que un cargo sea grave no lo hace federal. Cuenta qué ley se violó, y dónde. Un asesinato es por lo general un caso del Estado. Una falta pequeña en tierra federal puede ser federal.",
      claims: ["S1-06", "S1-07"],
    },
    { kind: "heading", id: "moves", text: "Un caso puede cambiar de corte" },
    {
      kind: "text",
      text: "Un delito grave puede empezar en la corte de distrito y seguir en la de circuito. Entonces cambian el número, la sala y el juez. Cada vez, pida en la secretaría el número y la fecha nuevos.",
    },
    { kind: "heading", id: "examples", text: "Tres ejemplos" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda dice que falta algo. Vino la policía de la ciudad, y la multa nombra a la ciudad. Lo más probable es la corte de la ciudad.",
        },
        {
          text: "Un amigo dice que usted se quedó con un carro. El papel dice “State of Alabama”, District Court. Lo tiene la oficina del fiscal de distrito.",
        },
        {
          text: "Un vecino jura ante un magistrado que usted rompió una cerca. Desde ahí el caso es de la ciudad o del Estado.",
          claims: ["S2-09"],
        },
      ],
    },
    {
      kind: "text",
      text: "Esta es información general sobre Alabama. Si su papel dice otra cosa, vale el papel. Pregunte a un abogado.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

/** Which court and which office have a case, read from the paper and not from how grave the charge is. */
export const courtsAndProsecutors: Article = {
  slug: "courts-and-prosecutors",
  audience: "accused",
  topic: "court",
  related: ["can-the-victim-drop-the-charges", "court-dates", "how-a-case-ends", "two-clocks"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["C1", "C2", "C3", "C4", "C5", "C6", "C10", "C11", "C12", "C17", "B8", "N13"],
  words: { en, es },
};
