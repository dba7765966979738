import type { Locale } from "@/lib/i18n/locales";

/** A word of the law as one language writes it. The first form is the one that the list of words shows. */
export interface Term {
  readonly forms: readonly [string, ...string[]];
  /** In plain words, at most {@link LONGEST_DEFINITION}; it holds no number of the law */
  readonly definition: string;
}

export type Entry = { readonly key: string } & Readonly<Record<Locale, Term>>;

/** Words of a definition. More than that is an article. */
export const LONGEST_DEFINITION = 25;

function entry(
  key: string,
  english: readonly [forms: Term["forms"], definition: string],
  spanish: readonly [forms: Term["forms"], definition: string],
): Entry {
  return {
    key,
    en: { forms: english[0], definition: english[1] },
    es: { forms: spanish[0], definition: spanish[1] },
  };
}

/**
 * The words of the law that public texts use, each explained where it is used. A Spanish text keeps an English form
 * where the paper shows it that way. What an office does or an order means is general knowledge or stands in the
 * sources of the articles; nothing here is a deadline, a penalty or an answer in somebody's case.
 */
export const GLOSSARY: readonly Entry[] = [
  entry(
    "bond",
    [
      ["bond", "bonds", "bail"],
      "A promise, often with money, that lets a person leave jail until the case ends. It comes with rules.",
    ],
    [
      ["fianza", "fianzas"],
      "Una promesa, muchas veces con dinero, que deja salir de la cárcel hasta que termine el caso. Trae reglas.",
    ],
  ),
  entry(
    "bondingCompany",
    [["bonding company", "bondsman"], "A business that is paid to promise the bond to the court."],
    [["compañía de fianzas", "fiador"], "Un negocio que cobra por responder ante la corte por la fianza."],
  ),
  entry(
    "warrant",
    [["warrant", "warrants"], "A written order of a judge or magistrate to arrest somebody."],
    [
      ["orden de arresto", "órdenes de arresto"],
      "Una orden escrita de un juez o magistrado para arrestar a alguien.",
    ],
  ),
  entry(
    "summons",
    [["summons", "citation"], "A paper that orders somebody to come to court on a day, without an arrest."],
    [["citación", "citaciones"], "Un papel que le ordena a alguien ir a la corte un día."],
  ),
  entry(
    "subpoena",
    [
      ["subpoena", "subpoenas"],
      "An order to come to court and answer questions, or to bring papers. Ignoring it can lead to arrest.",
    ],
    [
      ["citación (subpoena)", "subpoena"],
      "Una orden de ir a la corte a contestar preguntas, o de llevar papeles. No obedecerla puede traer un arresto.",
    ],
  ),
  entry(
    "grandJury",
    [["grand jury"], "Citizens who decide if the State may go on with a serious charge."],
    [["gran jurado"], "Ciudadanos que deciden si el Estado puede seguir con un cargo grave."],
  ),
  entry(
    "indictment",
    [["indictment", "indicted", "indictments"], "A charge that a grand jury has approved."],
    [["indictment", "acusación formal"], "Un cargo que aprobó un gran jurado."],
  ),
  entry(
    "jury",
    [["jury"], "Citizens who hear a trial and decide if the person is guilty."],
    [["jurado"], "Ciudadanos que oyen un juicio y deciden si la persona es culpable."],
  ),
  entry(
    "verdict",
    [["verdict"], "What the judge or the jury decides at the end of a trial."],
    [["veredicto"], "Lo que el juez o el jurado decide al final de un juicio."],
  ),
  entry(
    "prosecutor",
    [
      ["prosecutor", "prosecutors"],
      "The lawyer for the State or the city, who brings the case and decides about the charge.",
    ],
    [
      ["fiscal", "fiscales", "fiscalía", "fiscalías"],
      "Quien lleva el caso por el Estado o la ciudad y decide sobre el cargo.",
    ],
  ),
  entry(
    "districtAttorney",
    [
      ["District Attorney", "District Attorneys"],
      "The elected prosecutor for the State in one or more counties.",
    ],
    [
      ["fiscal de distrito", "fiscales de distrito"],
      "Fiscal que se elige para llevar los casos del Estado en uno o más condados.",
    ],
  ),
  entry(
    "attorneyGeneral",
    [["Attorney General"], "The top lawyer of the whole State."],
    [["fiscal general"], "El abogado principal de todo el Estado."],
  ),
  entry(
    "magistrate",
    [["magistrate", "magistrates"], "A court officer who can take a sworn complaint and sign a warrant."],
    [
      ["magistrado", "magistrados"],
      "Una persona de la corte que puede recibir una denuncia jurada y firmar una orden de arresto.",
    ],
  ),
  entry(
    "complaint",
    [["complaint", "complaints"], "A paper, signed under oath, that says somebody broke the law."],
    [["denuncia", "denuncias"], "Un papel, firmado bajo juramento, que dice que alguien violó la ley."],
  ),
  entry(
    "oath",
    [["oath", "sworn"], "A promise to tell the truth."],
    [["juramento", "jurada"], "Una promesa de decir la verdad."],
  ),
  entry(
    "affidavit",
    [["affidavit", "affidavits"], "A written statement that somebody signs under oath."],
    [["declaración jurada", "declaraciones juradas"], "Un escrito que alguien firma bajo juramento."],
  ),
  entry(
    "notary",
    [["notary"], "A person who checks who signs a paper and watches the signing."],
    [["notario"], "Una persona que revisa quién firma un papel y mira la firma."],
  ),
  entry(
    "testify",
    [["testify", "testifies", "testimony"], "To answer questions in court under oath."],
    [["declarar", "testificar"], "Contestar preguntas en la corte bajo juramento."],
  ),
  entry(
    "plea",
    [
      ["plea", "pleas", "plead", "pleaded", "pleading"],
      "What a person answers to a charge in court, such as guilty or not guilty.",
    ],
    [
      ["declaración de culpabilidad", "declaración de culpa", "se declaró culpable"],
      "Decir ante la corte que uno es culpable del cargo.",
    ],
  ),
  entry(
    "conviction",
    [["conviction", "convictions", "convicted"], "A court found the person guilty, or took a guilty plea."],
    [
      ["condena", "condenas", "condenaron"],
      "Una corte halló culpable a la persona, o aceptó que ella se declarara culpable.",
    ],
  ),
  entry(
    "sentence",
    [["sentence", "sentences", "sentenced", "sentencing"], "The punishment that a court sets."],
    [["sentencia", "sentencias"], "El castigo que fija una corte."],
  ),
  entry(
    "appeal",
    [["appeal", "appeals"], "Asking a higher court to look at a decision."],
    [["apelación", "apelaciones", "apelar", "apela"], "Pedir a una corte más alta que revise una decisión."],
  ),
  entry(
    "motion",
    [["motion", "motions"], "A written request to the judge in a case."],
    [["moción"], "Un pedido por escrito al juez de un caso."],
  ),
  entry(
    "petition",
    [["petition", "petitions"], "A written request to a court."],
    [["petición", "peticiones"], "Un pedido por escrito a una corte o a una oficina."],
  ),
  entry(
    "probation",
    [["probation", "parole"], "Living outside jail or prison under rules that a court or a board has set."],
    [
      ["libertad condicional", "libertad bajo palabra"],
      "Vivir fuera de la cárcel con reglas que puso una corte o una junta.",
    ],
  ),
  entry(
    "protectionOrder",
    [
      ["protection order", "protection orders"],
      "A court order that tells one person to stay away from another. It is apart from the criminal case.",
    ],
    [
      ["orden de protección", "órdenes de protección"],
      "Una orden de la corte que le dice a una persona que no se acerque a otra. Va aparte del caso penal.",
    ],
  ),
  entry(
    "clerk",
    [["clerk", "clerks", "circuit clerk"], "The office of a court that keeps its papers and dates."],
    [["secretaría", "secretario"], "La oficina de una corte que guarda sus papeles y sus fechas."],
  ),
  entry(
    "publicDefender",
    [
      ["public defender", "public defenders"],
      "A lawyer whom the government pays, for people who cannot pay one.",
    ],
    [
      ["defensor público", "defensores públicos"],
      "Un abogado que paga el gobierno, para quien no puede pagar uno.",
    ],
  ),
  entry(
    "hearing",
    [["hearing", "hearings"], "A time in court when a judge listens and decides something."],
    [["audiencia", "audiencias"], "Un momento en la corte en que un juez escucha y decide algo."],
  ),
  entry(
    "preliminaryHearing",
    [
      ["preliminary hearing", "preliminary hearings"],
      "A hearing where a judge decides if there is enough proof to go on with a felony.",
    ],
    [
      ["audiencia preliminar"],
      "Una audiencia en que un juez decide si hay pruebas para seguir con un delito grave.",
    ],
  ),
  entry(
    "arraignment",
    [["arraignment"], "A court date when the charge is read and the person answers to it."],
    [
      ["arraignment", "lectura de cargos"],
      "Una fecha de corte en que se lee el cargo y la persona contesta.",
    ],
  ),
  entry(
    "diversion",
    [["diversion"], "A program of the District Attorney with written terms. Not every charge can enter."],
    [
      ["programa alternativo", "programas alternativos", "diversion"],
      "Un programa del fiscal de distrito con reglas escritas. No todo cargo puede entrar.",
    ],
  ),
  entry(
    "felony",
    [["felony", "felonies"], "The more serious kind of crime. The other kind is a misdemeanor."],
    [
      ["delito grave", "delitos graves", "felony"],
      "La clase de delito más seria. La otra clase es el delito menor.",
    ],
  ),
  entry(
    "misdemeanor",
    [["misdemeanor", "misdemeanors"], "The less serious kind of crime. It can still mean jail."],
    [
      ["delito menor", "delitos menores"],
      "La clase de delito menos seria. Aun así puede llevar a la cárcel.",
    ],
  ),
  entry(
    "nolleProsequi",
    [
      ["nolle prosequi", "nol-pros", "nol-prossed"],
      "The State gives up a charge for now. The charge can come back.",
    ],
    [["nolle prosequi"], "El Estado retira un cargo por ahora. El cargo puede volver."],
  ),
  entry(
    "withPrejudice",
    [["with prejudice"], "The same charge cannot be filed again."],
    [["with prejudice"], "El mismo cargo no se puede presentar otra vez."],
  ),
  entry(
    "withoutPrejudice",
    [["without prejudice"], "The case ended for now. The charge can be filed again while the law allows it."],
    [
      ["without prejudice"],
      "El caso terminó por ahora. El cargo se puede presentar otra vez mientras la ley lo permita.",
    ],
  ),
  entry(
    "expungement",
    [
      ["expungement"],
      "Taking an arrest or a case off the public record. It is not automatic: a court decides.",
    ],
    [
      ["expungement"],
      "Quitar un arresto o un caso del historial público. No es automático: decide una corte.",
    ],
  ),
  entry(
    "federalCase",
    [
      ["federal case", "federal cases"],
      "A case in a court of the United States. The paper says “United States”.",
    ],
    [
      ["caso federal", "casos federales"],
      "Un caso en una corte de los Estados Unidos. El papel dice “United States”.",
    ],
  ),
  entry(
    "conflict",
    [
      ["conflicts of interest", "conflict of interest", "conflicts", "conflict"],
      "A reason why a lawyer may not take a case, such as working for the other side.",
    ],
    [
      ["conflictos de interés", "conflicto de interés", "conflictos", "conflicto"],
      "Una razón por la que un abogado no puede tomar un caso, como trabajar para la otra parte.",
    ],
  ),
  entry(
    "restitution",
    [["restitution"], "Money that a court orders a person to pay back for a loss."],
    [["restitución"], "Dinero que una corte ordena pagar por una pérdida."],
  ),
  entry(
    "acquittal",
    [["acquittal", "acquitted"], "The court or the jury found the person not guilty."],
    [["absolución", "absuelto"], "La corte o el jurado halló que la persona no es culpable."],
  ),
  entry(
    "guardian",
    [["guardian"], "A grown-up whom the law makes responsible for a child."],
    [["tutor"], "Una persona adulta que responde por un menor ante la ley."],
  ),
  entry(
    "booking",
    [
      ["booking", "booking number"],
      "What a jail does when somebody arrives. The number it gives then helps to find the person.",
    ],
    [
      ["número de registro"],
      "El número que da la cárcel cuando alguien llega. Ayuda a encontrar a la persona.",
    ],
  ),
];
